package org.sitrep.render.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;

/** Short names for the parts of outlines that tests are made of. */
final class Words {
  private Words() {}

  static Inline plain(String text) {
    return new Inline.Text(text, Inline.Style.PLAIN);
  }

  static Inline styled(String text, Inline.Style style) {
    return new Inline.Text(text, style);
  }

  static Inline cite(int... numbers) {
    List<Inline.Reference> references = new ArrayList<>();
    for (int number : numbers) {
      references.add(new Inline.Reference(number, "source-" + number, "Source " + number, ""));
    }
    return new Inline.Cite(references);
  }

  static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(content));
  }

  static Block.Heading heading(int level, String text) {
    String anchor = text.replaceAll("[^A-Za-z0-9]+", "-");
    return new Block.Heading(level, anchor, text);
  }

  static Block.Table.Column column(String header, Block.Table.Column.Kind kind) {
    return new Block.Table.Column(header, kind);
  }

  static Block.Table.Cell cell(Inline... content) {
    return new Block.Table.Cell(List.of(content));
  }

  static Block.Table.Row row(Block.Table.Cell... cells) {
    return new Block.Table.Row(List.of(cells), null, false);
  }

  static Outline outline(Block... blocks) {
    return handled("TLP:GREEN", blocks);
  }

  static Outline handled(@Nullable String handling, Block... blocks) {
    return new Outline(
        new Outline.Properties(
            "report-1",
            "Trial & error",
            "A document for tests",
            "Desk",
            "en",
            handling,
            "Running title",
            "Running foot",
            "{page} / {pages}",
            "Contents",
            LocalDate.of(2031, 5, 29),
            "sitrep test"),
        List.of(blocks));
  }
}
