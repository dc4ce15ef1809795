package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Basis;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Publication.Stated;

/**
 * Finds the day of publication of every article of a crisis.
 *
 * <p>First each article speaks for itself: a day that the person gave, else a labelled one, else
 * the dateline or a date beside "today", else the masthead, if what the text dates happened at most
 * ten days before it, or a month where its weekdays lead up to that day. Any other masthead is the
 * day on which the page was fetched. Then the rest are set among the others: {@link DayInference}.
 * The order of the articles does not matter.
 */
public final class PublicationDays {
  /** How many days after the last dated event a masthead is still believed. */
  private static final int NEAR = 10;

  /** How many where a weekday that the text names is its own or the one before. */
  private static final int FRESH = 31;

  private final PageDates pageDates;
  private final TimeTagger tagger;
  private final BodyDays bodyDays;

  /**
   * Makes one for a language.
   *
   * @param language its code, such as {@code en}
   * @param tagger the tagger for that language
   * @throws IllegalArgumentException if its files do not exist or have a fault; tells file and line
   */
  public PublicationDays(String language, TimeTagger tagger) {
    this.tagger = tagger;
    this.pageDates = new PageDates(tagger, DateLabels.of(language));
    this.bodyDays = new BodyDays(tagger);
  }

  /**
   * Returns the publication of each article, in the order given; empty where neither the article
   * nor the others tell anything.
   */
  public List<Optional<Publication>> resolve(List<PublicationClues> articles) {
    List<Dossier> dossiers = new ArrayList<>();
    for (PublicationClues clues : articles) {
      List<Stated> stated = new ArrayList<>(pageDates.in(clues.pageLines()));
      stated.addAll(pageDates.stamps(clues.body()));
      dossiers.add(new Dossier(clues, stated));
    }
    dossiers.forEach(dossier -> chooseMasthead(dossier, dossiers));
    dossiers.forEach(this::askItself);
    Matter matter = new Matter(dossiers, tagger, bodyDays);
    matter
        .day()
        .ifPresent(about -> dossiers.forEach(dossier -> askText(dossier, Reference.of(about))));
    matter.settle();
    return dossiers.stream().map(Dossier::publication).toList();
  }

  /**
   * Where a page shows several days, one may be that of a visit: the one to which the days on the
   * other articles' pages are near is its own.
   */
  private static void chooseMasthead(Dossier dossier, List<Dossier> all) {
    List<LocalDate> own = dossier.mastheads();
    if (own.stream().distinct().count() < 2) {
      return;
    }
    own.stream()
        .max(
            Comparator.comparingLong(
                day ->
                    all.stream()
                        .filter(other -> other != dossier)
                        .filter(other -> other.candidates().stream().anyMatch(d -> near(d, day)))
                        .count()))
        .ifPresent(dossier::prefer);
  }

  private static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay()) <= FRESH;
  }

  private void askItself(Dossier dossier) {
    LocalDate given = dossier.clues().given();
    LocalDate metadata = dossier.clues().metadata();
    Optional<LocalDate> labelled =
        dossier.stated(Role.PUBLISHED).or(() -> dossier.stated(Role.UPDATED));
    if (given != null) {
      ownDateline(dossier, given).ifPresent(dossier::state);
      dossier.decide(given, Basis.GIVEN);
    } else if (metadata != null) {
      dossier.decide(metadata, Basis.LABELLED);
    } else if (labelled.isPresent()) {
      dossier.decide(labelled.get(), Basis.LABELLED);
    } else {
      askText(dossier, dossier.masthead().map(Reference::of).orElse(Reference.unknown()));
      dossier.masthead().ifPresent(day -> weigh(dossier, day));
    }
  }

  /** The day in the dateline of a text that a person dates. */
  private Optional<Stated> ownDateline(Dossier dossier, LocalDate given) {
    List<TimeExpression> expressions = tagger.tag(dossier.clues().body(), Reference.of(given));
    return OwnWords.in(dossier.clues().body().sentences(), expressions)
        .filter(own -> own.basis() == Basis.DATELINE)
        .map(own -> new Stated(own.words().text(), own.day(), Role.PUBLISHED, "the dateline"));
  }

  /** Takes the text's own word for its day, read as from the reference. */
  private void askText(Dossier dossier, Reference reference) {
    if (dossier.open()) {
      List<TimeExpression> expressions = tagger.tag(dossier.clues().body(), reference);
      OwnWords.in(dossier.clues().body().sentences(), expressions)
          .ifPresent(own -> dossier.decide(own.day(), own.basis()));
    }
  }

  /** Believes the masthead, or takes it for the day of the crawl, by what the text dates. */
  private void weigh(Dossier dossier, LocalDate masthead) {
    NavigableSet<LocalDate> days = bodyDays.outright(dossier.clues().body(), masthead);
    LocalDate last = days.floor(masthead);
    if (!dossier.open() || last == null || last.isBefore(masthead.minusYears(1))) {
      return;
    }
    long wait = masthead.toEpochDay() - last.toEpochDay();
    boolean fresh = wait <= FRESH && bodyDays.isFresh(dossier.clues().body(), masthead);
    if (wait <= NEAR || fresh) {
      dossier.decide(masthead, Basis.MASTHEAD);
    } else {
      dossier.doubtMasthead(wait + " days after the last day that the text names");
    }
  }
}
