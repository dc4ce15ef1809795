package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;

/** Reads a document back: its anchors, its references, its words. */
final class Pages implements Block.Visitor<Void>, Inline.Visitor<Void> {
  final List<String> anchors = new ArrayList<>();
  final List<Inline.Reference> references = new ArrayList<>();
  final List<Inline.Link> links = new ArrayList<>();
  final List<String> words = new ArrayList<>();
  final List<String> headings = new ArrayList<>();

  static Pages of(Outline outline) {
    Pages pages = new Pages();
    outline.blocks().forEach(block -> block.accept(pages));
    return pages;
  }

  static Pages of(List<Inline> content) {
    Pages pages = new Pages();
    content.forEach(inline -> inline.accept(pages));
    return pages;
  }

  /** What must carry a citation of its own: sentences, rows, items, cards, captions. */
  static List<List<Inline>> passages(Block block) {
    if (block instanceof Block.Callout callout) {
      return callout.paragraphs().stream().map(Block.Paragraph::content).toList();
    } else if (block instanceof Block.Paragraph paragraph) {
      return paragraph.role() == Block.Paragraph.Role.NOTE
          ? List.of()
          : List.of(paragraph.content());
    } else if (block instanceof Block.ItemList list) {
      return list.items().stream().map(Block.ItemList.Item::content).toList();
    } else if (block instanceof Block.Cards cards) {
      return cards.cards().stream().map(Block.Cards.Card::text).toList();
    } else if (block instanceof Block.FigureBlock figure) {
      return List.of(figure.caption().content());
    } else if (block instanceof Block.Table table) {
      return table.rows().stream()
          .map(row -> row.cells().stream().flatMap(cell -> cell.content().stream()).toList())
          .toList();
    }
    return List.of();
  }

  static boolean isCited(List<Inline> content) {
    Pages pages = new Pages();
    content.forEach(inline -> inline.accept(pages));
    return !pages.references.isEmpty();
  }

  static String text(List<Inline> content) {
    Pages pages = new Pages();
    content.forEach(inline -> inline.accept(pages));
    return String.join("", pages.words);
  }

  @Override
  public Void masthead(Block.Masthead masthead) {
    words.add(masthead.title());
    masthead.fields().forEach(field -> words.add(field.value()));
    return done();
  }

  @Override
  public Void heading(Block.Heading heading) {
    anchors.add(heading.anchor());
    if (heading.level() == 1) {
      headings.add(heading.text());
    }
    return done();
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return all(paragraph.content());
  }

  @Override
  public Void list(Block.ItemList list) {
    for (Block.ItemList.Item item : list.items()) {
      String anchor = item.anchor();
      if (anchor != null) {
        anchors.add(anchor);
      }
      all(item.content());
    }
    return done();
  }

  @Override
  public Void callout(Block.Callout callout) {
    anchors.add(callout.anchor());
    headings.add(callout.title());
    callout.paragraphs().forEach(this::paragraph);
    return done();
  }

  @Override
  public Void cards(Block.Cards cards) {
    cards.cards().forEach(card -> all(card.text()));
    return done();
  }

  @Override
  public Void table(Block.Table table) {
    anchors.add(table.caption().anchor());
    table.rows().forEach(row -> row.cells().forEach(cell -> all(cell.content())));
    return done();
  }

  @Override
  public Void figure(Block.FigureBlock figure) {
    anchors.add(figure.caption().anchor());
    words.add(figure.alternative());
    return all(figure.caption().content());
  }

  @Override
  public Void part(Block.Part part) {
    return done();
  }

  @Override
  public Void text(Inline.Text text) {
    words.add(text.text());
    return done();
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    words.add(foreign.text());
    return done();
  }

  @Override
  public Void fact(Inline.Fact fact) {
    return all(fact.content());
  }

  @Override
  public Void cite(Inline.Cite cite) {
    references.addAll(cite.references());
    return done();
  }

  @Override
  public Void link(Inline.Link link) {
    links.add(link);
    return all(link.content());
  }

  private Void all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return done();
  }

  private static Void done() {
    return null;
  }
}
