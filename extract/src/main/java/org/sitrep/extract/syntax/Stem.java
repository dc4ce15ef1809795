package org.sitrep.extract.syntax;

/**
 * Gives a stem back the spelling it had before a vowel ending: one of two doubled consonants goes
 * (stopp-ed), a silent e returns (strik-ing). Spelling alone cannot always tell; the verbs that
 * these rules get wrong stand in the list of exceptions.
 */
final class Stem {
  private static final String VOWELS = "aeiou";

  private Stem() {}

  /**
   * @param word the inflected word, returned if the stem cannot be one
   * @param stem the word without its ending
   */
  static String completed(String word, String stem) {
    int vowels = syllables(stem);
    if (stem.length() < 2 || vowels == 0) {
      return word;
    }
    if (doubled(stem)) {
      return stem.substring(0, stem.length() - 1);
    }
    return (vowels == 1 && shortSyllable(stem)) || silentE(stem) ? stem + "e" : stem;
  }

  /** The consonants that double before an ending; ll, ss, ff and zz mostly belong to the word. */
  private static boolean doubled(String stem) {
    char last = last(stem, 1);
    return last == last(stem, 2) && "bdgmnprt".indexOf(last) >= 0;
  }

  /** One vowel between consonants, without a doubled end: hop-ing was "hope". */
  private static boolean shortSyllable(String stem) {
    return !vowel(stem, 1) && "wxy".indexOf(last(stem, 1)) < 0 && vowel(stem, 2) && !vowel(stem, 3);
  }

  private static boolean silentE(String stem) {
    char last = last(stem, 1);
    return switch (last) {
      case 'c', 'v', 'u', 'z' -> last(stem, 2) != last;
      case 's' -> "aeiournpl".indexOf(last(stem, 2)) >= 0;
      case 'g' -> softG(stem);
      case 'l' -> "bcdfgkptz".indexOf(last(stem, 2)) >= 0 || afterLoneVowel(stem, "iou");
      case 't' -> stem.endsWith("iat") || stem.endsWith("uat") || afterLoneVowel(stem, "au");
      case 'd' -> stem.endsWith("uad") || afterLoneVowel(stem, "aeiou");
      case 'r' -> stem.endsWith("quir") || stem.endsWith("cr") || afterLoneVowel(stem, "aiu");
      case 'n' -> afterLoneVowel(stem, "i");
      case 'm' -> stem.endsWith("com") || afterLoneVowel(stem, "au");
      case 'k' -> afterLoneVowel(stem, "aiou");
      case 'p' -> afterLoneVowel(stem, "a");
      case 'b' -> afterLoneVowel(stem, "aio");
      default -> false;
    };
  }

  /** Damag-ed, alleg-ed, charg-ed, arrang-ed, plung-ed; but bring-ing, belong-ed. */
  private static boolean softG(String stem) {
    char before = last(stem, 2);
    return "aeidrl".indexOf(before) >= 0 || (before == 'n' && "aeu".indexOf(last(stem, 3)) >= 0);
  }

  /**
   * Returns whether one of {@code vowels}, and no other vowel before it, precedes the last letter.
   */
  private static boolean afterLoneVowel(String stem, String vowels) {
    return vowels.indexOf(last(stem, 2)) >= 0 && !vowel(stem, 3);
  }

  /** A "u" after "q", or between "g" and a vowel, is part of the consonant. */
  private static boolean vowel(String stem, int fromEnd) {
    char c = last(stem, fromEnd);
    char before = last(stem, fromEnd + 1);
    boolean silentU =
        before == 'q' || (before == 'g' && VOWELS.indexOf(last(stem, fromEnd - 1)) >= 0);
    return VOWELS.indexOf(c) >= 0 && !(c == 'u' && silentU);
  }

  private static char last(String stem, int fromEnd) {
    int i = stem.length() - fromEnd;
    return i < 0 || fromEnd < 1 ? ' ' : stem.charAt(i);
  }

  /** Counts the groups of vowels; a "y" behind the first letter is one. */
  private static int syllables(String stem) {
    int groups = 0;
    boolean inside = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = vowel(stem, stem.length() - i) || (i > 0 && stem.charAt(i) == 'y');
      groups += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return groups;
  }
}
