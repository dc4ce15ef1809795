package org.sitrep.render.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Inline;

/** Writes paragraphs, each of one style and perhaps the target of links. */
final class ParagraphWriter {
  private final Xml xml;
  private final Bookmarks bookmarks;
  private final InlineWriter inlines;
  private int marks;

  ParagraphWriter(Xml xml, Bookmarks bookmarks, InlineWriter inlines) {
    this.xml = xml;
    this.bookmarks = bookmarks;
    this.inlines = inlines;
  }

  void write(String style, String words) {
    write(style, null, words);
  }

  void write(String style, @Nullable String anchor, String words) {
    write(style, anchor, words.isEmpty() ? List.of() : List.of(plain(words)));
  }

  void write(String style, List<Inline> content) {
    write(style, null, content);
  }

  void write(String style, @Nullable String anchor, List<Inline> content) {
    open(style);
    mark(anchor);
    inlines.paragraph(content);
    close();
  }

  /** Writes a paragraph that begins with a label before a tab stop. */
  void writeLabelled(String style, String label, @Nullable String anchor, List<Inline> content) {
    open(style);
    mark(anchor);
    inlines.paragraph(List.of(plain(label)));
    xml.open("w:r").empty("w:tab").close();
    inlines.paragraph(content);
    close();
  }

  /** Opens a paragraph of that style. */
  void open(String style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  }

  /** Sets a bookmark at the start of the open paragraph. */
  private void mark(@Nullable String anchor) {
    if (anchor != null) {
      bookmarks.place(anchor).ifPresent(this::bookmark);
    }
  }

  private void bookmark(String name) {
    String id = Integer.toString(++marks);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  void close() {
    xml.close();
  }

  private static Inline plain(String words) {
    return new Inline.Text(words, Inline.Style.PLAIN);
  }
}
