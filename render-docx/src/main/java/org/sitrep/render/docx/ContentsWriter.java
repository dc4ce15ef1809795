package org.sitrep.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.docx.part.Xml;

/**
 * Writes the contents as Word's field, filled with links to the sections: a brief has few parts
 * below them, and the annex more than a reader would look through.
 *
 * <p>Word alone knows the pages, so no number of a page stands here until somebody updates the
 * field; Word is not told to do so at opening, for it would ask.
 */
final class ContentsWriter {
  private static final int FEWEST = 4;

  private final Xml xml;
  private final Bookmarks bookmarks;
  private final StyleIds styles;
  private final Direction direction;
  private final boolean numbered;

  /**
   * Makes a writer.
   *
   * @param numbered whether the headings bear numbers
   */
  ContentsWriter(
      Xml xml, Bookmarks bookmarks, StyleIds styles, Direction direction, boolean numbered) {
    this.xml = xml;
    this.bookmarks = bookmarks;
    this.styles = styles;
    this.direction = direction;
    this.numbered = numbered;
  }

  /**
   * A line of the contents.
   *
   * @param number of the heading, as printed; empty where it has none
   */
  private record Entry(String number, String text, String anchor) {}

  /** Tells whether there is enough to list. */
  boolean isWorthwhile(Outline outline) {
    return entries(outline).size() >= FEWEST && !outline.properties().contents().isEmpty();
  }

  /** Writes the contents. */
  void write(Outline outline) {
    List<Entry> entries = entries(outline);
    xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    xml.close().close().open("w:sdtContent");
    Fields fields = new Fields(xml);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      open(entry);
      if (i == 0) {
        fields.open("TOC \\o \"1-1\" \\h \\z \\u");
      }
      link(entry);
      if (i == entries.size() - 1) {
        fields.close();
      }
      xml.close();
    }
    xml.close().close();
  }

  private List<Entry> entries(Outline outline) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (Block block : outline.blocks()) {
      if (block instanceof Block.Callout callout) {
        entries.add(new Entry("", callout.title(), callout.anchor()));
      } else if (block instanceof Block.Heading heading && heading.level() == 1) {
        number++;
        entries.add(new Entry(numbered ? "" + number : "", heading.text(), heading.anchor()));
      }
    }
    return entries;
  }

  private void open(Entry entry) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of("TOC1"));
    if (direction.ofParagraph(entry.text()) == Direction.RIGHT_TO_LEFT) {
      xml.empty("w:bidi");
    }
    xml.close();
  }

  private void link(Entry entry) {
    Optional<String> target = bookmarks.target(entry.anchor());
    target.ifPresent(name -> xml.open("w:hyperlink", "w:anchor", name, "w:history", "1"));
    if (!entry.number().isEmpty()) {
      xml.open("w:r").leaf("w:t", entry.number()).close();
    }
    if (numbered) {
      xml.open("w:r").empty("w:tab").close();
    }
    for (DirectionalRun run : DirectionalRun.of(entry.text(), direction)) {
      xml.open("w:r");
      if (run.isRightToLeft()) {
        xml.open("w:rPr").empty("w:rtl").close();
      }
      xml.open("w:t", "xml:space", "preserve").text(run.text()).close().close();
    }
    target.ifPresent(name -> xml.close());
  }
}
