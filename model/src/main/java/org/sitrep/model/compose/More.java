package org.sitrep.model.compose;

import java.util.Optional;
import org.sitrep.model.outline.Block;

/** Says what a section leaves out for want of room, and where it stands. */
final class More {
  private More() {}

  /** "… and 12 more in the annex", as a link; nothing where nothing is left out. */
  static Optional<Block> inAnnex(Desk desk, String key, int left, String anchor) {
    if (left <= 0) {
      return Optional.empty();
    }
    String words = desk.labels().counted(key, left, desk.counts().number(left));
    return Optional.of(desk.line().link("#" + anchor, words).note());
  }

  /** "… and 12 more in report.json"; nothing where nothing is left out. */
  static Optional<Block> note(Desk desk, String key, int left) {
    if (left <= 0) {
      return Optional.empty();
    }
    String words = desk.labels().counted(key, left, desk.counts().number(left));
    return Optional.of(desk.line(words).note());
  }
}
