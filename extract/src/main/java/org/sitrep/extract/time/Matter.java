package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Basis;

/** The matter that several articles tell of: about when it was, and when each was written. */
final class Matter {
  /** How many days from the others an article that dates nothing is believed. */
  private static final int NEAR_OTHERS = 30;

  /** How many days before the last named day an article on the matter can have been written. */
  private static final int LONGEST = 60;

  /** How many days after its last dated event an article is thought to be written at most. */
  private static final int FRESH = 10;

  private final List<Dossier> dossiers;
  private final TimeTagger tagger;
  private final BodyDays bodyDays;

  Matter(List<Dossier> dossiers, TimeTagger tagger, BodyDays bodyDays) {
    this.dossiers = dossiers;
    this.tagger = tagger;
    this.bodyDays = bodyDays;
  }

  /** A day near the matter, by the best that the articles tell. */
  Optional<LocalDate> day() {
    List<LocalDate> sure = new ArrayList<>();
    List<LocalDate> mastheads = new ArrayList<>();
    List<LocalDate> crawls = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      dossier.publication().map(Publication::best).ifPresent(sure::add);
      dossier.masthead().ifPresent(mastheads::add);
      dossier.crawl().ifPresent(crawls::add);
    }
    return middle(sure)
        .or(() -> middle(mastheads))
        .or(() -> crawls.stream().min(LocalDate::compareTo))
        .or(this::byWeekday);
  }

  /** The middle of those days that most others are near; of equals the earlier ones. */
  private static Optional<LocalDate> middle(List<LocalDate> days) {
    List<LocalDate> most = List.of();
    Collections.sort(days);
    for (LocalDate day : days) {
      List<LocalDate> near =
          days.stream().filter(d -> !d.isBefore(day) && !d.isAfter(day.plusDays(LONGEST))).toList();
      most = near.size() > most.size() ? near : most;
    }
    return most.isEmpty() ? Optional.empty() : Optional.of(most.get(most.size() / 2));
  }

  private Optional<LocalDate> byWeekday() {
    int latestYear = 0;
    for (Dossier dossier : dossiers) {
      latestYear = Math.max(latestYear, bodyDays.latestYear(dossier.clues().body()).orElse(0));
    }
    int from = latestYear;
    return from == 0
        ? Optional.empty()
        : dossiers.stream()
            .map(dossier -> bodyDays.byWeekday(dossier.clues().body(), from))
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
  }

  /** Decides the days of the articles that are still open, as far as the others help. */
  void settle() {
    Optional<LocalDate> about = day();
    if (about.isEmpty()) {
      return;
    }
    NavigableSet<LocalDate> named = named(about.get());
    for (Dossier dossier : dossiers) {
      if (dossier.open()) {
        weighMasthead(dossier, about.get(), named);
      }
      if (dossier.open()) {
        infer(dossier, about.get(), named);
      }
    }
  }

  /** The days within a year that any article names outright, and the sure days of publication. */
  private NavigableSet<LocalDate> named(LocalDate about) {
    NavigableSet<LocalDate> named = new TreeSet<>();
    for (Dossier dossier : dossiers) {
      Optional<LocalDate> own = dossier.publication().map(Publication::best);
      own.ifPresent(named::add);
      named.addAll(bodyDays.outright(dossier.clues().body(), own.orElse(about)));
    }
    return named.subSet(about.minusYears(1), true, about.plusDays(LONGEST), true);
  }

  /** A masthead over a text that dates nothing stands if the others are near it. */
  private static void weighMasthead(
      Dossier dossier, LocalDate about, NavigableSet<LocalDate> named) {
    Optional<LocalDate> masthead = dossier.masthead();
    if (masthead.isEmpty()) {
      return;
    }
    LocalDate last = named.isEmpty() || named.last().isBefore(about) ? about : named.last();
    long apart = masthead.get().toEpochDay() - last.toEpochDay();
    if (apart <= NEAR_OTHERS && !masthead.get().isBefore(about.minusDays(LONGEST))) {
      dossier.decide(masthead.get(), Basis.MASTHEAD);
    } else {
      dossier.doubtMasthead(Math.abs(apart) + " days from what the other articles tell");
    }
  }

  private void infer(Dossier dossier, LocalDate about, NavigableSet<LocalDate> named) {
    if (named.isEmpty()) {
      return;
    }
    DayInference inference =
        new DayInference(
            named, about, day -> tagger.tag(dossier.clues().body(), Reference.of(day)));
    LocalDate earliest = later(named.first(), named.last().minusDays(LONGEST));
    LocalDate limit = dossier.crawl().orElse(LocalDate.MAX);
    Optional<DayInference.Inferred> inferred = inference.infer(earliest, named.last(), limit);
    if (inferred.isPresent()) {
      dossier.decide(inferred.get().range(), inferred.get().best(), Basis.INFERRED);
    } else {
      LocalDate own = bodyDays.outright(dossier.clues().body(), about).floor(named.last());
      LocalDate from = own == null || own.isBefore(earliest) ? about : own;
      dossier.decide(new DateRange(from, from.plusDays(FRESH)), from, Basis.INFERRED);
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
