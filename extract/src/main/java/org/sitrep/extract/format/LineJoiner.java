package org.sitrep.extract.format;

/**
 * Joins the lines of a set paragraph: a hyphen at a line's end goes, unless the same two words
 * stand joined by a hyphen elsewhere in the text.
 */
final class LineJoiner {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final String whole;

  /**
   * @param whole the text in which words may stand undivided
   */
  LineJoiner(String whole) {
    this.whole = whole;
  }

  /** The paragraph on one line. */
  String join(String paragraph) {
    StringBuilder joined = new StringBuilder(paragraph.length());
    for (String raw : paragraph.split("\n", -1)) {
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      if (!joined.isEmpty()) {
        append(joined, line);
      } else {
        joined.append(line);
      }
    }
    return joined.toString();
  }

  private void append(StringBuilder joined, String line) {
    int last = joined.length() - 1;
    char end = joined.charAt(last);
    boolean divided =
        (end == '-' || end == SOFT_HYPHEN || end == '\u2010')
            && last > 0
            && Character.isLetter(joined.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    if (!divided) {
      joined.append(' ');
    } else if (end == SOFT_HYPHEN || !standsElsewhere(lastWord(joined) + firstWord(line))) {
      joined.setLength(last);
    }
    joined.append(line);
  }

  private boolean standsElsewhere(String hyphenated) {
    return whole.contains(hyphenated);
  }

  private static String lastWord(StringBuilder text) {
    int start = text.length() - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }
}
