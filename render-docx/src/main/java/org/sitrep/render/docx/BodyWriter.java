package org.sitrep.render.docx;

import org.sitrep.model.figure.ArialWidths;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;

/** Writes the blocks of an outline as the body of {@code word/document.xml}. */
final class BodyWriter implements Block.Visitor<Xml> {
  private final Xml xml = new Xml();
  private final WebLinks links = new WebLinks();
  private final ParagraphWriter paragraphs;
  private final TableWriter tables;
  private final GridWriter grids;
  private final FigureWriter figures;
  private final PageFrame page;
  private boolean annex;
  private boolean startsPage;
  private boolean afterTable;

  BodyWriter(Outline outline, Theme theme, PageFrame page) {
    Bookmarks bookmarks = Bookmarks.of(outline);
    InlineWriter inlines = new InlineWriter(xml, bookmarks, links);
    this.page = page;
    this.paragraphs = new ParagraphWriter(xml, bookmarks, inlines);
    this.tables = new TableWriter(xml, paragraphs, page.textWidth());
    this.grids = new GridWriter(xml, paragraphs, inlines, tables);
    this.figures =
        new FigureWriter(
            xml,
            paragraphs,
            new FigureLayout(
                page.textWidth() / PageFrame.POINT,
                theme.palette(),
                ArialWidths::of,
                outline.properties().language()));
    document(outline);
  }

  private void document(Outline outline) {
    xml.open(
        "w:document",
        "xmlns:w",
        Namespaces.WORD,
        "xmlns:r",
        Namespaces.RELATION,
        "xmlns:mc",
        Namespaces.COMPATIBILITY,
        "xmlns:wp",
        Namespaces.ANCHORED,
        "xmlns:a",
        Namespaces.DRAWING,
        "xmlns:wpg",
        Namespaces.GROUP,
        "xmlns:wps",
        Namespaces.SHAPE);
    xml.open("w:body");
    outline.blocks().forEach(block -> block.accept(this));
    if (afterTable) {
      separator();
    }
    section();
    xml.close().close();
  }

  /** The part's XML. */
  String content() {
    return xml.toString();
  }

  /** The addresses that the body links to. */
  WebLinks links() {
    return links;
  }

  @Override
  public Xml masthead(Block.Masthead masthead) {
    paragraphs.write("Title", masthead.title());
    paragraphs.write("Subtitle", masthead.subtitle());
    grids.fields(masthead.fields());
    afterTable = !masthead.fields().isEmpty();
    return xml;
  }

  @Override
  public Xml heading(Block.Heading heading) {
    String style =
        startsPage && heading.level() == 1 ? "AnnexHeading" : "Heading" + heading.level();
    startsPage = false;
    paragraphs.write(style, heading.anchor(), heading.text());
    afterTable = false;
    return xml;
  }

  @Override
  public Xml paragraph(Block.Paragraph paragraph) {
    paragraphs.write(
        switch (paragraph.role()) {
          case BODY -> annex ? "AnnexText" : "BodyText";
          case NOTE -> "Note";
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
    separator();
    grids.cards(cards.cards());
    afterTable = true;
    return xml;
  }

  @Override
  public Xml table(Block.Table table) {
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
      case ANNEX -> {
        annex = true;
        startsPage = true;
      }
    }
    return xml;
  }

  /** Two tables without a paragraph between them would be one, and a body ends with one. */
  private void separator() {
    paragraphs.write("Separator", "");
  }

  private void section() {
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "default", "r:id", "rHeader");
    xml.empty("w:footerReference", "w:type", "default", "r:id", "rFooter");
    xml.empty("w:pgSz", "w:w", text(page.width()), "w:h", text(page.height()));
    xml.empty(
        "w:pgMar",
        "w:top",
        text(PageFrame.TOP),
        "w:right",
        text(PageFrame.SIDE),
        "w:bottom",
        text(PageFrame.BOTTOM),
        "w:left",
        text(PageFrame.SIDE),
        "w:header",
        text(PageFrame.EDGE),
        "w:footer",
        text(PageFrame.EDGE),
        "w:gutter",
        "0");
    xml.close();
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
