package org.sitrep.extract.reconcile;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.claim.Reading;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;

/**
 * A source with all that was read in it: what reconciliation works on.
 *
 * @param source the source, as it will stand in the report
 * @param reading its sentences and mentions
 * @param times its time expressions, in the order in which the time tagger gives them
 * @param events what it tells
 * @param casualties the figures it gives
 */
public record SourceText(
    Source source,
    Reading reading,
    List<TimeExpression> times,
    List<EventClaim> events,
    List<CasualtyClaim> casualties) {
  /** What was over this many days before an article was published is not its news. */
  private static final long PAST = 60;

  /** Copies the lists. */
  public SourceText {
    times = List.copyOf(times);
    events = List.copyOf(events);
    casualties = List.copyOf(casualties);
  }

  /** The words of a stretch of the text, as evidence. */
  public Evidence evidence(Span span) {
    String key = source.sha256() + ':' + span.start() + ':' + span.end();
    return new Evidence(
        new Evidence.Id("ev-" + ContentHash.of(key)),
        source.id(),
        reading.page().text(span),
        span.start(),
        span.end());
  }

  /** When it was published, where that is known. */
  public Optional<Publication> published() {
    return Optional.ofNullable(source.published());
  }

  /** Tells whether days were over long before it was published; not where either is unknown. */
  boolean isOfThePast(Optional<DateRange> days) {
    return published()
        .map(publication -> publication.range().earliest().minusDays(PAST))
        .filter(bound -> days.filter(range -> range.latest().isBefore(bound)).isPresent())
        .isPresent();
  }
}
