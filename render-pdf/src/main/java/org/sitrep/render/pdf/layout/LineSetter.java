package org.sitrep.render.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.figure.Shape;

/** A line of words to marks, in visual order (Unicode Bidirectional Algorithm, rule L2). */
final class LineSetter {
  /** So much farther right than the marks that close words of the other direction, in points. */
  private static final double BEHIND = 0.12;

  private final int chipColour;

  LineSetter(int chipColour) {
    this.chipColour = chipColour;
  }

  /** The marks of a line that starts at {@code x} with its baseline at {@code y}. */
  List<Mark> marks(Line line, double x, double y) {
    List<Mark> marks = new ArrayList<>();
    double at = x;
    for (Fragment fragment : enclosed(joined(visual(logical(line))))) {
      if (fragment.style().chip()) {
        marks.add(chip(fragment, at, y));
        at += Fragment.CHIP_PADDING;
      }
      marks.add(text(fragment, at, y));
      at += fragment.width() - (fragment.style().chip() ? Fragment.CHIP_PADDING : 0);
      at += fragment.level() > 0 ? BEHIND : 0;
    }
    return marks;
  }

  private static Mark text(Fragment f, double x, double y) {
    double width = f.width() - (f.style().chip() ? 2 * Fragment.CHIP_PADDING : 0);
    return new Mark.Text(f.element(), x, y, width, f.text(), f.style(), f.isLeftward());
  }

  private Mark chip(Fragment fragment, double x, double y) {
    double size = fragment.style().size();
    double height = size * 1.36;
    Shape box = new Shape.Rect(0, 0, fragment.width(), height, 2, Paint.fill(chipColour));
    Drawing drawing = new Drawing(fragment.width(), height, List.of(box));
    return new Mark.Picture(Element.ARTIFACT, x, y - size * 1.0, drawing);
  }

  /** The blank at the line's end is kept: it divides words for whoever reads the text out. */
  private static List<Fragment> logical(Line line) {
    List<Fragment> fragments = new ArrayList<>();
    for (Word word : line.words()) {
      fragments.addAll(word.fragments());
      fragments.addAll(word.blank());
    }
    return fragments;
  }

  private static List<Fragment> visual(List<Fragment> logical) {
    if (logical.stream().allMatch(fragment -> fragment.level() == 0)) {
      return logical;
    }
    byte[] levels = new byte[logical.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) logical.get(i).level();
    }
    Fragment[] order = logical.toArray(new Fragment[0]);
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return List.of(order);
  }

  /**
   * Puts marks of direction at both ends of what runs from right to left. They have no width; who
   * reads the text out of the page learns by them that the line as a whole runs from left to right,
   * also where it starts with such words, and which numbers and commas are theirs.
   */
  private static List<Fragment> enclosed(List<Fragment> visual) {
    List<Fragment> out = new ArrayList<>();
    for (int i = 0; i < visual.size(); i++) {
      Fragment fragment = visual.get(i);
      if (fragment.level() == 0) {
        out.add(fragment);
        continue;
      }
      boolean leftmost = i == 0 || visual.get(i - 1).level() == 0;
      boolean rightmost = i + 1 == visual.size() || visual.get(i + 1).level() == 0;
      out.add(fragment.worded(edge(fragment, leftmost, rightmost)));
    }
    return out;
  }

  private static String edge(Fragment fragment, boolean leftmost, boolean rightmost) {
    String outwards = "" + Characters.RIGHT_TO_LEFT + Characters.LEFT_TO_RIGHT;
    String inwards = "" + Characters.LEFT_TO_RIGHT + Characters.RIGHT_TO_LEFT;
    boolean first = fragment.isLeftward() ? rightmost : leftmost;
    boolean last = fragment.isLeftward() ? leftmost : rightmost;
    return (first ? inwards : "") + fragment.text() + (last ? outwards : "");
  }

  private static List<Fragment> joined(List<Fragment> visual) {
    List<Fragment> out = new ArrayList<>();
    for (Fragment next : visual) {
      Fragment last = out.isEmpty() ? next : out.get(out.size() - 1);
      if (!out.isEmpty() && last.joins(next)) {
        out.set(out.size() - 1, next.isLeftward() ? next.join(last) : last.join(next));
      } else {
        out.add(next);
      }
    }
    return out;
  }
}
