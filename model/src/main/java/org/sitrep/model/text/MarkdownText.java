package org.sitrep.model.text;

/** Escapes words so that Markdown shows them as they are. */
final class MarkdownText {
  /** ASCII marks that can start an inline in CommonMark (0.31, section 6) or end a table's cell. */
  private static final String MARKS = "\\`*_[]<>|&~";

  private MarkdownText() {}

  /** Words within a line. A line break becomes a space. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\r') {
        escaped.append(' ');
      } else {
        if (MARKS.indexOf(c) >= 0) {
          escaped.append('\\');
        }
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A whole line: what would start a heading, a list or a quotation at its beginning too. */
  static String line(String escaped) {
    int digits = 0;
    while (digits < escaped.length() && Character.isDigit(escaped.charAt(digits))) {
      digits++;
    }
    if (escaped.isEmpty() || digits == escaped.length()) {
      return escaped;
    }
    char mark = escaped.charAt(digits);
    boolean numbered = digits > 0 && (mark == '.' || mark == ')');
    boolean marked = digits == 0 && "#+-=".indexOf(mark) >= 0;
    return numbered || marked
        ? escaped.substring(0, digits) + "\\" + escaped.substring(digits)
        : escaped;
  }

  /** A link's target: the characters that would end it, encoded. */
  static String target(String target) {
    return target
        .replace(" ", "%20")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("|", "%7C")
        .replace("\\", "%5C")
        .replace("\n", "")
        .replace("\r", "");
  }
}
