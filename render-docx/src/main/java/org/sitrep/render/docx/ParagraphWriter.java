package org.sitrep.render.docx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Inline;
import org.sitrep.render.docx.part.Xml;

/** Writes paragraphs, each of one style and perhaps the target of links. */
final class ParagraphWriter {
  private final Xml xml;
  private final Bookmarks bookmarks;
  private final InlineWriter inlines;
  private final StyleIds styles;
  private final Direction document;

  ParagraphWriter(
      Xml xml, Bookmarks bookmarks, InlineWriter inlines, StyleIds styles, Direction document) {
    this.xml = xml;
    this.bookmarks = bookmarks;
    this.inlines = inlines;
    this.styles = styles;
    this.document = document;
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
    open(style, words(content));
    mark(anchor);
    inlines.paragraph(content);
    close();
  }

  /** Writes a paragraph that begins with a label before a tab stop. */
  void writeLabelled(String style, String label, @Nullable String anchor, List<Inline> content) {
    open(style, words(content));
    mark(anchor);
    inlines.paragraph(List.of(plain(label)));
    xml.open("w:r").empty("w:tab").close();
    inlines.paragraph(content);
    close();
  }

  /**
   * Writes a caption, its number as a field that counts and both together as the target of
   * cross-references.
   *
   * @param counter what is counted: "Figure", "Table"
   */
  void caption(String style, String counter, Caption caption) {
    if (caption.words().isEmpty()) {
      return;
    }
    open(style, caption.words());
    if (caption.isNumbered()) {
      Optional<String> name = bookmarks.place(caption.anchor());
      String id = bookmarks.nextId();
      name.ifPresent(n -> xml.empty("w:bookmarkStart", "w:id", id, "w:name", n));
      inlines.run(caption.before(), null, null);
      xml.open("w:fldSimple", "w:instr", " SEQ " + counter + " \\* ARABIC ");
      inlines.run(Integer.toString(caption.number()), null, null);
      xml.close();
      name.ifPresent(n -> xml.empty("w:bookmarkEnd", "w:id", id));
    }
    inlines.paragraph(caption.content());
    close();
  }

  /** Opens a paragraph of that style whose words will be these. */
  void open(String style, String words) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of(style));
    if (document.ofParagraph(words) == Direction.RIGHT_TO_LEFT) {
      xml.empty("w:bidi");
    }
    xml.close();
  }

  /** Sets a bookmark at the start of the open paragraph. */
  private void mark(@Nullable String anchor) {
    if (anchor != null) {
      bookmarks.place(anchor).ifPresent(this::bookmark);
    }
  }

  private void bookmark(String name) {
    String id = bookmarks.nextId();
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  void close() {
    xml.close();
  }

  private static String words(List<Inline> content) {
    return Caption.of("", content).words();
  }

  private static Inline plain(String words) {
    return new Inline.Text(words, Inline.Style.PLAIN);
  }
}
