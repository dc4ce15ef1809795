package org.sitrep.extract.text;

/** Plain characters with safe look-ahead: beyond either end stands a line feed. */
final class PlainText {
  private final char[] text;

  PlainText(char[] text) {
    this.text = text;
  }

  int length() {
    return text.length;
  }

  char at(int i) {
    return i >= 0 && i < text.length ? text[i] : '\n';
  }

  String substring(int start, int end) {
    return new String(text, start, end - start);
  }

  boolean isSpace(int i) {
    char c = at(i);
    return c == ' ' || c == '\n' || c == '\t' || Character.isWhitespace(c);
  }

  /**
   * Returns whether a letter, a digit or a mark that combines with a letter stands at {@code i}.
   */
  boolean isWord(int i) {
    char c = at(i);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  boolean isDigit(int i) {
    char c = at(i);
    return c >= '0' && c <= '9';
  }

  boolean isLetter(int i) {
    return Character.isLetter(at(i));
  }

  boolean isUpper(int i) {
    return Character.isUpperCase(at(i));
  }

  boolean isLower(int i) {
    return Character.isLowerCase(at(i));
  }

  /** Returns whether {@code small} stands at {@code start}, whatever its case. */
  boolean sameLetters(int start, String small) {
    for (int k = 0; k < small.length(); k++) {
      if (Character.toLowerCase(at(start + k)) != small.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the internet address that begins at {@code start} ends, or {@code start}. */
  int endOfAddress(int start) {
    if (!sameLetters(start, "http://")
        && !sameLetters(start, "https://")
        && !sameLetters(start, "www.")) {
      return start;
    }
    int end = start;
    while (!isSpace(end) && at(end) != '"' && at(end) != '>') {
      end++;
    }
    while (end > start && ".,;:!?)]'".indexOf(at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
