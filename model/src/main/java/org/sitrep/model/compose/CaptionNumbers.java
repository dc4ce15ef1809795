package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Inline;

/**
 * Numbers the figures and the tables of a document, each kind in the order in which it stands:
 * "Figure 1. …", "Table 1. …". A link in a caption that leads to another one gets that one's label.
 */
final class CaptionNumbers {
  private final Labels labels;
  private final Map<String, String> called = new HashMap<>();
  private int figures;
  private int tables;

  private CaptionNumbers(Labels labels) {
    this.labels = labels;
  }

  static List<Block> in(List<Block> blocks, Labels labels) {
    CaptionNumbers numbers = new CaptionNumbers(labels);
    List<Block> numbered = new ArrayList<>(blocks);
    numbered.replaceAll(numbers::numbered);
    numbered.replaceAll(numbers::referring);
    return numbered;
  }

  private Block numbered(Block block) {
    if (block instanceof Block.FigureBlock figure) {
      return with(figure, numbered(figure.caption(), "figure", ++figures));
    }
    if (block instanceof Block.Table table) {
      return with(table, numbered(table.caption(), "table", ++tables));
    }
    return block;
  }

  private Caption numbered(Caption caption, String label, int number) {
    String[] parts = labels.get(label, "\u0000", "\u0000").split("\u0000", -1);
    List<Inline> content = new ArrayList<>();
    content.add(new Inline.Text(parts[1], Inline.Style.PLAIN));
    content.addAll(caption.content());
    Caption done = new Caption(caption.anchor(), parts[0], number, content);
    called.put("#" + caption.anchor(), done.label());
    return done;
  }

  private Block referring(Block block) {
    if (block instanceof Block.FigureBlock figure) {
      return with(figure, referring(figure.caption()));
    }
    return block;
  }

  private Caption referring(Caption caption) {
    List<Inline> content = caption.content().stream().map(this::referring).toList();
    return new Caption(caption.anchor(), caption.before(), caption.number(), content);
  }

  private Inline referring(Inline inline) {
    if (!(inline instanceof Inline.Link link)) {
      return inline;
    }
    String label = called.get(link.target());
    return label == null
        ? link
        : new Inline.Link(
            link.target(), List.of(new Inline.Text(label, Inline.Style.PLAIN)), link.title());
  }

  private static Block with(Block.FigureBlock figure, Caption caption) {
    return new Block.FigureBlock(figure.figure(), caption, figure.alternative());
  }

  private static Block with(Block.Table table, Caption caption) {
    return new Block.Table(caption, table.columns(), table.rows());
  }
}
