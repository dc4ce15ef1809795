package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.List;

/** A pattern as a net of states; one leads to the next over an element of a sentence. */
final class Pattern {
  /** Where an element stands: in the expression, or in what must stand around it. */
  enum Zone {
    BEFORE,
    INSIDE,
    AFTER
  }

  /** Whether a hyphen must, or must not, join an element to the word before it. */
  enum Joint {
    ANY,
    HYPHEN,
    SPACE
  }

  /** One way on from a state. */
  record Step(int element, String slot, Zone zone, Joint joint, State target) {}

  /** A place in a pattern. */
  static final class State {
    static final State END = new State(List.of(), true);

    private final List<Step> steps;
    private final boolean accepting;

    State(List<Step> steps, boolean accepting) {
      this.steps = steps;
      this.accepting = accepting;
    }

    List<Step> steps() {
      return steps;
    }

    boolean accepting() {
      return accepting;
    }

    /** The state from which one can go as from either. */
    State or(State other) {
      List<Step> both = new ArrayList<>(steps);
      both.addAll(other.steps);
      return new State(both, accepting || other.accepting);
    }
  }

  private Pattern() {}
}
