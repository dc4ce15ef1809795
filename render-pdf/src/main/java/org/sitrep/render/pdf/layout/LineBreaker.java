package org.sitrep.render.pdf.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Breaks a paragraph into lines over the whole paragraph: of all the ways to break it, the one with
 * the least sum of squared gaps at the line ends (Knuth and Plass, "Breaking Paragraphs into
 * Lines", 1981, for ragged-right setting: no stretch, gaps counted in parts of the measure).
 */
final class LineBreaker {
  /** A gap of a whole line. */
  private static final double EMPTY_LINE = 100;

  /** What a line costs, so that evenness never buys more lines. */
  private static final double LINE = 10;

  /** What a last line of one short word costs. */
  private static final double RUNT = 6;

  private static final double RUNT_WIDTH = 0.1;

  private final List<Word> words;
  private final double[] widths;
  private final double[] blanks;
  private final double measure;

  private LineBreaker(List<Word> words, double measure) {
    this.words = words;
    this.measure = measure;
    this.widths = words.stream().mapToDouble(Word::width).toArray();
    this.blanks = words.stream().mapToDouble(Word::blankWidth).toArray();
  }

  /** The lines of words that are each at most as wide as the measure. */
  static List<Line> lines(List<Word> words, double measure) {
    return new LineBreaker(words, measure).lines();
  }

  private List<Line> lines() {
    int n = words.size();
    double[] cost = new double[n + 1];
    int[] start = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
    for (int from = 0; from < n; from++) {
      double width = 0;
      for (int to = from + 1; to <= n; to++) {
        width += widths[to - 1];
        if (width > measure + 0.01 && to > from + 1) {
          break;
        }
        double total = cost[from] + cost(to, width);
        if (total < cost[to]) {
          cost[to] = total;
          start[to] = from;
        }
        width += blanks[to - 1];
      }
    }
    return trace(start);
  }

  private double cost(int to, double width) {
    double gap = Math.max(0, measure - width) / measure;
    if (to == words.size()) {
      return LINE + (1 - gap < RUNT_WIDTH ? RUNT : 0);
    }
    return LINE + EMPTY_LINE * gap * gap + words.get(to - 1).penalty();
  }

  private List<Line> trace(int[] start) {
    Deque<Line> lines = new ArrayDeque<>();
    for (int to = words.size(); to > 0; to = start[to]) {
      lines.addFirst(line(start[to], to));
    }
    return List.copyOf(lines);
  }

  private Line line(int from, int to) {
    double width = widths[to - 1];
    for (int i = from; i < to - 1; i++) {
      width += widths[i] + blanks[i];
    }
    return new Line(words.subList(from, to), width);
  }
}
