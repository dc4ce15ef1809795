package org.sitrep.render.pdf;

import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;

/** The words of an outline in reading order, which the file's text must repeat. */
final class OutlineWords implements Block.Visitor<StringBuilder>, Inline.Visitor<StringBuilder> {
  private final StringBuilder out = new StringBuilder();

  private OutlineWords() {}

  static String of(Outline outline) {
    OutlineWords words = new OutlineWords();
    outline.blocks().forEach(block -> block.accept(words));
    return words.out.toString();
  }

  private StringBuilder all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return out.append(' ');
  }

  private StringBuilder words(String words) {
    return out.append(words).append(' ');
  }

  @Override
  public StringBuilder masthead(Block.Masthead masthead) {
    words(masthead.title());
    words(masthead.subtitle());
    masthead.fields().forEach(field -> words(field.label()).append(field.value()).append(' '));
    return out;
  }

  @Override
  public StringBuilder heading(Block.Heading heading) {
    return words(heading.text());
  }

  @Override
  public StringBuilder paragraph(Block.Paragraph paragraph) {
    return all(paragraph.content());
  }

  @Override
  public StringBuilder list(Block.ItemList list) {
    boolean bulleted = list.kind() == Block.ItemList.Kind.BULLETED;
    for (Block.ItemList.Item item : list.items()) {
      words(bulleted ? "\u2022" : item.label());
      all(item.content());
    }
    return out;
  }

  @Override
  public StringBuilder callout(Block.Callout callout) {
    words(callout.title());
    callout.paragraphs().forEach(this::paragraph);
    return out;
  }

  @Override
  public StringBuilder cards(Block.Cards cards) {
    for (Block.Cards.Card card : cards.cards()) {
      words(card.value());
      words(card.unit());
      all(card.text());
      String flag = card.flag();
      words(flag == null ? "" : flag);
    }
    return out;
  }

  @Override
  public StringBuilder table(Block.Table table) {
    words(table.caption().words());
    table.columns().forEach(column -> words(column.header()));
    table.rows().forEach(row -> row.cells().forEach(cell -> all(cell.content())));
    return out;
  }

  @Override
  public StringBuilder figure(Block.FigureBlock figure) {
    out.append(figure.caption().label());
    return all(figure.caption().content());
  }

  @Override
  public StringBuilder part(Block.Part part) {
    return out;
  }

  @Override
  public StringBuilder text(Inline.Text text) {
    return out.append(text.text());
  }

  @Override
  public StringBuilder foreign(Inline.Foreign foreign) {
    return out.append(foreign.text());
  }

  @Override
  public StringBuilder fact(Inline.Fact fact) {
    fact.content().forEach(inline -> inline.accept(this));
    return out;
  }

  @Override
  public StringBuilder cite(Inline.Cite cite) {
    cite.references().forEach(r -> out.append('[').append(r.number()).append(']'));
    return out;
  }

  @Override
  public StringBuilder link(Inline.Link link) {
    link.content().forEach(inline -> inline.accept(this));
    return out;
  }
}
