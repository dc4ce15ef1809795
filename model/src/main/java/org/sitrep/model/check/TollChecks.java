package org.sitrep.model.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;

/** Whether tolls are the newest there are. */
final class TollChecks {
  /** A toll of an incident is counted anew for about a week; later repeats it seldom changes. */
  private static final long FRESH_DAYS = 7;

  private TollChecks() {}

  /** A source that came out after all that give the adopted number gives another one. */
  static void stale(Casebook book, Findings findings) {
    book.figures()
        .filter(figure -> !FigureChecks.isDecided(book, figure))
        .forEach(
            figure -> {
              Optional<LocalDate> adopted = latest(book, said(figure, true));
              said(figure, false).stream()
                  .filter(
                      said ->
                          !said.count()
                              .agreesWith(org.sitrep.model.fact.Count.exactly(figure.best())))
                  .filter(said -> isAfter(book, said, adopted))
                  .max(Comparator.comparing(said -> day(book, said).orElse(LocalDate.MIN)))
                  .ifPresent(said -> tellStale(book, figure, said, adopted, findings));
            });
  }

  private static void tellStale(
      Casebook book,
      Casualty figure,
      CasualtyReport said,
      Optional<LocalDate> adopted,
      Findings findings) {
    String last = adopted.map(day -> " was last given on " + day).orElse(" has no dated source");
    String message =
        book.name(figure)
            + ": "
            + book.file(said.source())
            + day(book, said).map(day -> " of " + day).orElse("")
            + " gives "
            + Casebook.stated(said.count())
            + "; the adopted number"
            + last
            + ".";
    findings.on(figure.id(), Optional.of(said.evidence()), message);
  }

  private static boolean isAfter(Casebook book, CasualtyReport said, Optional<LocalDate> adopted) {
    Optional<LocalDate> day = day(book, said);
    return day.isPresent() && adopted.filter(other -> !other.isBefore(day.get())).isEmpty();
  }

  /** The newest source of a core toll is more than a week older than the report. */
  static void old(Casebook book, Findings findings) {
    LocalDate asOf = book.report().meta().asOf();
    if (asOf == null) {
      return;
    }
    book.figures()
        .filter(figure -> figure.salience() == Salience.CORE)
        .forEach(
            figure ->
                latest(book, figure.reports())
                    .filter(day -> ChronoUnit.DAYS.between(day, asOf) > FRESH_DAYS)
                    .ifPresent(
                        day ->
                            findings.on(
                                figure.id(),
                                Casebook.adopted(figure),
                                book.name(figure)
                                    + ": last stated on "
                                    + day
                                    + ", "
                                    + ChronoUnit.DAYS.between(day, asOf)
                                    + " days before the day of the report.")));
  }

  private static List<CasualtyReport> said(Casualty figure, boolean adopted) {
    return figure.reports().stream()
        .filter(said -> (said.count().low() == figure.best()) == adopted)
        .toList();
  }

  private static Optional<LocalDate> latest(Casebook book, List<CasualtyReport> reports) {
    return reports.stream()
        .flatMap(said -> day(book, said).stream())
        .max(Comparator.naturalOrder());
  }

  static Optional<LocalDate> day(Casebook book, CasualtyReport said) {
    return book.source(said.source()).flatMap(TollChecks::day);
  }

  private static Optional<LocalDate> day(Source source) {
    return Optional.ofNullable(source.published()).map(Publication::best);
  }
}
