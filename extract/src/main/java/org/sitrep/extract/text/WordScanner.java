package org.sitrep.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the tokens of a stretch of text from left to right. Used once. */
final class WordScanner {
  private final CharSequence original;
  private final int base;
  private final PlainText text;
  private final InnerMarks inner;
  private final List<Token> tokens;

  WordScanner(CharSequence original, int from, int to, Abbreviations abbreviations) {
    this.original = original;
    this.base = from;
    this.text = new PlainText(PlainCharacters.plain(original, from, to));
    this.inner = new InnerMarks(text, abbreviations);
    this.tokens =
        new ArrayList<>((to - from) / 5 + 8); // an English token and its space: 5 to 6 units
  }

  List<Token> tokens() {
    int i = 0;
    while (i < text.length()) {
      if (text.isSpace(i)) {
        i++;
      } else if (text.isWord(i)) {
        i = word(i);
      } else {
        i = mark(i);
      }
    }
    return tokens;
  }

  /** Adds the token or tokens of the word at {@code start}; returns the offset after it. */
  private int word(int start) {
    int end = text.endOfAddress(start);
    if (end > start) {
      add(start, end);
      return end;
    }
    end = start + 1;
    while (end < text.length() && (text.isWord(end) || joins(start, end))) {
      end++;
    }
    if (text.at(end) == '.' && inner.keepsStop(start, end, afterSmallLetter())) {
      end++;
    }
    int contracted = inner.endOfContraction(end);
    if (contracted > end) {
      int cut = inner.negation(end) ? end - 1 : end;
      add(start, cut);
      add(cut, contracted);
      return contracted;
    }
    addWhole(start, end);
    return end;
  }

  private boolean joins(int start, int i) {
    if (text.at(i) == '-') {
      // A dash without spaces parts clauses; only a hyphen, or an en dash as in "9–11", joins.
      char dash = original.charAt(base + i);
      return text.isWord(i + 1) && (dash < '\u2014' || dash == '\u2212');
    }
    return inner.joins(start, i);
  }

  /** Adds a word; "cannot" is two words to the Penn Treebank. */
  private void addWhole(int start, int end) {
    if (end - start == 6 && text.sameLetters(start, "cannot")) {
      add(start, start + 3);
      add(start + 3, end);
    } else {
      add(start, end);
    }
  }

  /** Adds a punctuation mark or symbol, or a contraction after one; returns the offset after it. */
  private int mark(int start) {
    int end = inner.endOfContraction(start);
    if (end == start || !touchesLast(start)) {
      end = endOfMark(start);
    }
    add(start, end);
    return end;
  }

  /** Dots and dashes run on; backquotes and apostrophes pair up to the quotes of old newswire. */
  private int endOfMark(int start) {
    char c = text.at(start);
    if (Character.isHighSurrogate(c) && start + 1 < text.length()) {
      return start + 2;
    }
    char kind = original.charAt(base + start);
    int longest =
        c == '.' || c == '-' ? text.length() : kind == '`' || kind == '\'' ? start + 2 : start + 1;
    int end = start + 1;
    while (end < longest && end < text.length() && original.charAt(base + end) == kind) {
      end++;
    }
    return end;
  }

  private boolean touchesLast(int start) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == base + start;
  }

  private boolean afterSmallLetter() {
    return !tokens.isEmpty()
        && Character.isLowerCase(tokens.get(tokens.size() - 1).text().charAt(0));
  }

  private void add(int start, int end) {
    String characters = text.substring(start, end);
    tokens.add(
        new Token(base + start, base + end, characters, characters.toLowerCase(Locale.ROOT)));
  }
}
