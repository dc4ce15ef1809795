package org.sitrep.render.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.outline.Inline;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.Xml;

/**
 * The footnotes or endnotes of a document: source, day and quoted words, and the source's number,
 * which leads to the list of sources. What is cited again refers to the note that it has.
 */
final class Notes {
  private final Kind kind;
  private final StyleIds styles;
  private final Map<Inline.Reference, Integer> numbers = new LinkedHashMap<>();

  /** What tells footnotes from endnotes in the file. */
  enum Kind {
    FOOTNOTE("footnote", "Footnote"),
    ENDNOTE("endnote", "Endnote");

    private final String element;
    private final String style;

    Kind(String element, String style) {
      this.element = element;
      this.style = style;
    }
  }

  /** The notes that citations are written as; none where they stand in the line. */
  static Optional<Notes> of(Citations citations, StyleIds styles) {
    return switch (citations) {
      case INLINE -> Optional.empty();
      case FOOTNOTE -> Optional.of(new Notes(Kind.FOOTNOTE, styles));
      case ENDNOTE -> Optional.of(new Notes(Kind.ENDNOTE, styles));
    };
  }

  private Notes(Kind kind, StyleIds styles) {
    this.kind = kind;
    this.styles = styles;
  }

  /** Style of the mark in the text. */
  String markStyle() {
    return kind.style + "Reference";
  }

  /** Writes the mark of a note for the reference. */
  void mark(Inline.Reference reference, Xml xml, Bookmarks bookmarks) {
    Integer known = numbers.get(reference);
    if (known == null) {
      first(reference, xml, bookmarks);
    } else {
      again(known, xml);
    }
  }

  private void first(Inline.Reference reference, Xml xml, Bookmarks bookmarks) {
    int number = numbers.size() + 1;
    numbers.put(reference, number);
    String id = bookmarks.nextId();
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name(number));
    openMark(xml);
    xml.empty("w:" + kind.element + "Reference", "w:id", Integer.toString(number)).close();
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  private void again(int number, Xml xml) {
    Fields fields = new Fields(xml);
    fields.open("NOTEREF " + name(number) + " \\f \\h");
    openMark(xml);
    xml.leaf("w:t", Integer.toString(number)).close();
    fields.close();
  }

  private void openMark(Xml xml) {
    xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", styles.of(markStyle())).close();
  }

  private static String name(int number) {
    return "n_" + number;
  }

  /** Adds the part with the notes. */
  void addTo(
      OfficePackage word,
      String document,
      Bookmarks bookmarks,
      FactRegister facts,
      Direction direction) {
    Xml xml = new Xml();
    xml.open("w:" + kind.element + "s", "xmlns:w", Namespaces.WORD, "xmlns:r", Namespaces.RELATION);
    rule(xml, "separator", -1);
    rule(xml, "continuationSeparator", 0);
    InlineWriter inlines = InlineWriter.plain(xml, bookmarks, styles, direction, facts);
    numbers.forEach((reference, number) -> note(xml, inlines, reference, number));
    word.part(
        "word/" + kind.element + "s.xml",
        Namespaces.WORD_TYPE + kind.element + "s+xml",
        xml.close().toString());
    word.relate(
        document, "rNotes", Namespaces.RELATION + "/" + kind.element + "s", kind.element + "s.xml");
  }

  /** The line between text and notes, which Word keeps as two notes of its own. */
  private void rule(Xml xml, String type, int number) {
    xml.open("w:" + kind.element, "w:type", type, "w:id", Integer.toString(number));
    xml.open("w:p").open("w:r").empty("w:" + type).close().close().close();
  }

  private void note(Xml xml, InlineWriter inlines, Inline.Reference reference, int number) {
    xml.open("w:" + kind.element, "w:id", Integer.toString(number)).open("w:p");
    xml.open("w:pPr").empty("w:pStyle", "w:val", styles.of(kind.style + "Text")).close();
    openMark(xml);
    xml.empty("w:" + kind.element + "Ref").close();
    inlines.note(reference);
    xml.close().close();
  }

  /** The settings that name the two rules. */
  String settings() {
    String of = "w:" + kind.element;
    return "<%sPr><%s w:id=\"-1\"/><%s w:id=\"0\"/></%sPr>".replace("%s", of);
  }
}
