package org.sitrep.model.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.words.RunningNames;

/**
 * Events as sentences of a report: when, who did what and where, and whom it harmed. The day leads;
 * what happened stands in the past tense, as titles do. The patterns are {@code sentence.…} of the
 * labels.
 */
final class Sentences {
  /** A longer interval says nothing about when. */
  private static final int LONGEST_INTERVAL = 40;

  /** The harm that running text tells, in this order; the table of casualties has all. */
  private static final List<Measure> TOLD =
      List.of(Measure.KILLED, Measure.INJURED, Measure.DISPLACED, Measure.MISSING);

  /** What an incident does to people, as a verb. */
  private static final Set<Measure> DONE =
      EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.DISPLACED);

  private static final String KILLING = "killing";
  private static final String CLASH = "clash";

  private final Desk desk;
  private final Labels labels;
  private final RunningNames names;
  private final NounTitles nouns;

  Sentences(Desk desk) {
    this.desk = desk;
    this.labels = desk.labels();
    this.names = RunningNames.of(labels.language());
    this.nouns = new NounTitles(labels, names);
  }

  /** A whole sentence; the lead may be empty. */
  String of(String lead, Event event, List<Casualty> tolls) {
    String told = told(event, tolls);
    String whole = lead.isEmpty() ? told : labels.get("sentence.led", lead, told);
    return Text.capital(whole) + labels.get("sentence.end");
  }

  /** The words of the sentence behind its lead, with how sure it is. */
  String told(Event event, List<Casualty> tolls) {
    String clause = clause(event, tolls);
    String key = "sentence.status." + event.status().code();
    boolean telling = event.status() != event.type().status() && labels.has(key);
    return telling ? labels.get(key, clause) : clause;
  }

  /**
   * "on 4 March", "between 4 and 6 March"; nothing for an interval that tells little.
   *
   * @param yearSaid the year that need not be named
   */
  String day(@Nullable EventDate date, int yearSaid) {
    if (date == null) {
      return "";
    }
    LocalDate best = date.best();
    DateRange range = best == null ? date.range() : DateRange.of(best);
    LocalDate from = range.earliest();
    LocalDate to = range.latest();
    if (range.isDay()) {
      return labels.get("sentence.on", day(from, yearSaid));
    }
    String whole = desk.days().running(range);
    if (!whole.isEmpty()) {
      return labels.get("sentence.in", whole);
    }
    if (range.days() > LONGEST_INTERVAL) {
      return "";
    }
    boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(to));
    String first = sameMonth ? Integer.toString(from.getDayOfMonth()) : day(from, to.getYear());
    return labels.get("sentence.between", first, day(to, yearSaid));
  }

  private String day(LocalDate day, int yearSaid) {
    return desk.days().running(day, day.getYear() != yearSaid);
  }

  /** "Sources date it 4, 5 or 6 March."; nothing where they agree. */
  Optional<String> days(Event event) {
    List<LocalDate> others = Timeline.disputedDays(event);
    LocalDate best = Dossier.firstDay(event);
    if (others.isEmpty() || best == null) {
      return Optional.empty();
    }
    List<LocalDate> all = new ArrayList<>(others);
    all.add(best);
    all.sort(null);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      LocalDate day = all.get(i);
      LocalDate next = all.get(Math.min(i + 1, all.size() - 1));
      boolean named = i < all.size() - 1 && YearMonth.from(day).equals(YearMonth.from(next));
      words.add(named ? Integer.toString(day.getDayOfMonth()) : day(day, best.getYear()));
    }
    return Optional.of(labels.get("sentence.days", desk.phrasing().either(words)));
  }

  /** "No source says who was behind it."; nothing for a clash or a disaster. */
  Optional<String> open(Event event) {
    boolean done =
        event.type().group() == EventType.Group.INCIDENT
            && !event.type().plover().equals("NONE")
            && !event.type().name().equals(CLASH);
    return done && event.actors().isEmpty() && event.claimedBy().isEmpty()
        ? Optional.of(labels.get("sentence.no-actor"))
        : Optional.empty();
  }

  /** "The number killed ranges from 4 to 24 across the sources."; nothing where they agree. */
  static Optional<String> spread(Desk desk, Casualty casualty) {
    if (!casualty.disputed()) {
      return Optional.empty();
    }
    String measure = desk.phrasing().measure(casualty.measure());
    Integer high = casualty.count().high();
    if (high == null || high == casualty.count().low()) {
      return Optional.of(desk.labels().get("sentence.disputed", measure));
    }
    String low = desk.counts().number(casualty.count().low());
    return Optional.of(
        desk.labels().get("sentence.spread", measure, low, desk.counts().number(high)));
  }

  /** Of each measure the core figure of an incident that is the largest. */
  List<Casualty> tolls(Event event) {
    List<Casualty> all = desk.dossier().headlines(event);
    return TOLD.stream()
        .flatMap(
            measure ->
                all.stream()
                    .filter(each -> each.measure() == measure && each.best() > 0)
                    .max(Comparator.comparingInt(Casualty::best))
                    .stream())
        .toList();
  }

  /** The event as words that a lead can stand before. */
  private String clause(Event event, List<Casualty> tolls) {
    List<Casualty> done = new ArrayList<>(tolls);
    done.removeIf(each -> !DONE.contains(each.measure()));
    if (isKilling(event, done)) {
      done.subList(1, done.size()).clear();
    }
    StringBuilder clause = new StringBuilder(clause(event, done, desk.phrasing().title(event)));
    Set<Measure> said = EnumSet.noneOf(Measure.class);
    done.forEach(each -> said.add(each.measure()));
    for (Casualty each : tolls.stream().filter(each -> !said.contains(each.measure())).toList()) {
      boolean number = !done.isEmpty() && victims(each).isEmpty();
      String people = number ? desk.counts().running(each) : people(each);
      String key = "measure." + each.measure().code() + ".left";
      clause.append(labels.counted(key, each.best(), people));
    }
    return clause.toString();
  }

  private String clause(Event event, List<Casualty> done, String title) {
    boolean noun = nouns.is(title);
    if (done.isEmpty()) {
      String there = nouns.isPlural(title) ? "sentence.there-were" : "sentence.there-was";
      return noun ? labels.get(there, nouns.indefinite(title)) : inSentence(event, title);
    }
    if (isKilling(event, done)) {
      return killing(event, done.get(0));
    }
    return noun
        ? labels.get("sentence.did", nouns.indefinite(title), harms(done, ".did", title))
        : labels.get("sentence.doing", inSentence(event, title), harms(done, ".doing", title));
  }

  private static boolean isKilling(Event event, List<Casualty> done) {
    return event.type().name().equals(KILLING)
        && !done.isEmpty()
        && done.get(0).measure() == Measure.KILLED;
  }

  /** "Gunmen killed nine workers in Lundazi"; the number in the place of those killed. */
  private String killing(Event event, Casualty dead) {
    String title = desk.phrasing().title(event).toLowerCase(Locale.ROOT);
    String people = people(dead);
    String clause =
        event.actors().stream()
            .flatMap(id -> desk.dossier().entity(id).stream())
            .filter(actor -> actor.kind() != Entity.Kind.PLACE)
            .min(
                Comparator.comparing(
                    actor -> !title.contains(actor.name().toLowerCase(Locale.ROOT))))
            .map(actor -> labels.get("sentence.killed.by", names.of(actor), people))
            .orElseGet(() -> labels.counted("sentence.killed", dead.best(), people));
    return clause
        + event.places().stream()
            .findFirst()
            .flatMap(desk.dossier()::entity)
            .map(place -> labels.get("sentence.where", names.of(place)))
            .orElse("");
  }

  /** "killing nine people and injuring three"; those whom the title names are not named again. */
  private String harms(List<Casualty> done, String form, String title) {
    List<String> harms = new ArrayList<>();
    boolean plain = false;
    for (Casualty each : done) {
      boolean named = victims(each).filter(title::contains).isPresent();
      boolean number = named || (plain && victims(each).isEmpty());
      String people = number ? desk.counts().running(each) : people(each);
      plain |= named || victims(each).isEmpty();
      harms.add(labels.get("measure." + each.measure().code() + form, people));
    }
    return desk.phrasing().list(harms);
  }

  /** "nine Pakistani workers", "one person", "dozens of people". */
  String people(Casualty casualty) {
    String number = desk.counts().running(casualty);
    String plain = labels.get(isOne(casualty) ? "sentence.person" : "sentence.people");
    String people = victims(casualty).orElse(plain);
    boolean of = desk.counts().vagueWord(casualty).filter(this::takesOf).isPresent();
    return labels.get(of ? "sentence.count.of" : "sentence.count", number, people);
  }

  private static boolean isOne(Casualty casualty) {
    return casualty.best() == 1 && casualty.count().isExact();
  }

  /** Who they were, where the sources agree and the words fit the number. */
  private Optional<String> victims(Casualty casualty) {
    return desk.phrasing()
        .agreedVictims(casualty)
        .filter(words -> isSingular(words) == isOne(casualty));
  }

  private boolean isSingular(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return labels.list("sentence.singular").contains(last);
  }

  private boolean takesOf(String vague) {
    return !labels.list("sentence.count.plain").contains(vague);
  }

  /** A title opens with a capital letter; within a sentence a common noun has none. */
  private String inSentence(Event event, String title) {
    boolean common =
        event.actors().stream()
            .limit(2)
            .flatMap(id -> desk.dossier().entity(id).stream())
            .map(names::of)
            .anyMatch(
                name ->
                    Character.isLowerCase(name.codePointAt(0))
                        && title.startsWith(Text.capital(name)));
    boolean article =
        labels.list("sentence.openers").stream().anyMatch(word -> title.startsWith(word + ' '));
    return common || article
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : title;
  }
}
