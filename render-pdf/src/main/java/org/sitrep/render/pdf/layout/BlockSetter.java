package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** Sets the blocks of an outline into a galley and builds the structure tree along the way. */
final class BlockSetter implements Block.Visitor<Boolean> {
  private final Galley galley;
  private final TextSetter text;
  private final double width;
  private final String language;
  private final Element document;
  private Typography type;
  private Element part;
  private Element section;
  private String lastHeading = "";
  private boolean titled;
  private int rank;

  BlockSetter(Galley galley, TextSetter text, Theme theme, String language, Element document) {
    this.galley = galley;
    this.text = text;
    this.type = new Typography(theme.palette(), false);
    this.width = PageMaker.bodyWidth(theme);
    this.language = language;
    this.document = document;
    this.part = document;
    this.section = document;
  }

  private double measure() {
    return Math.min(width, Typography.MEASURE);
  }

  @Override
  public Boolean masthead(Block.Masthead masthead) {
    new MastheadSetter(galley, text, type, width).set(masthead, section);
    titled = true;
    rank = 1;
    galley.space(Typography.BLOCK + 2);
    return true;
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    int level = heading.level();
    if (level == 1) {
      section = part.add(Tag.SECT);
    }
    Element element = section.add(tag(level));
    Setting setting = type.heading(level);
    galley.space(type.above(level));
    galley.section();
    galley.land(new Landing(heading.anchor(), level, heading.text(), element));
    text.put(galley, text.lines(heading.text(), element, setting, width), setting, 0);
    galley.space(type.below(level));
    galley.keep();
    lastHeading = heading.text();
    return true;
  }

  /** The title is the H1, where there is one; no level is skipped (ISO 14289-1, 7.4.2). */
  private Tag tag(int level) {
    rank = Math.min(level + (titled ? 1 : 0), rank + 1);
    return switch (rank) {
      case 1 -> Tag.H1;
      case 2 -> Tag.H2;
      case 3 -> Tag.H3;
      default -> Tag.H4;
    };
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    Setting setting =
        switch (paragraph.role()) {
          case BODY -> type.body();
          case NOTE -> type.note();
        };
    Element element = section.add(Tag.P);
    List<Word> words = text.words(paragraph.content(), element, setting);
    text.put(galley, text.lines(words, measure()), setting, 0);
    galley.space(setting.leading() * 0.45);
    return true;
  }

  @Override
  public Boolean list(Block.ItemList list) {
    new ListSetter(galley, text, type, measure()).set(list, section.add(Tag.L));
    galley.space(type.body().leading() * 0.45);
    return true;
  }

  @Override
  public Boolean callout(Block.Callout callout) {
    section = part.add(Tag.SECT);
    galley.space(Typography.BLOCK);
    new CalloutSetter(galley, text, type, width).set(callout, section, tag(1));
    galley.space(Typography.BLOCK);
    return true;
  }

  @Override
  public Boolean cards(Block.Cards cards) {
    galley.space(Typography.BLOCK);
    new CardsSetter(galley, text, type, width).set(cards, section);
    galley.space(Typography.BLOCK);
    return true;
  }

  @Override
  public Boolean table(Block.Table table) {
    galley.space(Typography.GAP);
    new TableSetter(galley, text, type, width)
        .set(table, section.add(Tag.TABLE), !table.caption().words().equals(lastHeading));
    galley.space(Typography.BLOCK);
    return true;
  }

  @Override
  public Boolean figure(Block.FigureBlock figure) {
    galley.space(Typography.GAP);
    new FigureSetter(galley, text, type, width, language).set(figure, section);
    galley.space(Typography.BLOCK);
    return true;
  }

  @Override
  public Boolean part(Block.Part start) {
    switch (start.kind()) {
      case ANNEX -> {
        galley.newPage();
        type = new Typography(type.palette(), true);
        part = document.add(Tag.PART);
        section = part;
      }
    }
    return true;
  }
}
