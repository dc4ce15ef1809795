package org.sitrep.render.docx;

import java.util.Map;
import java.util.Optional;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.Xml;

/** Writes the blocks of an outline as the body of {@code word/document.xml}. */
final class BodyWriter implements Block.Visitor<Xml> {
  private final Xml xml = new Xml();
  private final WebLinks links = new WebLinks();
  private final Optional<Notes> notes;
  private final FactRegister facts;
  private final Bookmarks bookmarks;
  private final Direction direction;
  private final ParagraphWriter paragraphs;
  private final TableWriter tables;
  private final GridWriter grids;
  private final FigureWriter figures;
  private final Sections sections;
  private final Map<String, Sections.Kind> kinds;
  private final Optional<LogoPicture> logo;
  private boolean annex;
  private boolean afterTable;
  private boolean afterHeading;

  BodyWriter(Outline outline, Dress dress, Citations citations) {
    StyleIds styles = dress.styles();
    this.bookmarks = Bookmarks.of(outline);
    this.direction = Direction.of(outline.properties().language());
    this.facts = new FactRegister(outline.properties());
    this.notes = Notes.of(citations, styles);
    InlineWriter inlines = new InlineWriter(xml, bookmarks, links, notes, facts, styles, direction);
    this.paragraphs = new ParagraphWriter(xml, bookmarks, inlines, styles, direction);
    this.sections = new Sections(xml, styles, dress.page(), dress.furniture(), direction);
    this.tables = new TableWriter(xml, paragraphs, styles, direction, sections, dress.type());
    this.grids = new GridWriter(xml, paragraphs, inlines, tables);
    this.figures = new FigureWriter(xml, paragraphs, dress, outline.properties().language());
    this.logo = dress.logo();
    this.kinds = AnnexSections.of(outline, dress);
    document(outline, dress);
  }

  private void document(Outline outline, Dress dress) {
    xml.open(
        "w:document",
        "xmlns:w",
        Namespaces.WORD,
        "xmlns:r",
        Namespaces.RELATION,
        "xmlns:wp",
        Namespaces.ANCHORED,
        "xmlns:a",
        Namespaces.DRAWING);
    xml.open("w:body");
    boolean listed = false;
    for (Block block : outline.blocks()) {
      if (!listed && block instanceof Block.Heading) {
        contents(outline, dress);
        listed = true;
      }
      block.accept(this);
      afterHeading = block instanceof Block.Heading;
    }
    if (afterTable) {
      separator();
    }
    sections.finish();
    xml.close().close();
  }

  /** The contents stand before the first heading. */
  private void contents(Outline outline, Dress dress) {
    ContentsWriter contents =
        new ContentsWriter(xml, bookmarks, dress.styles(), direction, dress.numbersHeadings());
    if (contents.isWorthwhile(outline)) {
      paragraphs.write("TOCHeading", outline.properties().contents());
      contents.write(outline);
      afterTable = false;
    }
  }

  /** Adds the document and the parts that belong to it. */
  void addTo(OfficePackage word, String name) {
    word.part(name, Namespaces.WORD_TYPE + "document.main+xml", xml.toString());
    links.addTo(word, name);
    figures.addTo(word, name);
    notes.ifPresent(each -> each.addTo(word, name, bookmarks, facts, direction));
    facts.addTo(word, name);
  }

  /** The settings that the notes of the document need, as XML. */
  String noteSettings() {
    return notes.map(Notes::settings).orElse("");
  }

  @Override
  public Xml masthead(Block.Masthead masthead) {
    logo.ifPresent(figures::logo);
    paragraphs.write("Title", masthead.title());
    paragraphs.write("Subtitle", masthead.subtitle());
    grids.fields(masthead.fields());
    afterTable = !masthead.fields().isEmpty();
    return xml;
  }

  @Override
  public Xml heading(Block.Heading heading) {
    if (annex && heading.level() == 1) {
      sections.next(kinds.getOrDefault(heading.anchor(), Sections.Kind.ANNEX));
    }
    paragraphs.write(styleOf(heading), heading.anchor(), heading.text());
    afterTable = false;
    return xml;
  }

  private String styleOf(Block.Heading heading) {
    if (!annex) {
      return "Heading" + heading.level();
    }
    return heading.level() == 1 ? "AnnexHeading" : "AnnexHeading" + heading.level();
  }

  @Override
  public Xml paragraph(Block.Paragraph paragraph) {
    paragraphs.write(
        switch (paragraph.role()) {
          case BODY -> annex ? "AnnexText" : "BodyText";
          case NOTE -> afterHeading ? "LeadNote" : annex ? "AnnexNote" : "Note";
        },
        paragraph.content());
    afterTable = false;
    return xml;
  }

  @Override
  public Xml list(Block.ItemList list) {
    for (Block.ItemList.Item item : list.items()) {
      switch (list.kind()) {
        case BULLETED ->
            paragraphs.write(annex ? "AnnexBullet" : "ListBullet", item.anchor(), item.content());
        case LABELLED ->
            paragraphs.writeLabelled(
                annex ? "AnnexEntry" : "LabelledEntry",
                item.label(),
                item.anchor(),
                item.content());
      }
    }
    afterTable = false;
    return xml;
  }

  @Override
  public Xml callout(Block.Callout callout) {
    paragraphs.write("CalloutTitle", callout.anchor(), callout.title());
    callout.paragraphs().forEach(sentence -> paragraphs.write("Callout", sentence.content()));
    afterTable = false;
    return xml;
  }

  @Override
  public Xml cards(Block.Cards cards) {
    if (afterTable) {
      separator();
    }
    grids.cards(cards.cards());
    afterTable = true;
    return xml;
  }

  @Override
  public Xml table(Block.Table table) {
    if (afterTable && table.caption().words().isEmpty()) {
      separator();
    }
    tables.write(table);
    afterTable = true;
    return xml;
  }

  @Override
  public Xml figure(Block.FigureBlock figure) {
    figures.write(figure);
    afterTable = false;
    return xml;
  }

  @Override
  public Xml part(Block.Part part) {
    switch (part.kind()) {
      case ANNEX -> annex = true;
    }
    return xml;
  }

  /** Two tables without a paragraph between them would be one, and a body ends with one. */
  private void separator() {
    paragraphs.write("SectionEnd", "");
  }
}
