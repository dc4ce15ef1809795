package org.sitrep.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the line breaks that part one statement from the next from those that only wrap a
 * paragraph.
 *
 * <p>In a paragraph wrapped at some width the first word of a line would not have fitted on the
 * line before, for wrapping is greedy; that tells wrapped text from lists and headlines without
 * knowing the width. In other text every line break counts, except where the line plainly goes on:
 * a comma or a word before the break, a small letter after it.
 */
final class LineBreaks {
  /** Plain-text mail and newswire wrap between 60 and 80 columns; leave room for both sides. */
  private static final int NARROWEST_WRAP = 45;

  private static final int WIDEST_WRAP = 100;

  /** Fewer wrapped lines than this prove nothing. */
  private static final int LEAST_WRAPPED = 3;

  /** A shorter line is a label, a menu entry or a byline, which never goes on. */
  private static final int SHORTEST_CONTINUED = 30;

  /** Digits of a year. */
  private static final int YEAR = 4;

  private final int base;
  private final BitSet breaks = new BitSet();

  private LineBreaks(int base) {
    this.base = base;
  }

  static LineBreaks of(CharSequence original, int from, int to) {
    LineBreaks found = new LineBreaks(from);
    PlainText text = new PlainText(PlainCharacters.plain(original, from, to));
    List<Line> lines = lines(text);
    int width = wrapWidth(lines);
    for (int k = 1; k < lines.size(); k++) {
      if (lines.get(k - 1).endsBefore(lines.get(k), width)) {
        found.breaks.set(lines.get(k).start);
      }
    }
    return found;
  }

  /** Returns whether a statement ends between two offsets of the article's text. */
  boolean anyBetween(int end, int start) {
    int next = breaks.nextSetBit(end - base);
    return next >= 0 && next <= start - base;
  }

  private static List<Line> lines(PlainText text) {
    List<Line> lines = new ArrayList<>();
    int newlines = 0;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.at(end) != '\n') {
        end++;
      }
      Line line = Line.of(text, i, end, newlines);
      if (line.length > 0) {
        lines.add(line);
        newlines = 0;
      }
      newlines++;
      i = end + 1;
    }
    return lines;
  }

  /** Returns the column at which the lines are wrapped, or zero if they are not. */
  private static int wrapWidth(List<Line> lines) {
    int width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.length);
    }
    if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
      return 0;
    }
    int single = 0;
    int wrapped = 0;
    for (int k = 1; k < lines.size(); k++) {
      if (lines.get(k).newlines == 1) {
        single++;
        wrapped += lines.get(k - 1).isFull(lines.get(k), width) ? 1 : 0;
      }
    }
    return wrapped >= LEAST_WRAPPED && 2 * wrapped >= single ? width : 0;
  }

  /** A line that is not blank. */
  private static final class Line {
    private final int start;
    private final int length;
    private final int newlines;
    private final int indent;
    private final int firstWord;
    private final char first;
    private final char last;
    private final boolean year;

    private Line(PlainText text, int lineStart, int start, int end, int newlines) {
      this.start = start;
      this.length = end - start;
      this.newlines = newlines;
      this.indent = start - lineStart;
      int word = start;
      while (word < end && !text.isSpace(word)) {
        word++;
      }
      this.firstWord = word - start;
      this.first = text.at(start);
      this.last = text.at(end - 1);
      this.year = endsInYear(text, start, end);
    }

    /** "on 3 May 2024": the line of a date, however small its first letter. */
    private static boolean endsInYear(PlainText text, int start, int end) {
      for (int i = end - YEAR; i < end; i++) {
        if (i <= start || !Character.isDigit(text.at(i))) {
          return false;
        }
      }
      return text.isSpace(end - YEAR - 1);
    }

    static Line of(PlainText text, int lineStart, int lineEnd, int newlines) {
      int start = lineStart;
      while (start < lineEnd && text.isSpace(start)) {
        start++;
      }
      int end = lineEnd;
      while (end > start && text.isSpace(end - 1)) {
        end--;
      }
      return new Line(text, lineStart, start, end, newlines);
    }

    /**
     * Returns whether the next line's first word would have gone over {@code width} on this one.
     */
    boolean isFull(Line next, int width) {
      return length + 1 + next.firstWord > width;
    }

    boolean endsBefore(Line next, int width) {
      if (next.newlines > 1 || next.indent >= indent + 2 || "•*-–·".indexOf(next.first) >= 0) {
        return true;
      }
      if (width > 0 && isFull(next, width)) {
        return false;
      }
      if (next.length < SHORTEST_CONTINUED && next.year) {
        return true;
      }
      boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
      return !(open && length >= SHORTEST_CONTINUED && Character.isLowerCase(next.first));
    }
  }
}
