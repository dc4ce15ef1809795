package org.sitrep.model.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Source;

/** Collects quotations and lays them one after the other in their sources. */
public final class SampleQuotes {
  private final List<Evidence> all = new ArrayList<>();
  private final Map<Source.Id, Integer> cursor = new HashMap<>();

  /** Adds a quotation of a source and tells its id. */
  public Evidence.Id quote(String source, String words) {
    Source.Id id = new Source.Id(source);
    int start = cursor.getOrDefault(id, 120);
    Evidence.Id evidence = new Evidence.Id("ev-" + source.substring(4) + "-" + start);
    all.add(new Evidence(evidence, id, words, start, start + words.length()));
    cursor.put(id, start + words.length() + 90);
    return evidence;
  }

  /** All quotations so far, in the order in which they were added. */
  public List<Evidence> all() {
    return List.copyOf(all);
  }

  /** The source of a quotation. */
  public Source.Id sourceOf(Evidence.Id id) {
    return all.stream()
        .filter(evidence -> evidence.id().equals(id))
        .findFirst()
        .orElseThrow()
        .source();
  }
}
