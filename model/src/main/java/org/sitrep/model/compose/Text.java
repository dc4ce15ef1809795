package org.sitrep.model.compose;

/** Strings of a report, made fit for print. Whoever wrote them cannot break a line or a page. */
final class Text {
  private Text() {}

  /**
   * One line: runs of white space and control characters become a space, and the marks that turn
   * the direction of the text around them (Unicode Bidirectional Algorithm, explicit embeddings,
   * overrides and isolates) go.
   */
  static String tidy(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isTurning(c)) {
        if (gap && line.length() > 0) {
          line.append(' ');
        }
        gap = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** The first letter in upper case, where the script has one. */
  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  /** At most so many UTF-16 units, cut between words and marked with an ellipsis. */
  static String brief(String text, int length) {
    String line = tidy(text);
    if (line.length() <= length) {
      return line;
    }
    int space = line.lastIndexOf(' ', length - 1);
    int end = space > length / 2 ? space : length - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0';
  }

  private static boolean isTurning(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
