package org.sitrep.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;

/** The pieces of an outline that a reader checks one by one: paragraphs, rows, cards, items. */
final class Units implements Block.Visitor<Boolean>, Inline.Visitor<Boolean> {
  /**
   * A piece.
   *
   * @param section the heading that it stands under
   * @param annex whether it stands behind the body
   * @param words what it says, without citations
   * @param references the numbers of its citations
   * @param links the targets of its other links
   */
  record Unit(
      String section,
      boolean annex,
      String words,
      List<Inline.Reference> references,
      List<String> links) {}

  private final List<Unit> units = new ArrayList<>();
  private String section = "";
  private boolean annex;
  private StringBuilder words = new StringBuilder();
  private List<Inline.Reference> references = new ArrayList<>();
  private List<String> links = new ArrayList<>();

  private Units() {}

  static List<Unit> of(Outline outline) {
    Units units = new Units();
    outline.blocks().forEach(block -> block.accept(units));
    return units.units;
  }

  private boolean unit(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    units.add(new Unit(section, annex, words.toString(), references, links));
    words = new StringBuilder();
    references = new ArrayList<>();
    links = new ArrayList<>();
    return true;
  }

  @Override
  public Boolean masthead(Block.Masthead masthead) {
    return true;
  }

  @Override
  public Boolean heading(Block.Heading heading) {
    section = heading.text();
    return true;
  }

  @Override
  public Boolean paragraph(Block.Paragraph paragraph) {
    return unit(paragraph.content());
  }

  @Override
  public Boolean list(Block.ItemList list) {
    list.items().forEach(item -> unit(item.content()));
    return true;
  }

  @Override
  public Boolean callout(Block.Callout callout) {
    section = callout.title();
    callout.paragraphs().forEach(this::paragraph);
    return true;
  }

  @Override
  public Boolean cards(Block.Cards cards) {
    for (Block.Cards.Card card : cards.cards()) {
      words.append(card.value()).append(' ');
      unit(card.text());
    }
    return true;
  }

  @Override
  public Boolean table(Block.Table table) {
    unit(table.caption().content());
    for (Block.Table.Row row : table.rows()) {
      List<Inline> all = new ArrayList<>();
      row.cells().forEach(cell -> all.addAll(cell.content()));
      unit(all);
    }
    return true;
  }

  @Override
  public Boolean figure(Block.FigureBlock figure) {
    return unit(figure.caption().content());
  }

  @Override
  public Boolean part(Block.Part part) {
    annex = true;
    return true;
  }

  @Override
  public Boolean text(Inline.Text text) {
    words.append(text.text());
    return true;
  }

  @Override
  public Boolean foreign(Inline.Foreign foreign) {
    words.append(foreign.text());
    return true;
  }

  @Override
  public Boolean fact(Inline.Fact fact) {
    fact.content().forEach(inline -> inline.accept(this));
    return true;
  }

  @Override
  public Boolean cite(Inline.Cite cite) {
    return references.addAll(cite.references());
  }

  @Override
  public Boolean link(Inline.Link link) {
    links.add(link.target());
    link.content().forEach(inline -> inline.accept(this));
    return true;
  }
}
