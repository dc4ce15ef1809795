package org.sitrep.extract.reconcile;

import java.util.List;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/** Tells by its words whether an incident is another than the one told before. */
final class Otherness {
  /** "Elsewhere", "In a separate raid": so many words open a sentence. */
  private static final int OPENING = 4;

  private final WordClasses words;

  Otherness(WordClasses words) {
    this.words = words;
  }

  /** Tells whether any telling proper of the event is brought in as another one. */
  boolean of(List<SourceText> sources, Cluster cluster) {
    return cluster.tellings().stream().anyMatch(telling -> of(sources, telling));
  }

  private boolean of(List<SourceText> sources, Telling telling) {
    Read read = sources.get(telling.source()).reading().sentences().get(telling.claim().sentence());
    Parse parse = read.parse();
    for (int child : parse.children(telling.claim().trigger())) {
      if (child < telling.claim().trigger() && words.has("ANOTHER", parse.lower(child))) {
        return true;
      }
    }
    for (int i = 0; i < Math.min(OPENING, parse.size()); i++) {
      if (words.has("ELSEWHERE", parse.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
