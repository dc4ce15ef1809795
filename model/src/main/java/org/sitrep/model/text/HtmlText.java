package org.sitrep.model.text;

import java.util.Locale;

/** Escapes words so that HTML shows them as they are. */
final class HtmlText {
  private HtmlText() {}

  /** Words within an element or a quoted attribute. Control characters, which HTML bars, go. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  /** Tells whether a link's target may be followed: a place in the document, or on the web. */
  static boolean isSafe(String target) {
    String lower = target.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("#") || lower.startsWith("https://") || lower.startsWith("http://");
  }
}
