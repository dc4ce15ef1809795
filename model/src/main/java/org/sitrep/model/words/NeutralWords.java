package org.sitrep.model.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The English words that judge. A report quotes and attributes them; it does not use them. */
public final class NeutralWords {
  private static final List<String> LOADED =
      PatternFile.of("/org/sitrep/words", "en").list("loaded");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NeutralWords() {}

  /** The first word of the list that stands in a text; empty where all are neutral. */
  public static Optional<String> loadedIn(String text) {
    String words = BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    String plain = ' ' + words + ' ';
    return LOADED.stream().filter(word -> plain.contains(' ' + word + ' ')).findFirst();
  }
}
