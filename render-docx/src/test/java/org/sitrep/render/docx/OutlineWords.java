package org.sitrep.render.docx;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;

/** Every word that an outline prints, in reading order. */
final class OutlineWords implements Block.Visitor<Stream<String>>, Inline.Visitor<Stream<String>> {
  static String of(Outline outline) {
    OutlineWords words = new OutlineWords();
    return OpenedDocument.squeezed(outline.blocks().stream().flatMap(block -> block.accept(words)));
  }

  /** The same as single words. */
  static List<String> words(Outline outline) {
    OutlineWords words = new OutlineWords();
    return outline.blocks().stream()
        .flatMap(block -> block.accept(words))
        .flatMap(text -> Stream.of(text.split("\\s+", -1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Stream<String> all(List<Inline> content) {
    return content.stream().flatMap(inline -> inline.accept(this));
  }

  @Override
  public Stream<String> masthead(Block.Masthead masthead) {
    return Stream.concat(
        Stream.of(masthead.title(), masthead.subtitle()),
        masthead.fields().stream().flatMap(field -> Stream.of(field.label(), field.value())));
  }

  @Override
  public Stream<String> heading(Block.Heading heading) {
    return Stream.of(heading.text());
  }

  @Override
  public Stream<String> paragraph(Block.Paragraph paragraph) {
    return all(paragraph.content());
  }

  @Override
  public Stream<String> list(Block.ItemList list) {
    return list.items().stream()
        .flatMap(item -> Stream.concat(Stream.of(item.label()), all(item.content())));
  }

  @Override
  public Stream<String> callout(Block.Callout callout) {
    return Stream.concat(
        Stream.of(callout.title()), callout.paragraphs().stream().flatMap(this::paragraph));
  }

  @Override
  public Stream<String> cards(Block.Cards cards) {
    return cards.cards().stream()
        .flatMap(
            card ->
                Stream.of(
                        Stream.of(card.value(), card.unit()),
                        all(card.text()),
                        Stream.ofNullable(card.flag()))
                    .flatMap(words -> words));
  }

  @Override
  public Stream<String> table(Block.Table table) {
    return Stream.of(
            caption(table.caption()),
            table.columns().stream().map(Block.Table.Column::header),
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> all(cell.content())))
        .flatMap(words -> words);
  }

  @Override
  public Stream<String> figure(Block.FigureBlock figure) {
    return caption(figure.caption());
  }

  private Stream<String> caption(Caption caption) {
    return Stream.concat(Stream.of(caption.label()), all(caption.content()));
  }

  @Override
  public Stream<String> part(Block.Part part) {
    return Stream.empty();
  }

  @Override
  public Stream<String> text(Inline.Text text) {
    return Stream.of(text.text());
  }

  @Override
  public Stream<String> foreign(Inline.Foreign foreign) {
    return Stream.of(foreign.text());
  }

  @Override
  public Stream<String> fact(Inline.Fact fact) {
    return all(fact.content());
  }

  @Override
  public Stream<String> cite(Inline.Cite cite) {
    return cite.references().stream().map(reference -> "[" + reference.number() + "]");
  }

  @Override
  public Stream<String> link(Inline.Link link) {
    return all(link.content());
  }
}
