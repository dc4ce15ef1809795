package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block;

/** Numbers the figures of a document in the order in which they stand: "Figure 1. …". */
final class FigureNumbers {
  private FigureNumbers() {}

  static List<Block> in(List<Block> blocks, Labels labels) {
    List<Block> numbered = new ArrayList<>();
    int number = 0;
    for (Block block : blocks) {
      if (block instanceof Block.FigureBlock figure) {
        number++;
        String caption = labels.get("figure", Integer.toString(number), figure.caption());
        numbered.add(new Block.FigureBlock(figure.figure(), caption, figure.alternative()));
      } else {
        numbered.add(block);
      }
    }
    return numbered;
  }
}
