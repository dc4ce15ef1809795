package org.sitrep.render.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Outline;

/**
 * The names that Word's bookmarks get for the anchors of a document. Word takes 40 letters, digits
 * and underscores; other characters become underscores, and a number keeps names apart.
 */
final class Bookmarks {
  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> captions = new HashSet<>();
  private int ids;

  private Bookmarks() {}

  static Bookmarks of(Outline outline) {
    Bookmarks bookmarks = new Bookmarks();
    for (Block block : outline.blocks()) {
      block.accept(new Anchors(bookmarks.captions)).forEach(bookmarks::name);
    }
    return bookmarks;
  }

  private void name(String anchor) {
    names.computeIfAbsent(anchor, this::freeName);
  }

  private String freeName(String anchor) {
    StringBuilder wanted = new StringBuilder("r_");
    anchor
        .chars()
        .forEach(c -> wanted.append(c < 0x80 && Character.isLetterOrDigit(c) ? (char) c : '_'));
    String name = wanted.substring(0, Math.min(wanted.length(), LONGEST));
    for (int number = 2; !taken.add(name); number++) {
      String end = "_" + number;
      name = wanted.substring(0, Math.min(wanted.length(), LONGEST - end.length())) + end;
    }
    return name;
  }

  /** The bookmark to link to; empty where no block has the anchor. */
  Optional<String> target(String anchor) {
    return Optional.ofNullable(names.get(anchor));
  }

  /** The bookmark around the number of a figure or table, by a link's target. */
  Optional<String> caption(String target) {
    String anchor = target.startsWith("#") ? target.substring(1) : "";
    return captions.contains(anchor) ? target(anchor) : Optional.empty();
  }

  /** A number that no other bookmark of the document has. */
  String nextId() {
    return Integer.toString(++ids);
  }

  /** The bookmark to set at the anchor; empty where it is set already: names are unique. */
  Optional<String> place(String anchor) {
    return placed.add(anchor) ? target(anchor) : Optional.empty();
  }

  /** The anchors that a block brings. */
  private static final class Anchors implements Block.Visitor<Stream<String>> {
    private final Set<String> captions;

    Anchors(Set<String> captions) {
      this.captions = captions;
    }

    private Stream<String> caption(Caption caption) {
      if (caption.anchor().isEmpty()) {
        return Stream.empty();
      }
      captions.add(caption.anchor());
      return Stream.of(caption.anchor());
    }

    @Override
    public Stream<String> masthead(Block.Masthead masthead) {
      return Stream.empty();
    }

    @Override
    public Stream<String> heading(Block.Heading heading) {
      return Stream.of(heading.anchor());
    }

    @Override
    public Stream<String> paragraph(Block.Paragraph paragraph) {
      return Stream.empty();
    }

    @Override
    public Stream<String> list(Block.ItemList list) {
      return list.items().stream().map(Block.ItemList.Item::anchor).flatMap(Stream::ofNullable);
    }

    @Override
    public Stream<String> callout(Block.Callout callout) {
      return Stream.of(callout.anchor());
    }

    @Override
    public Stream<String> cards(Block.Cards cards) {
      return Stream.empty();
    }

    @Override
    public Stream<String> table(Block.Table table) {
      return Stream.concat(
          caption(table.caption()),
          table.rows().stream().map(Block.Table.Row::anchor).flatMap(Stream::ofNullable));
    }

    @Override
    public Stream<String> figure(Block.FigureBlock figure) {
      return caption(figure.caption());
    }

    @Override
    public Stream<String> part(Block.Part part) {
      return Stream.empty();
    }
  }
}
