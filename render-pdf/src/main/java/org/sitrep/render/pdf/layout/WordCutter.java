package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Runs to words: finds where lines may break. Blanks break; so do hyphens, dashes and slashes
 * between letters; citations cling to the word before and to what follows without a blank.
 */
final class WordCutter {
  private static final double AFTER_DASH = 12;
  private static final double AFTER_SLASH = 30;
  private static final double BETWEEN_CITATIONS = 60;

  /** Between a number and what it counts, or a day and its month. */
  private static final double AFTER_NUMBER = 30;

  private final Metrics metrics;
  private final List<Word> words = new ArrayList<>();
  private final List<Fragment> fragments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private WordCutter(Metrics metrics) {
    this.metrics = metrics;
  }

  static List<Word> words(List<Run> runs, Metrics metrics) {
    return new WordCutter(metrics).cut(runs);
  }

  private List<Word> cut(List<Run> runs) {
    StringBuilder all = new StringBuilder();
    BitSet foreign = new BitSet();
    for (Run run : runs) {
      all.append(run.text());
      if (!run.element().language().isEmpty()) {
        foreign.set(all.length() - run.text().length(), all.length());
      }
    }
    byte[] levels = Levels.of(all.toString(), foreign);
    int offset = 0;
    boolean afterWhole = false;
    for (Run run : runs) {
      if (run.whole()) {
        if (afterWhole && run.element().tag() == Tag.LINK && !fragments.isEmpty()) {
          endWord(List.of(), BETWEEN_CITATIONS);
        }
        fragments.add(fragment(run.text(), run, 0));
      } else {
        cut(run, levels, offset);
      }
      afterWhole = run.whole();
      offset += run.text().length();
    }
    endWord(List.of(), 0);
    return words;
  }

  private void cut(Run run, byte[] levels, int offset) {
    String s = run.text();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == ' ') {
        flush(run, i == 0 ? 0 : levels[offset + i - 1]);
        if (!fragments.isEmpty()) {
          endWord(List.of(fragment(" ", run, levels[offset + i])), atBlank(s, i));
        }
        continue;
      }
      if (text.length() > 0 && levels[offset + i] != levels[offset + i - 1]) {
        flush(run, levels[offset + i - 1]);
      }
      text.append(c);
      double penalty = breakAfter(s, i);
      if (penalty > 0) {
        flush(run, levels[offset + i]);
        endWord(List.of(), penalty);
      }
    }
    flush(run, s.isEmpty() ? 0 : levels[offset + s.length() - 1]);
  }

  /** What a break at the blank costs. */
  private static double atBlank(String s, int i) {
    boolean counts =
        i > 0
            && i + 1 < s.length()
            && Character.isDigit(s.charAt(i - 1))
            && Character.isLetter(s.charAt(i + 1));
    return counts ? AFTER_NUMBER : 0;
  }

  /** What a break behind the character costs; 0 where there may be none. */
  private static double breakAfter(String s, int i) {
    if (i == 0 || i + 1 == s.length()) {
      return 0;
    }
    char c = s.charAt(i);
    boolean between =
        Character.isLetterOrDigit(s.charAt(i - 1)) && Character.isLetter(s.charAt(i + 1));
    if (c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2010') {
      return between ? AFTER_DASH : 0;
    }
    return c == '/' && between ? AFTER_SLASH : 0;
  }

  private void flush(Run run, int level) {
    if (text.length() > 0) {
      fragments.add(fragment(text.toString(), run, level));
      text.setLength(0);
    }
  }

  private Fragment fragment(String s, Run run, int level) {
    TextStyle style = run.style();
    double width = metrics.width(s, style.face()) * style.size();
    double padding = style.chip() ? 2 * Fragment.CHIP_PADDING : 0;
    return new Fragment(s, style, run.element(), level, width + padding);
  }

  private void endWord(List<Fragment> blank, double penalty) {
    if (!fragments.isEmpty()) {
      words.add(new Word(fragments, blank, penalty));
      fragments.clear();
    }
  }
}
