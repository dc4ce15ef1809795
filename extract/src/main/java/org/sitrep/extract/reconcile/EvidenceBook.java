package org.sitrep.extract.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Span;

/** The evidence of a report: each stretch of a source is quoted once. */
final class EvidenceBook {
  private final List<SourceText> sources;
  private final Map<Evidence.Id, Evidence> book = new HashMap<>();

  EvidenceBook(List<SourceText> sources) {
    this.sources = sources;
  }

  /** The id of the evidence for a stretch of a source. */
  Evidence.Id cite(int source, Span span) {
    Evidence evidence = sources.get(source).evidence(span);
    book.putIfAbsent(evidence.id(), evidence);
    return evidence.id();
  }

  /** All evidence, by source and place. */
  List<Evidence> all() {
    Map<String, Integer> order = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      order.put(sources.get(i).source().id().value(), i);
    }
    return book.values().stream()
        .sorted(
            Comparator.comparing((Evidence e) -> order.getOrDefault(e.source().value(), 0))
                .thenComparingInt(Evidence::start)
                .thenComparingInt(Evidence::end))
        .toList();
  }
}
