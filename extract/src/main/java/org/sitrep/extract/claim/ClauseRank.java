package org.sitrep.extract.claim;

import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/**
 * How far a word's clause lies below the main clause of its sentence: the news of a sentence is
 * what its main clause tells, and what hangs lower is told beside it. Reported speech is no step
 * down from the verb that reports it.
 */
final class ClauseRank {
  private final WordClasses words;

  ClauseRank(WordClasses words) {
    this.words = words;
  }

  /** The sum of the steps from a token up to the root of its sentence; 0 for the root. */
  int of(Parse parse, int token) {
    int rank = 0;
    for (int at = token; parse.head(at) >= 0; at = parse.head(at)) {
      rank += step(parse, at);
    }
    return rank;
  }

  private int step(Parse parse, int token) {
    int above = parse.head(token);
    return switch (parse.label(token)) {
      case "ccomp", "parataxis" -> words.has("SAY", parse.lemma(above)) ? 0 : 2;
      case "xcomp", "acomp", "dobj", "attr", "conj" -> 1;
      case "advcl", "acl" -> 3;
      case "relcl", "appos" -> 4;
      default -> 2;
    };
  }
}
