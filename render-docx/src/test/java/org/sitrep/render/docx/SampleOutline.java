package org.sitrep.render.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Cards.Card;
import org.sitrep.model.outline.Block.ItemList.Item;
import org.sitrep.model.outline.Block.Paragraph.Role;
import org.sitrep.model.outline.Block.Table.Cell;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Block.Table.Column.Kind;
import org.sitrep.model.outline.Block.Table.Row;
import org.sitrep.model.outline.Figure;
import org.sitrep.model.outline.Figure.Timeline.Lane;
import org.sitrep.model.outline.Figure.Timeline.Mark;
import org.sitrep.model.outline.Figure.Timeline.Shape;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Tone;

/** A document with a block of every kind, about an invented flood. */
final class SampleOutline {
  private SampleOutline() {}

  static Outline outline() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(firstPage());
    blocks.addAll(sections());
    blocks.addAll(annex());
    return of(blocks);
  }

  static Outline of(List<Block> blocks) {
    return new Outline(
        new Outline.Properties(
            "report-0123456789abcdef",
            "Veld and Ostmark: high water on the border",
            "Situation report",
            "Desk 2",
            "en",
            "TLP:AMBER+STRICT",
            "Situation report · Veld and Ostmark",
            "Sitrep · every figure leads to its source",
            "{page} / {pages}",
            "Contents",
            LocalDate.of(2031, 3, 6),
            "sitrep 0.1.0"),
        blocks);
  }

  static Inline text(String words) {
    return new Inline.Text(words, Inline.Style.PLAIN);
  }

  static Inline styled(String words, Inline.Style style) {
    return new Inline.Text(words, style);
  }

  static Inline.Cite cite(int... numbers) {
    List<Inline.Reference> references = new ArrayList<>();
    for (int number : numbers) {
      String note = "Source " + number + ", 5 March 2031: “the dam held”";
      references.add(new Inline.Reference(number, "source-" + number, "", note));
    }
    return new Inline.Cite(references);
  }

  static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(Role.BODY, List.of(content));
  }

  static Cell cell(Inline... content) {
    return new Cell(List.of(content));
  }

  private static List<Block> firstPage() {
    return List.of(
        new Block.Masthead(
            "Veld and Ostmark: high water on both banks of the border",
            "Three sources, 3–6 March 2031",
            List.of(
                new Block.Masthead.Field("As of", "6 March 2031"),
                new Block.Masthead.Field("Period covered", "3–6 March 2031"),
                new Block.Masthead.Field("Report", "No. 7"),
                new Block.Masthead.Field("Prepared by", "Desk 2"))),
        new Block.Callout("bottom-line", "Bottom line", List.of(opening(), toll())),
        new Block.Cards(
            List.of(
                card("cas-3c4d", "9–11", "killed", "Lower Veld, 3 March", "disputed", Tone.FIRST),
                card("cas-5e6f", "at least 40", "injured", "both banks", "one source", Tone.FIRST),
                card("cas-7a8b", "3", "missing", "ferry crew, 4 March", null, Tone.SECOND),
                card("event-9c0d", "1", "commission", "meets weekly", null, Tone.NEUTRAL))));
  }

  private static Block.Paragraph opening() {
    return paragraph(
        new Inline.Fact(
            "event-1a2b", List.of(text("The gates at Lower Veld were opened on 3 March"))),
        text("."),
        cite(1, 2),
        text(
            " Ostmark closed two bridges and asked for a joint commission, which is to meet"
                + " weekly"),
        text(" in turn on either bank until the water falls."),
        cite(3));
  }

  private static Block.Paragraph toll() {
    return paragraph(
        text("The flood killed "),
        new Inline.Fact("cas-3c4d", List.of(styled("9–11 people", Inline.Style.STRONG))),
        text(" (sources differ)"),
        cite(1, 2, 3),
        text("; nobody has named a cause."));
  }

  private static Card card(
      String id, String value, String unit, String text, @Nullable String flag, Tone tone) {
    return new Card(id, value, unit, List.of(text(text), cite(1, 2, 3)), flag, tone);
  }

  private static List<Block> sections() {
    return List.of(
        new Block.Heading(1, "timeline", "Timeline"),
        timeline(),
        new Block.Heading(1, "casualties", "Casualties"),
        bars(),
        casualties(),
        new Block.Heading(1, "disagreements", "Where the sources disagree"),
        disagreements(),
        new Block.Heading(2, "gaps", "What nobody states"),
        new Block.ItemList(
            Block.ItemList.Kind.BULLETED,
            List.of(
                new Item("", null, List.of(text("Who opened the gates at Lower Veld."))),
                new Item("", null, List.of(text("How many homes stand empty."), cite(2))))),
        new Block.Heading(3, "context", "Context"),
        paragraph(
            text("The river is called "),
            new Inline.Foreign("fa", "رود ساختگی"),
            text(" upstream and "),
            new Inline.Foreign("fr", "la Fausse"),
            text(" downstream; see "),
            new Inline.Link("#casualties", List.of(text("the casualties")), null),
            text(" and "),
            new Inline.Link(
                "https://example.org/gauge?id=3&day=2", List.of(text("gauge")), "Level"),
            text(".")));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2031, 3, day);
  }

  private static Block timeline() {
    Mark gates = new Mark(day(3), day(3), day(4), "gates opened", "also dated 4", Shape.INCIDENT);
    Mark meeting = new Mark(day(6), day(6), day(6), "commission to meet", "", Shape.PLANNED);
    return new Block.FigureBlock(
        new Figure.Timeline(
            day(3),
            day(6),
            List.of(
                new Lane("Veld", Tone.FIRST, List.of(gates)),
                new Lane("Ostmark", Tone.SECOND, List.of(meeting)))),
        "Figure 1. Filled: adopted day. Dashed: days that other sources give.",
        "On 3 March the gates were opened; on 6 March the commission is to meet.");
  }

  private static Block bars() {
    return new Block.FigureBlock(
        new Figure.Bars(
            "killed",
            List.of(
                new Figure.Bars.Bar("Lower Veld", 9, 9, 11, "9–11", false, Tone.FIRST),
                new Figure.Bars.Bar("Ferry", 3, 3, null, "at least 3", false, Tone.SECOND),
                new Figure.Bars.Bar("Both", 12, 12, 14, "12–14 (total)", true, Tone.NEUTRAL))),
        "Figure 2. Killed, by incident. Outline: a total of the bars above.",
        "Lower Veld 9 to 11, ferry at least 3, both 12 to 14.");
  }

  private static Block casualties() {
    return new Block.Table(
        "Table 1. Casualties by incident",
        List.of(
            new Column("Incident", Kind.SHORT),
            new Column("Measure", Kind.SHORT),
            new Column("Best", Kind.NUMBER),
            new Column("Range", Kind.NUMBER),
            new Column("Victims", Kind.TEXT),
            new Column("Stated by", Kind.SHORT),
            new Column("Sources", Kind.SHORT)),
        List.of(
            new Row(
                List.of(
                    cell(text("Flood, Lower Veld, 3 Mar")),
                    cell(text("killed")),
                    cell(new Inline.Fact("cas-3c4d", List.of(text("9")))),
                    cell(text("9–11")),
                    cell(
                        text("residents of the lower town, by Ostmark also two lock keepers "),
                        styled("disputed", Inline.Style.FLAG)),
                    cell(text("Veld")),
                    cell(cite(1, 2, 3))),
                null,
                true),
            new Row(
                List.of(
                    new Cell(List.of()),
                    cell(text("injured")),
                    cell(text("40")),
                    cell(text("40 or more")),
                    cell(styled("not stated", Inline.Style.MUTED)),
                    cell(styled("not stated", Inline.Style.MUTED)),
                    cell(cite(2))),
                null,
                false)));
  }

  private static Block disagreements() {
    return new Block.Table(
        "Table 2. What the sources say differently, and what this report adopts",
        List.of(
            new Column("About", Kind.SHORT),
            new Column("Reported", Kind.TEXT),
            new Column("Adopted", Kind.SHORT),
            new Column("Why", Kind.TEXT)),
        List.of(
            new Row(
                List.of(
                    cell(text("Day of the flood")),
                    cell(text("3 Mar"), cite(1, 2), text(" · 4 Mar"), cite(3)),
                    cell(styled("3 Mar", Inline.Style.STRONG)),
                    cell(text("most independent sources"))),
                "dis-1",
                true)));
  }

  private static List<Block> annex() {
    String address = "https://example.org/one";
    return List.of(
        new Block.Part(Block.Part.Kind.ANNEX),
        new Block.Heading(1, "sources", "Sources"),
        new Block.ItemList(
            Block.ItemList.Kind.LABELLED,
            List.of(
                new Item(
                    "[1]",
                    "source-1",
                    List.of(
                        text("Harbour News, “Gates opened”, 5 March 2031. "),
                        new Inline.Link(address, List.of(text(address)), null))),
                new Item("[2]", "source-2", List.of(text("Veld Radio, 5 March 2031."))),
                new Item(
                    "[3]",
                    "source-3",
                    List.of(
                        text("The Ostmark Letter, 6 March 2031: "),
                        styled("“it will sit on either bank”", Inline.Style.QUOTATION))))),
        new Block.Paragraph(
            Role.NOTE, List.of(text("Grades follow the Admiralty code; nobody gave any."))));
  }
}
