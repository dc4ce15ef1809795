package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Basis;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Publication.Stated;

/** What is known so far of one article's day of publication. */
final class Dossier {
  private final PublicationClues clues;
  private final List<Stated> stated;
  private @Nullable Publication publication;
  private @Nullable String doubt;

  Dossier(PublicationClues clues, List<Stated> stated) {
    this.clues = clues;
    this.stated = stated;
  }

  PublicationClues clues() {
    return clues;
  }

  /** What was decided, if anything yet. */
  Optional<Publication> publication() {
    return Optional.ofNullable(publication);
  }

  boolean open() {
    return publication == null;
  }

  /** Adds a day that the text states as its own. */
  void state(Stated own) {
    stated.add(own);
  }

  /** All days that the page states. */
  List<LocalDate> candidates() {
    return stated.stream().map(Stated::date).toList();
  }

  /** The days that stand on the page without a label. */
  List<LocalDate> mastheads() {
    return stated.stream().filter(one -> one.role() == Role.MASTHEAD).map(Stated::date).toList();
  }

  /** Puts the masthead of that day before the others of the page. */
  void prefer(LocalDate day) {
    stated.sort(Comparator.comparing(one -> !one.date().equals(day)));
  }

  /** The first day that the page states in the role. */
  Optional<LocalDate> stated(Role role) {
    return stated.stream().filter(one -> one.role() == role).findFirst().map(Stated::date);
  }

  /** The masthead's day, unless it was found to be the day of the crawl. */
  Optional<LocalDate> masthead() {
    return doubt == null ? stated(Role.MASTHEAD) : Optional.empty();
  }

  /** The day of the crawl: not before publication. */
  Optional<LocalDate> crawl() {
    return doubt == null ? Optional.empty() : stated(Role.MASTHEAD);
  }

  /** Takes the masthead's day for that of the crawl. */
  void doubtMasthead(String why) {
    doubt = why;
  }

  void decide(LocalDate day, Basis basis) {
    decide(DateRange.of(day), day, basis);
  }

  void decide(DateRange range, LocalDate best, Basis basis) {
    List<Stated> judged = new ArrayList<>();
    for (Stated one : stated) {
      judged.add(one.role() == Role.MASTHEAD ? judged(one, range) : one);
    }
    publication = new Publication(range, best, basis, judged);
  }

  private Stated judged(Stated masthead, DateRange range) {
    LocalDate day = masthead.date();
    long apart =
        day.isAfter(range.latest())
            ? day.toEpochDay() - range.latest().toEpochDay()
            : Math.max(0, range.earliest().toEpochDay() - day.toEpochDay());
    if (doubt == null && apart <= 1) {
      return masthead;
    }
    String why =
        doubt == null ? apart + " days from the day that the page or its text tells" : doubt;
    return new Stated(masthead.text(), day, Role.CRAWL, why);
  }
}
