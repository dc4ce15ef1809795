package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Harm.Outcome;

/**
 * A rule of harm: patterns, what they mean, and the examples that hold it to that.
 *
 * @param name its name
 * @param outcome what becomes of the victims; {@code null} where the word of harm tells it
 * @param marks what kind of number it gives
 * @param patterns its patterns, in the order in which they are tried
 * @param examples what it must and must not find
 */
record HarmRule(
    String name,
    @Nullable Outcome outcome,
    List<Mark> marks,
    List<List<Part>> patterns,
    List<Example> examples) {
  HarmRule {
    marks = List.copyOf(marks);
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }

  /** What kind of number a rule gives. */
  enum Mark {
    /** A toll. */
    TOTAL,
    /** Part of a number before. */
    PART,
    /** One person, where the pattern captures none. */
    ONE
  }

  /** How often a part of a pattern may stand. */
  enum Times {
    ONCE,
    MAYBE,
    ANY
  }

  /** A part of a pattern. */
  record Part(HarmElement element, Times times) {}

  /**
   * A sentence that the rule must find, or must not.
   *
   * @param line its line in the file
   * @param sentence the words, parted by blanks
   * @param outcome what it must find; empty where it must not fit
   * @param count the number that it must find
   */
  record Example(int line, String sentence, Optional<Outcome> outcome, int count) {}

  boolean has(Mark mark) {
    return marks.contains(mark);
  }
}
