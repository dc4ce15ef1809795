package org.sitrep.model.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/**
 * A stretch of an article, whichever report it stands in.
 *
 * @param sha256 hash of the article
 * @param start index of the first UTF-16 unit
 * @param end index after the last one
 */
record Stretch(String sha256, int start, int end) {
  boolean overlaps(Stretch other) {
    return sha256.equals(other.sha256) && start < other.end && other.start < end;
  }

  /** The stretches behind every fact of a report. */
  static Map<FactId, List<Stretch>> of(Report report) {
    Map<Source.Id, String> hashes = new HashMap<>();
    report.sources().forEach(source -> hashes.put(source.id(), source.sha256()));
    Map<Evidence.Id, Stretch> stretches = new HashMap<>();
    for (Evidence words : report.evidence()) {
      String hash = hashes.getOrDefault(words.source(), words.source().value());
      stretches.put(words.id(), new Stretch(hash, words.start(), words.end()));
    }
    Map<FactId, List<Stretch>> behind = new HashMap<>();
    for (Event event : report.events()) {
      behind.put(event.id(), all(event.evidence(), stretches));
    }
    for (Casualty figure : report.casualties()) {
      List<Evidence.Id> words =
          figure.reports().stream().map(Casualty.CasualtyReport::evidence).toList();
      behind.put(figure.id(), all(words, stretches));
    }
    return behind;
  }

  private static List<Stretch> all(List<Evidence.Id> words, Map<Evidence.Id, Stretch> stretches) {
    List<Stretch> all = new ArrayList<>();
    for (Evidence.Id id : words) {
      Stretch stretch = stretches.get(id);
      if (stretch != null) {
        all.add(stretch);
      }
    }
    return all;
  }
}
