package org.sitrep.extract.text;

import java.util.List;
import java.util.Set;
import org.sitrep.extract.text.Abbreviations.Kind;

/** Decides from marks and capitals alone, line breaks apart, where a sentence begins. */
final class SentenceBoundaries {
  private static final Set<String> FULL_STOPS = Set.of(".", "!", "?", "…");
  private static final Set<String> CLOSERS = Set.of("\"", "'", "''", ")", "]");
  private static final Set<String> OPENERS = Set.of("\"", "'", "``", "(", "[", "$", "€", "£");

  private final List<Token> tokens;
  private final Abbreviations abbreviations;

  SentenceBoundaries(List<Token> tokens, Abbreviations abbreviations) {
    this.tokens = tokens;
    this.abbreviations = abbreviations;
  }

  /** Returns whether a sentence that began with token {@code first} ends before token {@code i}. */
  boolean before(int i, int first) {
    int last = i - 1;
    while (last > first && isCloser(last) && tokens.get(last).touches(tokens.get(last - 1))) {
      last--;
    }
    String mark = tokens.get(last).text();
    if (!opens(i)) {
      return false;
    }
    if (isFullStop(mark)) {
      return !numbersList(last, first) && (spaceBefore(i) || damaged(i, last));
    }
    return mark.length() > 1 && mark.endsWith(".") && endsWithAbbreviation(mark, i);
  }

  private static boolean isFullStop(String mark) {
    return FULL_STOPS.contains(mark) || mark.startsWith("..");
  }

  /** Quotes and brackets after the stop belong to the sentence that it ends. */
  private boolean isCloser(int i) {
    return CLOSERS.contains(tokens.get(i).text());
  }

  /**
   * Returns whether token {@code i} looks like the first of a sentence: a capital or a digit,
   * behind any opening quotes, brackets and currency signs that touch it.
   */
  private boolean opens(int i) {
    int at = i;
    while (OPENERS.contains(tokens.get(at).text())
        && at + 1 < tokens.size()
        && tokens.get(at + 1).touches(tokens.get(at))) {
      at++;
    }
    char c = tokens.get(at).text().charAt(0);
    return Character.isLetter(c) ? !Character.isLowerCase(c) : Character.isDigit(c);
  }

  /** "1." or "a." at the very beginning numbers a list and ends nothing. */
  private boolean numbersList(int last, int first) {
    return last == first + 1
        && tokens.get(last).text().equals(".")
        && Character.isDigit(tokens.get(first).text().charAt(0));
  }

  private boolean spaceBefore(int i) {
    return !tokens.get(i).touches(tokens.get(i - 1));
  }

  /**
   * A space was lost: a word in small letters before the stop, a capital or a quote right after.
   */
  private boolean damaged(int i, int last) {
    if (last == 0 || Character.isDigit(tokens.get(i).text().charAt(0))) {
      return false;
    }
    String word = tokens.get(last - 1).text();
    return word.length() > 1 && Character.isLetterOrDigit(word.charAt(word.length() - 1));
  }

  private boolean endsWithAbbreviation(String mark, int i) {
    String word = mark.substring(0, mark.length() - 1);
    Kind kind = abbreviations.kind(word).orElse(Kind.OTHER);
    return kind == Kind.OTHER && abbreviations.opensSentence(tokens.get(i));
  }
}
