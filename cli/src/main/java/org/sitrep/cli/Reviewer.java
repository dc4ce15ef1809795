package org.sitrep.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.cli.gate.Baseline;
import org.sitrep.cli.gate.Region;
import org.sitrep.cli.gate.Reviewed;
import org.sitrep.cli.gate.Spot;
import org.sitrep.cli.source.ArticlePaths;
import org.sitrep.model.check.Finding;
import org.sitrep.model.check.Place;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;

/** Leads findings to files of the user, and tells which of them the baseline has. */
final class Reviewer {
  private static final String PLAIN = "text/plain";

  private final Map<Source.Id, Source> sources = new HashMap<>();
  private final Map<String, String> quotes = new HashMap<>();
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<Source.Id, String> texts;
  private final ArticlePaths paths;
  private final Baseline baseline;

  /**
   * @param texts the texts of the articles that are at hand
   * @param arguments the SOURCEs of the command line
   */
  Reviewer(Report report, Map<Source.Id, String> texts, List<String> arguments, Baseline baseline) {
    this.texts = texts;
    this.paths = new ArticlePaths(arguments);
    this.baseline = baseline;
    report.sources().forEach(source -> sources.put(source.id(), source));
    for (Evidence words : report.evidence()) {
      quotes.put(key(words.source(), words.span()), words.quote());
    }
    for (Event event : report.events()) {
      List<String> all = new ArrayList<>(List.of(event.id().value()));
      event.formerIds().forEach(id -> all.add(id.value()));
      ids.put(event.id().value(), all);
    }
    for (Casualty figure : report.casualties()) {
      List<String> all = new ArrayList<>(List.of(figure.id().value()));
      figure.formerIds().forEach(id -> all.add(id.value()));
      ids.put(figure.id().value(), all);
    }
  }

  Reviewed review(Finding finding) {
    List<String> own =
        finding
            .fact()
            .map(FactId::value)
            .map(id -> ids.getOrDefault(id, List.of(id)))
            .orElse(List.of());
    Optional<Spot> spot = finding.place().flatMap(this::spot);
    return new Reviewed(finding, own, spot, baseline.has(finding, own));
  }

  private Optional<Spot> spot(Place place) {
    Source source = sources.get(place.source());
    if (source == null) {
      return Optional.empty();
    }
    String path = paths.of(source.file());
    if (place.span().isEmpty()) {
      return Optional.of(new Spot(path, Optional.empty(), ""));
    }
    Span span = place.span().get();
    Optional<String> text =
        Optional.ofNullable(texts.get(source.id())).filter(all -> span.end() <= all.length());
    String known = quotes.getOrDefault(key(source.id(), span), "");
    String quote =
        known.isEmpty()
            ? text.map(all -> all.substring(span.start(), span.end())).orElse("")
            : known;
    boolean plain = source.mediaType().equals(PLAIN) && paths.isFile(source.file());
    Optional<Region> region =
        text.filter(all -> plain).map(all -> Region.of(all, span.start(), span.end()));
    return Optional.of(new Spot(path, region, quote));
  }

  private static String key(Source.Id source, Span span) {
    return source.value() + ' ' + span.start() + ' ' + span.end();
  }
}
