package org.sitrep.render.docx;

import java.util.List;
import java.util.function.Consumer;
import org.sitrep.model.outline.Block.Cards.Card;
import org.sitrep.model.outline.Block.Masthead.Field;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.theme.Tone;
import org.sitrep.render.docx.part.Xml;

/** Writes small things side by side: the masthead's fields and the key figures. */
final class GridWriter {
  private static final int PER_ROW = 5;

  /** The gap behind each card, as the style has it, by which the last reaches beyond the text. */
  private static final int CARD_GAP = 240;

  private final Xml xml;
  private final ParagraphWriter paragraphs;
  private final InlineWriter inlines;
  private final TableWriter tables;

  GridWriter(Xml xml, ParagraphWriter paragraphs, InlineWriter inlines, TableWriter tables) {
    this.xml = xml;
    this.paragraphs = paragraphs;
    this.inlines = inlines;
    this.tables = tables;
  }

  void fields(List<Field> fields) {
    grid("FieldTable", 0, fields, this::field);
  }

  private void field(Field field) {
    paragraphs.write("FieldLabel", field.label());
    paragraphs.write("FieldValue", field.value());
  }

  void cards(List<Card> cards) {
    grid("CardTable", CARD_GAP, cards, this::card);
  }

  private void card(Card card) {
    paragraphs.open(valueStyle(card.tone()), card.value());
    inlines.paragraph(List.of(new Inline.Fact(card.factId(), List.of(plain(card.value())))));
    inlines.run(" " + card.unit(), "CardUnit", null);
    paragraphs.close();
    paragraphs.write("CardText", card.text());
    String flag = card.flag();
    if (flag != null) {
      paragraphs.write("CardText", List.of(new Inline.Text(flag, Inline.Style.FLAG)));
    }
  }

  private static Inline plain(String words) {
    return new Inline.Text(words, Inline.Style.PLAIN);
  }

  private static String valueStyle(Tone tone) {
    return switch (tone) {
      case FIRST -> "CardValueFirst";
      case SECOND -> "CardValueSecond";
      case THIRD -> "CardValueThird";
      case NEUTRAL -> "CardValue";
    };
  }

  /** Writes the items in rows of even length. */
  private <T> void grid(String style, int overhang, List<T> items, Consumer<T> content) {
    if (items.isEmpty()) {
      return;
    }
    int rows = (items.size() + PER_ROW - 1) / PER_ROW;
    int[] widths = tables.equalWidths((items.size() + rows - 1) / rows, overhang);
    tables.open(style, TableWriter.Look.PLAIN, widths, "");
    for (int first = 0; first < items.size(); first += widths.length) {
      tables.openRow();
      for (int column = 0; column < widths.length; column++) {
        int item = first + column;
        tables.openCell(widths[column]);
        if (item < items.size()) {
          content.accept(items.get(item));
        } else {
          paragraphs.write("CardText", "");
        }
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }
}
