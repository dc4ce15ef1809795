package org.sitrep.extract.text;

import java.util.Optional;
import org.sitrep.extract.text.Abbreviations.Kind;

/** Decides which marks inside or after a word belong to it: stops, commas, colons, apostrophes. */
final class InnerMarks {
  private static final String[] CONTRACTIONS = {"s", "re", "ve", "ll", "d", "m"};

  private final PlainText text;
  private final Abbreviations abbreviations;

  InnerMarks(PlainText text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /**
   * Returns whether the mark at {@code i}, in a word begun at {@code start}, joins what stands
   * around it.
   */
  boolean joins(int start, int i) {
    if (!text.isWord(i + 1)) {
      return false;
    }
    return switch (text.at(i)) {
      case '&' -> text.isUpper(i - 1) && text.isUpper(i + 1);
      case '@', '_' -> true;
      case '\'' -> endOfContraction(i) == i;
      case '/' -> text.isDigit(i - 1) && text.isDigit(i + 1);
      case ':' -> clock(start, i);
      case ',' -> groupsDigits(start, i);
      case '.' -> joinsStop(start, i);
      default -> false;
    };
  }

  /** A stop inside a word: a decimal point, an initialism such as U.S., or an internet name. */
  private boolean joinsStop(int start, int i) {
    if (text.isDigit(i - 1)) {
      return text.isDigit(i + 1);
    }
    if (letterBefore(start, i) && text.isLetter(i + 1)) {
      return !text.isWord(i + 2);
    }
    return text.isLower(i - 1) && text.isLower(i + 1);
  }

  /**
   * Returns whether the stop at {@code i}, the end of a word begun at {@code start}, marks an
   * abbreviation and belongs to it.
   *
   * @param afterSmallLetter whether the word before is written small, where "I." ends a sentence
   */
  boolean keepsStop(int start, int i, boolean afterSmallLetter) {
    String word = text.substring(start, i);
    Optional<Kind> kind = abbreviations.kind(word);
    if (kind.isPresent()) {
      return kind.get() != Kind.BEFORE_NUMBER || numberFollows(i + 1);
    }
    if (word.length() == 1) {
      return text.isUpper(start) && !(afterSmallLetter && word.equals("I"));
    }
    return word.indexOf('.') > 0 && letterBefore(start, i);
  }

  /**
   * Returns where the contraction that begins with the apostrophe at {@code i} ends, or {@code i}.
   */
  int endOfContraction(int i) {
    if (text.at(i) != '\'' || !text.isLetter(i + 1)) {
      return i;
    }
    if (negation(i)) {
      return i + 2;
    }
    for (String letters : CONTRACTIONS) {
      if (text.sameLetters(i + 1, letters) && !text.isWord(i + 1 + letters.length())) {
        return i + 1 + letters.length();
      }
    }
    return i;
  }

  /**
   * Returns whether the apostrophe at {@code i} is the one of "n't" after at least one more letter.
   */
  boolean negation(int i) {
    return text.at(i) == '\''
        && text.sameLetters(i - 1, "n")
        && text.isLetter(i - 2)
        && text.sameLetters(i + 1, "t")
        && !text.isWord(i + 2);
  }

  /**
   * Returns whether one single letter stands before {@code i}, after a stop or the word's start.
   */
  private boolean letterBefore(int start, int i) {
    return text.isLetter(i - 1) && (i - 1 == start || text.at(i - 2) == '.');
  }

  private boolean numberFollows(int i) {
    int next = i;
    while (text.at(next) == ' ') {
      next++;
    }
    return text.isDigit(next);
  }

  /** A colon between hours of one or two digits and minutes of two. */
  private boolean clock(int start, int i) {
    int hours = digitsBefore(i);
    boolean first = i - hours == start || text.at(i - hours - 1) == ':';
    return first && hours >= 1 && hours <= 2 && digitsAfter(i) == 2;
  }

  /** A comma groups digits in twos or threes, or marks a decimal, after at most three digits. */
  private boolean groupsDigits(int start, int i) {
    int before = digitsBefore(i);
    int after = digitsAfter(i);
    return before >= 1 && before <= 3 && i - before >= start && after >= 1 && after <= 3;
  }

  private int digitsBefore(int i) {
    int first = i;
    while (text.isDigit(first - 1)) {
      first--;
    }
    return i - first;
  }

  private int digitsAfter(int i) {
    int next = i + 1;
    while (text.isDigit(next)) {
      next++;
    }
    return next - i - 1;
  }
}
