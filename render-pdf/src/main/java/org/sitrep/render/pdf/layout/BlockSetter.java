package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.layout.Slab.Landing;

/**
 * Sets the blocks of an outline into galleys, one for the body and two for the annex, and builds
 * the structure tree along the way.
 */
final class BlockSetter implements Block.Visitor<Boolean> {
  private final TextSetter text;
  private final Theme annexTheme;
  private final FigureKind figures;
  private final Element document;
  private final double logoRatio;
  private final Galley body = new Galley();
  private final Galley opening = new Galley();
  private final Galley annex = new Galley();
  private Galley galley = body;
  private Typography type;
  private double width;
  private Element part;
  private Element section;
  private boolean titled;

  /** A remark right behind a table belongs to it. */
  private boolean afterTable;

  private int rank;

  /**
   * A setter.
   *
   * @param theme of the body
   * @param annexTheme of the annex, whose spaces may differ
   */
  BlockSetter(
      TextSetter text,
      Theme theme,
      Theme annexTheme,
      FigureKind figures,
      Element document,
      double logoRatio) {
    this.text = text;
    this.annexTheme = annexTheme;
    this.type = new Typography(theme, false);
    this.width = Frame.bodyWidth(theme);
    this.figures = figures;
    this.logoRatio = logoRatio;
    this.document = document;
    this.part = document;
    this.section = document;
  }

  /** A setter like another one, for a narrower column, below the element given. */
  private BlockSetter(BlockSetter like, double width, Element part) {
    this(like.text, like.type.theme(), like.annexTheme, like.figures, part, like.logoRatio);
    this.width = width;
    this.titled = like.titled;
    this.rank = like.rank;
  }

  /** The slabs of the body. */
  List<Slab> body() {
    return body.slabs();
  }

  /** The slabs of the section that an annex opens with, where that is a table: over the width. */
  List<Slab> opening() {
    return opening.slabs();
  }

  /** The slabs of the annex, as wide as a column. */
  List<Slab> annex() {
    return annex.slabs();
  }

  /** Sets all blocks; two short sections in a row share the width where that saves room. */
  void set(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()) {
      int middle = ShortSections.end(blocks, at);
      int end = middle > at ? ShortSections.end(blocks, middle) : at;
      if (end > middle && faces(blocks.subList(at, middle), blocks.subList(middle, end))) {
        at = end;
      } else {
        blocks.get(at).accept(this);
        if (introduces(blocks, at)) {
          galley.keep();
        }
        at++;
        if (galley == annex && annex.isEmpty() && isTable(blocks, at)) {
          galley = opening;
          width = Frame.bodyWidth(type.theme());
        }
      }
    }
  }

  /**
   * Whether the block is a remark right below a heading, which says little where it ends a page.
   */
  private static boolean introduces(List<Block> blocks, int at) {
    return at > 0
        && blocks.get(at - 1) instanceof Block.Heading
        && blocks.get(at) instanceof Block.Paragraph paragraph
        && paragraph.role() == Block.Paragraph.Role.NOTE;
  }

  /** Whether there is a heading and a table right below it. */
  private static boolean isTable(List<Block> blocks, int at) {
    return at + 1 < blocks.size()
        && blocks.get(at) instanceof Block.Heading
        && blocks.get(at + 1) instanceof Block.Table;
  }

  /** Sets two sections side by side, or nothing where one below the other takes no more room. */
  private boolean faces(List<Block> left, List<Block> right) {
    if (galley != body) {
      return false;
    }
    double half = (width - ShortSections.GUTTER) / 2;
    double below = trial(left, width).height() + trial(right, width).height();
    double beside = Math.max(trial(left, half).height(), trial(right, half).height());
    if (!ShortSections.areBetterBeside(beside, below)) {
      return false;
    }
    BlockSetter first = new BlockSetter(this, half, part);
    first.set(left);
    BlockSetter second = new BlockSetter(this, half, part);
    second.set(right);
    galley.space(type.above(1));
    galley.section();
    ShortSections.put(galley, first.body, second.body, half);
    galley.space(type.space().block());
    section = second.section;
    rank = second.rank;
    return true;
  }

  private Galley trial(List<Block> blocks, double across) {
    BlockSetter setter = new BlockSetter(this, across, Element.document());
    blocks.forEach(block -> block.accept(setter));
    return setter.body;
  }

  private double measure() {
    return Math.min(width, type.space().measure());
  }

  @Override
  public Boolean masthead(Block.Masthead masthead) {
    new MastheadSetter(galley, text, type, width).set(masthead, section, logoRatio);
    titled = true;
    rank = 1;
    galley.space(type.space().block() + 2);
    return true;
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    int level = heading.level();
    if (level == 1) {
      section = part.add(Tag.SECT);
      if (galley == opening && !opening.isEmpty()) {
        columns();
      }
    }
    afterTable = false;
    Element element = section.add(tag(level));
    Setting setting = type.heading(level);
    galley.space(type.above(level));
    galley.section();
    galley.land(new Landing(heading.anchor(), level, heading.text(), element));
    text.put(galley, text.lines(heading.text(), element, setting, width), setting, 0);
    galley.space(type.below(level));
    galley.keep();
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
    if (afterTable && paragraph.role() == Block.Paragraph.Role.NOTE) {
      galley.close();
      galley.space(type.space().paragraph());
      galley.keep();
    }
    Element element = section.add(Tag.P);
    List<Word> words = text.words(paragraph.content(), element, setting);
    afterTable = false;
    text.put(galley, text.lines(words, measure()), setting, 0);
    galley.space(type.space().paragraph());
    return true;
  }

  @Override
  public Boolean list(Block.ItemList list) {
    new ListSetter(galley, text, type, measure()).set(list, section.add(Tag.L));
    galley.space(type.space().paragraph());
    return true;
  }

  @Override
  public Boolean callout(Block.Callout callout) {
    section = part.add(Tag.SECT);
    galley.space(type.space().block());
    new CalloutSetter(galley, text, type, width).set(callout, section, tag(1));
    galley.space(type.space().block());
    return true;
  }

  @Override
  public Boolean cards(Block.Cards cards) {
    galley.space(type.space().paragraph());
    new CardsSetter(galley, text, type, width).set(cards, section);
    galley.space(type.space().block());
    return true;
  }

  @Override
  public Boolean table(Block.Table table) {
    galley.space(type.space().paragraph());
    new TableSetter(galley, text, type, width).set(table, section.add(Tag.TABLE));
    galley.space(type.space().block());
    afterTable = true;
    return true;
  }

  @Override
  public Boolean figure(Block.FigureBlock figure) {
    galley.space(type.space().paragraph());
    new FigureSetter(galley, text, type, width, figures).set(figure, section);
    galley.space(type.space().block());
    return true;
  }

  @Override
  public Boolean part(Block.Part start) {
    switch (start.kind()) {
      case ANNEX -> {
        columns();
        type = new Typography(annexTheme, true);
        part = document.add(Tag.PART);
        section = part;
      }
    }
    return true;
  }

  private void columns() {
    galley = annex;
    width = Frame.columnWidth(type.theme());
  }
}
