package org.sitrep.extract.read;

import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Token;

/** Tells lines that hold a date and little else, such as a masthead's. */
final class DateLine {
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
    return day && dated >= 2 && other <= 1;
  }

  private static String stem(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
