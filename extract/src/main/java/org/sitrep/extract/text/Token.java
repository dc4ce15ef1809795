package org.sitrep.extract.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark of an article's text.
 *
 * @param start offset of the first character in the article's text, in UTF-16 units
 * @param end offset after the last character
 * @param text the characters, normalised by {@link PlainCharacters}; {@code end - start} long
 * @param lower {@code text} in lower case, language-neutral
 */
public record Token(int start, int end, String text, String lower) {
  /** Checks that the offsets fit the text. */
  public Token {
    if (start < 0 || end - start != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException("token '" + text + "' at " + start + " to " + end);
    }
  }

  /** Makes a token whose lower-case form is derived from its text. */
  public Token(int start, int end, String text) {
    this(start, end, text, text.toLowerCase(Locale.ROOT));
  }

  /** Returns whether nothing, not even a space, stands between {@code before} and this token. */
  boolean touches(Token before) {
    return before.end == start;
  }
}
