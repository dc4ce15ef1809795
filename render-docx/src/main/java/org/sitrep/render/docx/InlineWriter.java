package org.sitrep.render.docx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Inline;
import org.sitrep.render.docx.part.Xml;

/** Writes inlines as runs, links and content controls of the open paragraph. */
final class InlineWriter implements Inline.Visitor<Xml> {
  /** The longest tag that Word keeps on a content control. */
  private static final int LONGEST_TAG = 64;

  /** The longest tip that Word shows over a link. */
  private static final int LONGEST_TIP = 255;

  /**
   * Zero width no-break space: programs that break lines by UAX 14 (LibreOffice) would part a full
   * stop from the citation after it. Word would not, and shows nothing here; U+2060, the newer sign
   * for the same, is a box in some of its faces.
   */
  private static final String NO_BREAK = "\uFEFF";

  private final Xml xml;
  private final Bookmarks bookmarks;
  private final WebLinks links;
  private final Optional<Notes> notes;
  private final FactRegister facts;
  private final StyleIds styles;
  private final Direction direction;
  private int controls;
  private Reach linked = Reach.NONE;

  /** Where the open link leads. */
  private enum Reach {
    NONE,
    DOCUMENT,
    WEB
  }

  /** The last code point written to the paragraph; 0 at its start. */
  private int last;

  /**
   * Makes a writer.
   *
   * @param notes takes the citations; empty where they stand in the line
   * @param direction of the document
   */
  InlineWriter(
      Xml xml,
      Bookmarks bookmarks,
      WebLinks links,
      Optional<Notes> notes,
      FactRegister facts,
      StyleIds styles,
      Direction direction) {
    this.xml = xml;
    this.bookmarks = bookmarks;
    this.links = links;
    this.notes = notes;
    this.facts = facts;
    this.styles = styles;
    this.direction = direction;
  }

  /** A writer of notes: no citations and no facts stand in them. */
  static InlineWriter plain(
      Xml xml, Bookmarks bookmarks, StyleIds styles, Direction direction, FactRegister facts) {
    return new InlineWriter(
        xml, bookmarks, new WebLinks(), Optional.empty(), facts, styles, direction);
  }

  /** Writes the content of a new paragraph. */
  void paragraph(List<Inline> content) {
    last = 0;
    all(content);
  }

  private Xml all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return xml;
  }

  @Override
  public Xml text(Inline.Text text) {
    return run(text.text(), styleOf(text.style()), null);
  }

  @Override
  public Xml foreign(Inline.Foreign foreign) {
    return run(foreign.text(), null, foreign.language());
  }

  @Override
  public Xml fact(Inline.Fact fact) {
    if (fact.id().length() > LONGEST_TAG) {
      return all(fact.content());
    }
    String mark = bookmarks.nextId();
    xml.empty("w:bookmarkStart", "w:id", mark, "w:name", facts.add(fact.id(), fact.content()));
    openControl(fact.id());
    all(fact.content());
    xml.close().close();
    return xml.empty("w:bookmarkEnd", "w:id", mark);
  }

  /** Opens a content control, so that a fact stays marked while people edit around it. */
  private void openControl(String id) {
    xml.open("w:sdt").open("w:sdtPr");
    xml.empty("w:alias", "w:val", id).empty("w:tag", "w:val", id);
    xml.empty("w:id", "w:val", Integer.toString(++controls)).close();
    xml.open("w:sdtContent");
  }

  @Override
  public Xml cite(Inline.Cite cite) {
    if (notes.isPresent() && last != 0 && linked == Reach.NONE) {
      return noted(cite, notes.get());
    }
    String style = last == 0 ? "SourceNumber" : "CitationMark";
    for (Inline.Reference reference : cite.references()) {
      String number = "[" + reference.number() + "]";
      String words = last == 0 || Character.isLetterOrDigit(last) ? number : NO_BREAK + number;
      Optional<String> target = bookmarks.target(reference.anchor());
      if (linked != Reach.NONE || target.isEmpty()) {
        run(words, style, null);
      } else {
        openLink("w:anchor", target.get(), reference.note());
        run(words, style, null);
        xml.close();
      }
    }
    return xml;
  }

  /** Marks of notes, with commas between, so that 1 and 2 are not read as 12. */
  private Xml noted(Inline.Cite cite, Notes into) {
    String comma = "";
    for (Inline.Reference reference : cite.references()) {
      run(comma, into.markStyle(), null);
      into.mark(reference, xml, bookmarks);
      comma = ",\u200A";
    }
    return xml;
  }

  /** Writes the words of a note and the number of its source. */
  void note(Inline.Reference reference) {
    last = ' ';
    run(" " + reference.note() + (reference.note().isEmpty() ? "" : " "), null, null);
    String number = "[" + reference.number() + "]";
    Optional<String> target = bookmarks.target(reference.anchor());
    if (target.isEmpty()) {
      run(number, "SourceNumber", null);
    } else {
      openLink("w:anchor", target.get(), "");
      run(number, "SourceNumber", null);
      xml.close();
    }
  }

  @Override
  public Xml link(Inline.Link link) {
    Optional<String> caption = bookmarks.caption(link.target());
    if (caption.isPresent() && linked == Reach.NONE) {
      return crossReference(caption.get(), link.content());
    }
    Optional<String> target =
        link.isInternal()
            ? bookmarks.target(link.target().substring(1))
            : links.relationship(link.target());
    if (linked != Reach.NONE || target.isEmpty()) {
      return all(link.content());
    }
    String title = link.title();
    openLink(link.isInternal() ? "w:anchor" : "r:id", target.get(), title == null ? "" : title);
    linked = link.isInternal() ? Reach.DOCUMENT : Reach.WEB;
    all(link.content());
    linked = Reach.NONE;
    return xml.close();
  }

  /** A figure or table by its number, which Word keeps right when others are put before it. */
  private Xml crossReference(String bookmark, List<Inline> label) {
    Fields fields = new Fields(xml);
    fields.open("REF " + bookmark + " \\h");
    all(label);
    fields.close();
    return xml;
  }

  private void openLink(String kind, String target, String tip) {
    if (tip.isEmpty()) {
      xml.open("w:hyperlink", kind, target, "w:history", "1");
    } else {
      xml.open("w:hyperlink", kind, target, "w:history", "1", "w:tooltip", shortened(tip));
    }
  }

  private static String shortened(String tip) {
    if (tip.length() <= LONGEST_TIP) {
      return tip;
    }
    int end = LONGEST_TIP - 1;
    return tip.substring(0, Character.isHighSurrogate(tip.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private @Nullable String styleOf(Inline.Style style) {
    return switch (style) {
      case PLAIN ->
          switch (linked) {
            case NONE -> null;
            case DOCUMENT -> "CrossReference";
            case WEB -> "Hyperlink";
          };
      case STRONG -> "Strong";
      case MUTED -> linked == Reach.WEB ? "Hyperlink" : "Muted";
      case QUOTATION -> "QuotedWords";
      case FLAG -> "Flag";
    };
  }

  /** Writes a run of that character style, one for each direction. */
  Xml run(String text, @Nullable String style, @Nullable String language) {
    if (text.isEmpty()) {
      return xml;
    }
    for (DirectionalRun run : DirectionalRun.of(text, direction)) {
      xml.open("w:r");
      properties(style, language, run.isRightToLeft());
      xml.open("w:t", "xml:space", "preserve").text(run.text()).close().close();
    }
    last = text.codePointBefore(text.length());
    return xml;
  }

  private void properties(@Nullable String style, @Nullable String language, boolean rightToLeft) {
    if (style == null && language == null && !rightToLeft) {
      return;
    }
    xml.open("w:rPr");
    if (style != null) {
      xml.empty("w:rStyle", "w:val", styles.of(style));
    }
    if (rightToLeft) {
      xml.empty("w:rtl");
    }
    if (language != null) {
      xml.empty("w:lang", rightToLeft ? "w:bidi" : "w:val", language);
    }
    xml.close();
  }
}
