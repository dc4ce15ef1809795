package org.sitrep.extract.claim;

import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/** Tells what is only rumoured: "a rumour went round that the dam had burst". */
final class Rumours {
  private final WordClasses words;

  Rumours(WordClasses words) {
    this.words = words;
  }

  /** Tells whether a token stands behind a word for a rumour and the "that" of what it says. */
  boolean tell(Parse parse, int token) {
    boolean that = false;
    for (int i = token - 1; i >= 0; i--) {
      that |= parse.lower(i).equals("that");
      if (that && words.has("RUMOUR", parse.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
