package org.sitrep.model.fact;

import java.util.List;

/**
 * A sentence of the summary.
 *
 * @param text the sentence
 * @param supports the facts that it rests on, at least one
 */
public record Statement(String text, List<FactId> supports) {
  /** Copies the list; a sentence without a fact is not printed. */
  public Statement {
    supports = List.copyOf(supports);
    if (supports.isEmpty()) {
      throw new IllegalArgumentException("a statement without a fact: " + text);
    }
  }
}
