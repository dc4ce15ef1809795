package org.sitrep.model.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.FactId;

/**
 * Which facts of an older report are which of a newer one. Several older facts can be one newer
 * fact: more sources can show that two events were one.
 */
public final class Matching {
  private final Map<FactId, FactId> now = new LinkedHashMap<>();
  private final Map<FactId, FactId> before = new HashMap<>();

  Matching() {}

  /** The newer fact that an older one is; empty where it was withdrawn. */
  public Optional<FactId> now(FactId old) {
    return Optional.ofNullable(now.get(old));
  }

  /** The older fact to compare a newer one with; empty where it is new. */
  public Optional<FactId> before(FactId fact) {
    return Optional.ofNullable(before.get(fact));
  }

  /** Pairs two facts; the first older fact of a newer one stays the one to compare with. */
  void pair(FactId old, FactId fact) {
    now.putIfAbsent(old, fact);
    before.putIfAbsent(fact, old);
  }

  boolean knows(FactId old) {
    return now.containsKey(old);
  }

  Set<FactId> taken() {
    return new HashSet<>(before.keySet());
  }
}
