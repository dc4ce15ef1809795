package org.sitrep.model.diff;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.fact.FactId;

/** A fact that is new, revised, or withdrawn. */
public sealed interface Change {
  /** The fact: its id in the newer report, or in the older one where it was withdrawn. */
  FactId fact();

  /** Hands the change to the method for its kind. */
  <T> T accept(Visitor<T> visitor);

  /** One method a kind of change. */
  interface Visitor<T> {
    /** A fact that the older report does not hold. */
    T added(Added change);

    /** A fact that both hold, with other values. */
    T revised(Revised change);

    /** A fact that the newer report does not hold. */
    T withdrawn(Withdrawn change);
  }

  /**
   * A fact that the older report does not hold.
   *
   * @param fact its id
   */
  record Added(FactId fact) implements Change {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.added(this);
    }
  }

  /**
   * A fact that both reports hold, with other values.
   *
   * @param fact its id in the newer report
   * @param before its id in the older one
   * @param revisions what changed, at least one thing
   */
  record Revised(FactId fact, FactId before, List<Revision> revisions) implements Change {
    /** Copies the list. */
    public Revised {
      revisions = List.copyOf(revisions);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.revised(this);
    }
  }

  /**
   * A fact that the newer report does not hold by itself.
   *
   * @param fact its id in the older report
   * @param into the fact of the newer report that it became part of; empty where it is gone
   */
  record Withdrawn(FactId fact, Optional<FactId> into) implements Change {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.withdrawn(this);
    }
  }
}
