package org.sitrep.extract.read;

import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Token;

/** Tells lines that hold a date and little else, such as a masthead's. */
final class DateLine {
  /** What newspapers print beside the date, such as city and price, takes so many words. */
  private static final int BESIDE = 5;

  private static final int YEAR = 4;

  private final WordClasses words;

  DateLine(WordClasses words) {
    this.words = words;
  }

  boolean matches(Sentence sentence) {
    int dated = 0;
    int other = 0;
    boolean day = false;
    for (Token token : sentence.tokens()) {
      String lower = token.lower();
      boolean number = Character.isDigit(lower.charAt(0));
      if (number || words.has("CALENDAR", stem(lower))) {
        dated++;
        day |= !number || lower.length() >= 8;
      } else if (Character.isLetter(lower.charAt(0)) && !words.has("DATE_LABEL", lower)) {
        other++;
      }
    }
    return day && dated >= 2 && (other <= 1 || (other <= BESIDE && opens(sentence)));
  }

  /** "Sunday, 4 May 2025 * Tarsk * 2.50": a whole date at the front, with its year. */
  private boolean opens(Sentence sentence) {
    int parts = 0;
    for (Token token : sentence.tokens()) {
      String lower = token.lower();
      if (lower.length() == YEAR && Character.isDigit(lower.charAt(0))) {
        return parts >= 2;
      }
      if (Character.isDigit(lower.charAt(0)) || words.has("CALENDAR", stem(lower))) {
        parts++;
      } else if (Character.isLetter(lower.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static String stem(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
