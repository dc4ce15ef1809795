package org.sitrep.render.docx;

import static org.sitrep.render.docx.SampleOutline.cell;
import static org.sitrep.render.docx.SampleOutline.cite;
import static org.sitrep.render.docx.SampleOutline.paragraph;
import static org.sitrep.render.docx.SampleOutline.text;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Block.Table.Row;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;

/** A report of about as many pages as asked for: a section of words and a table on each. */
final class LongOutline {
  private static final int PARAGRAPHS = 6;
  private static final int ROWS = 22;

  private LongOutline() {}

  static Outline of(int pages) {
    List<Block> blocks = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      page(page, blocks);
    }
    blocks.add(new Block.Part(Block.Part.Kind.ANNEX));
    blocks.add(new Block.Heading(1, "source-1", "Sources"));
    return SampleOutline.of(blocks);
  }

  private static void page(int page, List<Block> blocks) {
    blocks.add(new Block.Heading(1, "page-" + page, "Reach " + page + " of the river"));
    for (int i = 0; i < PARAGRAPHS; i++) {
      Inline fact =
          new Inline.Fact(
              "event-" + page + "-" + i, List.of(text("gauge " + i + " stood at " + page)));
      blocks.add(
          paragraph(
              text("On the morning of the third day "),
              fact,
              text(", and the keepers of both banks were told to watch the gates by night."),
              cite(1),
              text(" Nobody was asked to leave, though boats were brought to the upper landing"),
              text(" and the school was opened for those who wished to sleep there."),
              cite(1)));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          new Row(
              List.of(cell(text("Gauge " + i)), cell(text("" + page * i)), cell(cite(1))),
              null,
              true));
    }
    blocks.add(
        new Block.Table(
            "Table " + page + ". Gauges",
            List.of(
                new Column("Gauge", Column.Kind.TEXT),
                new Column("Level", Column.Kind.NUMBER),
                new Column("Sources", Column.Kind.SHORT)),
            rows));
  }
}
