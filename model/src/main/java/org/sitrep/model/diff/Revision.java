package org.sitrep.model.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Evidence;

/**
 * A value of a fact that is not what it was.
 *
 * @param aspect which value
 * @param before what it was, in the form that {@link Aspect} tells; {@code null} where it was
 *     unknown
 * @param now what it is; {@code null} where it is no longer known
 * @param evidence the words that give the new value, in the newer report; empty where it follows
 *     from no words, as a decision
 */
public record Revision(
    Aspect aspect, @Nullable String before, @Nullable String now, List<Evidence.Id> evidence) {
  /** Copies the list. */
  public Revision {
    evidence = List.copyOf(evidence);
  }
}
