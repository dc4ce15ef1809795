package org.sitrep.render.pdf;

import static org.sitrep.render.pdf.Words.cell;
import static org.sitrep.render.pdf.Words.cite;
import static org.sitrep.render.pdf.Words.column;
import static org.sitrep.render.pdf.Words.heading;
import static org.sitrep.render.pdf.Words.paragraph;
import static org.sitrep.render.pdf.Words.plain;
import static org.sitrep.render.pdf.Words.row;
import static org.sitrep.render.pdf.Words.styled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;
import org.sitrep.model.outline.Figure;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Tone;

/** A report about two invented countries with every kind of block, inline and figure. */
final class SampleOutline {
  private SampleOutline() {}

  static Outline make() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(masthead());
    blocks.add(callout());
    blocks.add(cards());
    blocks.add(heading(1, "Situation overview"));
    blocks.add(overview());
    blocks.add(heading(1, "Timeline"));
    blocks.add(timeline());
    blocks.add(heading(1, "Casualties"));
    blocks.add(bars());
    blocks.add(table());
    blocks.add(heading(1, "Positions"));
    blocks.add(heading(2, "Velmora"));
    blocks.add(positions());
    blocks.add(new Block.Part(Block.Part.Kind.ANNEX));
    blocks.add(heading(1, "Sources"));
    blocks.add(sources());
    return Words.outline(blocks.toArray(new Block[0]));
  }

  private static Block masthead() {
    return new Block.Masthead(
        "Velmora and Tessaly: from border shelling to a joint commission",
        "Three sources, 16–29 May 2031",
        List.of(
            new Block.Masthead.Field("As of", "29 May 2031"),
            new Block.Masthead.Field("Report", "No. 1")));
  }

  private static Block callout() {
    return new Block.Callout(
        "bottom-line",
        "Bottom line",
        List.of(
            paragraph(plain("The ministers agreed on a joint border commission."), cite(2)),
            paragraph(plain("The shelling killed eleven people by most accounts"), cite(1, 3))));
  }

  private static Block cards() {
    List<Block.Cards.Card> cards = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      List<Inline> text = List.of(plain("quarry workers, East Velmora"), cite(2, 3));
      cards.add(
          new Block.Cards.Card("cas-" + tone, "at least 9", "killed", text, "disputed", tone));
    }
    return new Block.Cards(cards);
  }

  private static Block overview() {
    return paragraph(
        plain("On 16 May guns fired on two villages near Panmar"),
        cite(1),
        plain(", killing "),
        new Inline.Fact("cas-1", List.of(styled("two children", Inline.Style.STRONG))),
        plain("; see "),
        new Inline.Link("https://example.org/valley", List.of(plain("the statement")), null),
        plain(" and "),
        new Inline.Link("#Casualties", List.of(plain("the table")), "Table of casualties"),
        plain(". "),
        styled("Not stated by anybody.", Inline.Style.MUTED));
  }

  private static Block timeline() {
    LocalDate start = LocalDate.of(2031, 5, 16);
    Figure.Timeline.Mark mark =
        new Figure.Timeline.Mark(
            start,
            start,
            start.plusDays(2),
            "shelling of Panmar",
            "also dated 18",
            Figure.Timeline.Shape.INCIDENT);
    Figure.Timeline.Lane lane = new Figure.Timeline.Lane("Velmora", Tone.FIRST, List.of(mark));
    return new Block.FigureBlock(
        new Figure.Timeline(start, start.plusDays(13), List.of(lane)),
        "Figure 1. Filled: adopted day.",
        "Timeline of one event.");
  }

  private static Block bars() {
    Figure.Bars.Bar bar =
        new Figure.Bars.Bar("Quarry", 9, 9, null, "at least 9", false, Tone.SECOND);
    return new Block.FigureBlock(
        new Figure.Bars("killed", List.of(bar)), "Figure 2. Killed.", "Nine or more killed.");
  }

  private static Block table() {
    return new Block.Table(
        "Casualties by incident",
        List.of(
            column("Incident", Kind.TEXT),
            column("Best", Kind.NUMBER),
            column("Sources", Kind.SHORT)),
        List.of(
            row(cell(plain("Shelling near Panmar")), cell(plain("2")), cell(cite(1, 2, 3))),
            row(cell(), cell(plain("11")), cell(styled("not stated", Inline.Style.MUTED)))));
  }

  private static Block positions() {
    Inline quote = styled("“not at the people of a neighbour”", Inline.Style.QUOTATION);
    return new Block.ItemList(
        Block.ItemList.Kind.BULLETED,
        List.of(
            new Block.ItemList.Item(
                "", null, List.of(plain("Says that it aimed "), quote, cite(1), plain(".")))));
  }

  private static Block sources() {
    List<Block.ItemList.Item> items = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      List<Inline> words = List.of(plain("Harbour Gazette, edition " + i));
      items.add(new Block.ItemList.Item("[" + i + "]", "source-" + i, words));
    }
    return new Block.ItemList(Block.ItemList.Kind.LABELLED, items);
  }
}
