package org.sitrep.model.compose;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Figure;
import org.sitrep.model.outline.Inline;

/** The anchors of the sources that a block cites; remembers in which section it stands. */
final class CitedSources implements Block.Visitor<List<String>>, Inline.Visitor<Stream<String>> {
  private Inline.Link section = link("", "");

  /** A link to the section of the block read last. */
  Inline.Link section() {
    return section;
  }

  private static Inline.Link link(String anchor, String words) {
    List<Inline> content =
        words.isEmpty() ? List.of() : List.of(new Inline.Text(words, Inline.Style.PLAIN));
    return new Inline.Link("#" + anchor, content, null);
  }

  private List<String> of(Stream<List<Inline>> contents) {
    return contents
        .flatMap(List::stream)
        .flatMap(inline -> inline.accept(this))
        .distinct()
        .toList();
  }

  @Override
  public List<String> masthead(Block.Masthead masthead) {
    return List.of();
  }

  @Override
  public List<String> heading(Block.Heading heading) {
    if (heading.level() == 1) {
      section = link(heading.anchor(), heading.text());
    }
    return List.of();
  }

  @Override
  public List<String> paragraph(Block.Paragraph paragraph) {
    return of(Stream.of(paragraph.content()));
  }

  @Override
  public List<String> list(Block.ItemList list) {
    return of(list.items().stream().map(Block.ItemList.Item::content));
  }

  @Override
  public List<String> callout(Block.Callout callout) {
    section = link(callout.anchor(), callout.title());
    return of(callout.paragraphs().stream().map(Block.Paragraph::content));
  }

  @Override
  public List<String> cards(Block.Cards cards) {
    return of(cards.cards().stream().map(Block.Cards.Card::text));
  }

  @Override
  public List<String> table(Block.Table table) {
    return of(
        table.rows().stream().flatMap(row -> row.cells().stream()).map(Block.Table.Cell::content));
  }

  /** Where places stand on a map is the gazetteer's word, not that of the sources. */
  @Override
  public List<String> figure(Block.FigureBlock figure) {
    return figure.figure() instanceof Figure.LocatorMap
        ? List.of()
        : of(Stream.of(figure.caption().content()));
  }

  @Override
  public List<String> part(Block.Part part) {
    return List.of();
  }

  @Override
  public Stream<String> text(Inline.Text text) {
    return Stream.empty();
  }

  @Override
  public Stream<String> foreign(Inline.Foreign foreign) {
    return Stream.empty();
  }

  @Override
  public Stream<String> fact(Inline.Fact fact) {
    return fact.content().stream().flatMap(inline -> inline.accept(this));
  }

  @Override
  public Stream<String> cite(Inline.Cite cite) {
    return cite.references().stream().map(Inline.Reference::anchor);
  }

  @Override
  public Stream<String> link(Inline.Link link) {
    return link.content().stream().flatMap(inline -> inline.accept(this));
  }
}
