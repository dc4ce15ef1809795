package org.sitrep.extract.syntax;

import java.util.Locale;
import java.util.Optional;

/** The classes of words that English inflects. */
enum WordClass {
  /** Infinitives, present forms without -s, and modals: only contractions are irregular. */
  BASE,
  VERB,
  NOUN,
  ADJECTIVE;

  private static final Optional<WordClass> A_BASE = Optional.of(BASE);
  private static final Optional<WordClass> A_VERB = Optional.of(VERB);
  private static final Optional<WordClass> A_NOUN = Optional.of(NOUN);
  private static final Optional<WordClass> AN_ADJECTIVE = Optional.of(ADJECTIVE);

  /**
   * Returns the class whose words bear a tag, or nothing where words with that tag do not change.
   */
  static Optional<WordClass> ofTag(String tag) {
    if (tag.equals("VB") || tag.equals("VBP") || tag.equals("MD")) {
      return A_BASE;
    }
    if (tag.startsWith("VB")) {
      return A_VERB;
    }
    if (tag.equals("NNS")) {
      return A_NOUN;
    }
    boolean compared = tag.startsWith("JJ") || tag.startsWith("RB");
    return compared ? AN_ADJECTIVE : Optional.empty();
  }

  static Optional<WordClass> named(String name) {
    for (WordClass wordClass : values()) {
      if (wordClass.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(wordClass);
      }
    }
    return Optional.empty();
  }
}
