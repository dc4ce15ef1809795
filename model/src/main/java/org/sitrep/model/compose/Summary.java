package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;

/**
 * Composes title and bottom line of a report from its reconciled facts, and from nothing else: what
 * happened and its toll, with the disagreement said; what came of it; what is to come.
 */
public final class Summary {
  private static final int SENTENCES = 5;
  private static final int MOST_INCIDENTS = 3;

  /** Something agreed, offered or demanded outweighs visits and meetings, however often told. */
  private static final int TERMS = 12;

  /** The type of what no other type names. */
  private static final String OTHER = "other";

  private static final int DEAD = 3;
  private static final int PARTICULAR = 2;

  private final Desk desk;
  private final Sentences sentences;
  private int yearSaid = Integer.MIN_VALUE;

  private Summary(Report report) {
    this.desk = Desk.of(report, Labels.of(report.meta().language()));
    this.sentences = new Sentences(desk);
  }

  /** The bottom line: at most five statements, each with the facts that it rests on. */
  public static List<Statement> of(Report report) {
    return new Summary(report).statements();
  }

  /**
   * The title: the parties, what happened, and when.
   *
   * @param parties ISO 3166-1 alpha-2 codes of the countries that the crisis is between
   */
  public static String title(Report report, Collection<String> parties) {
    return new Summary(report).headline(parties);
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    List<Event> incidents = leading(true, MOST_INCIDENTS);
    Optional<Event> next = next();
    int left = SENTENCES - incidents.size() - (next.isPresent() ? 1 : 0);
    List<Event> steps = leading(false, left);
    incidents.forEach(incident -> statements.add(tell(incident)));
    total().ifPresent(total -> append(statements, total));
    steps.forEach(step -> statements.add(tell(step)));
    next.ifPresent(ahead -> statements.add(ahead(ahead)));
    return statements;
  }

  /** The weightiest core incidents or steps, in order of time. */
  private List<Event> leading(boolean incidents, int most) {
    Comparator<Event> weight = Comparator.comparingInt(this::weight);
    return desk.dossier().core().stream()
        .filter(event -> isOf(event, incidents))
        .filter(event -> !Outlook.isAhead(desk, event) && !desk.phrasing().isBare(event))
        .sorted(weight.reversed())
        .limit(most)
        .sorted(Dossier.BY_TIME)
        .toList();
  }

  /** Steps are those of diplomacy, and what has no kind and is core all the same. */
  private static boolean isOf(Event event, boolean incidents) {
    Group group = event.type().group();
    return incidents
        ? group == Group.INCIDENT
        : group == Group.DIPLOMATIC || event.type().name().equals(OTHER);
  }

  /** What is told most, and what weighs: dead, and things agreed or offered. */
  private int weight(Event event) {
    boolean killed =
        sentences.tolls(event).stream().anyMatch(each -> each.measure() == Measure.KILLED);
    int dead = killed ? DEAD : 0;
    boolean terms = event.terms() != null && event.type().status() == event.status();
    int settled = event.status() == Status.AGREED ? TERMS : 0;
    int told = event.evidence().size() + 2 * event.formerIds().size();
    return told + dead + settled + (terms ? TERMS : 0) + particulars(event.terms());
  }

  /** What is laid down in detail weighs more than an intention. */
  private static int particulars(@Nullable Terms terms) {
    if (terms == null) {
      return 0;
    }
    long told =
        Stream.of(terms.level(), terms.cadence(), terms.conditions())
            .filter(Objects::nonNull)
            .count();
    return PARTICULAR * (int) (told + terms.venues().size());
  }

  private Statement tell(Event event) {
    List<Casualty> tolls = sentences.tolls(event);
    List<String> text = new ArrayList<>();
    text.add(sentences.of(day(event), event, tolls));
    sentences.days(event).ifPresent(text::add);
    tolls.forEach(toll -> Sentences.spread(desk, toll).ifPresent(text::add));
    sentences.open(event).ifPresent(text::add);
    List<FactId> supports = new ArrayList<>(List.of(event.id()));
    tolls.forEach(toll -> supports.add(toll.id()));
    return new Statement(String.join(" ", text), supports);
  }

  /** The day, with the year where the sentences before have not named it. */
  private String day(Event event) {
    String day = sentences.day(event.date(), yearSaid);
    LocalDate first = Dossier.firstDay(event);
    yearSaid = first == null || day.isEmpty() ? yearSaid : first.getYear();
    return day;
  }

  private Statement ahead(Event event) {
    String day = day(event);
    String lead = day.isEmpty() ? desk.labels().get("sentence.ahead") : day;
    return new Statement(sentences.of(lead, event, List.of()), List.of(event.id()));
  }

  /** What is announced to come: the nearest day first, the one most told where none is set. */
  private Optional<Event> next() {
    return desk.dossier().current().stream()
        .filter(event -> event.status() == Status.PLANNED && isSpecific(event))
        .min(
            Comparator.comparing((Event event) -> event.salience())
                .thenComparing(Dossier.BY_TIME)
                .thenComparing(event -> -event.evidence().size()));
  }

  /** Who is to do it is known, and the title says more than the kind. */
  private boolean isSpecific(Event event) {
    return Outlook.isAhead(desk, event)
        && event.type().group() == Group.DIPLOMATIC
        && !event.actors().isEmpty()
        && !desk.phrasing().isBare(event);
  }

  private Optional<Statement> total() {
    return desk.dossier().report().casualties().stream()
        .filter(each -> each.event() == null && each.salience() == Salience.CORE)
        .filter(each -> !each.totalOf().isEmpty())
        .max(Comparator.comparingInt(each -> each.reports().size()))
        .map(this::total);
  }

  private Statement total(Casualty total) {
    List<FactId> supports = new ArrayList<>(List.of(total.id()));
    supports.addAll(total.totalOf());
    String measure = desk.phrasing().measure(total.measure());
    return new Statement(
        desk.labels().get("sentence.total", sentences.people(total), measure), supports);
  }

  /** Puts a total behind the last sentence on one of its parts; where there is none, by itself. */
  private static void append(List<Statement> statements, Statement total) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement part = statements.get(i);
      if (part.supports().stream().anyMatch(total.supports()::contains)) {
        List<FactId> supports =
            Stream.concat(part.supports().stream(), total.supports().stream()).distinct().toList();
        statements.set(i, new Statement(part.text() + ' ' + total.text(), supports));
        return;
      }
    }
    statements.add(total);
  }

  private String headline(Collection<String> parties) {
    List<String> names =
        desk.dossier().report().entities().stream()
            .filter(each -> each.kind() == Entity.Kind.COUNTRY)
            .filter(each -> each.country() != null && parties.contains(each.country()))
            .map(Entity::name)
            .distinct()
            .sorted()
            .toList();
    List<Event> incidents = leading(true, MOST_INCIDENTS);
    Event main =
        Stream.concat(incidents.stream(), desk.dossier().core().stream()).findFirst().orElse(null);
    String where = String.join(desk.labels().get("headline.dash"), names);
    String what = main == null ? "" : what(main, incidents.size() > 1);
    String title =
        where.isEmpty() || what.isEmpty()
            ? where + what
            : desk.labels().get("headline", where, what);
    String month = main == null ? "" : month(main.date());
    String whole = month.isEmpty() ? title : desk.labels().get("comma.joined", title, month);
    return whole.isEmpty() ? desk.labels().get("headline.plain") : Text.capital(whole);
  }

  /** "strikes", "earthquake in Loja"; the title where the kind has no noun. */
  private String what(Event event, boolean several) {
    String key = "headline." + event.type().name() + (several ? ".other" : ".one");
    if (desk.labels().has(key)) {
      return desk.labels().get(key);
    }
    String title = desk.phrasing().title(event);
    return event.type().group() == Group.INCIDENT
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : title;
  }

  private String month(@Nullable EventDate date) {
    if (date == null) {
      return "";
    }
    LocalDate day = Objects.requireNonNullElse(date.best(), date.range().earliest());
    return desk.days().month(day);
  }
}
