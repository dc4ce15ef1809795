package org.sitrep.model.check;

import java.util.Optional;

/**
 * The words that judge, by {@code check-words.properties}. A report quotes and attributes them; it
 * does not use them.
 */
public final class NeutralWords {
  private static final WordLists WORDS = new WordLists();

  private NeutralWords() {}

  /** The first word of a text that judges, in lower case; empty where all are neutral. */
  public static Optional<String> loadedIn(String text) {
    return WORDS.loaded().firstIn(text);
  }
}
