package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.claim.TreeDistance;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.EventType.Trait;
import org.sitrep.model.fact.Measure;

/**
 * Tells which event a figure belongs to: the incident nearest in its sentence, else the one told
 * last before it, else its article's main one; a place in the figure's own clause overrules
 * nearness, and a day of long ago everything.
 */
final class CasualtyLinker {
  /** How many sentences a figure can stand behind its incident. */
  private static final int REACH = 5;

  /** "Killed six and left nine others trapped when": so many steps up the tree. */
  private static final int CLAUSES = 4;

  /** Lower numbers meet by chance. */
  private static final int TELLING = 10;

  /** A figure of a day this many days before an incident is not of it. */
  private static final int LONG_BEFORE = 20;

  /** A place this many characters behind a figure is the figure's own. */
  private static final int PLACE_REACH = 40;

  /** A day this many words behind a figure is the figure's own. */
  private static final int RIGHT_BEHIND = 5;

  /** A time that opens a sentence stands among its first words. */
  private static final int OPENING = 2;

  /** CAMEO: "use tactics of violent repression". */
  private static final String REPRESSION = "175";

  private final List<SourceText> sources;
  private final Entities entities;
  private final Tellings tellings;
  private final Map<Integer, List<Telling>> all = new HashMap<>();
  private final Map<Integer, List<Telling>> incidents = new HashMap<>();
  private final EventGrouper.Grouping grouping;
  private final Otherness otherness;

  CasualtyLinker(
      List<SourceText> sources,
      Entities entities,
      Tellings tellings,
      List<Telling> all,
      EventGrouper.Grouping grouping,
      Otherness otherness) {
    this.otherness = otherness;
    this.sources = sources;
    this.entities = entities;
    this.tellings = tellings;
    this.grouping = grouping;
    for (Telling telling : all) {
      this.all.computeIfAbsent(telling.source(), source -> new ArrayList<>()).add(telling);
      if (telling.claim().type().group() == Group.INCIDENT) {
        incidents.computeIfAbsent(telling.source(), source -> new ArrayList<>()).add(telling);
      }
    }
  }

  /** All figures that are asserted, with their events. */
  List<Harm> link() {
    List<Harm> harms = new ArrayList<>();
    for (int source = 0; source < sources.size(); source++) {
      List<Harm> own = new ArrayList<>();
      for (CasualtyClaim claim : sources.get(source).casualties()) {
        boolean stated =
            claim.certainty() == Certainty.ASSERTED || claim.certainty() == Certainty.ALLEGED;
        if (stated && !isPartOfNone(source, claim)) {
          boolean headline = kind(source, claim.sentence()) != Page.Kind.BODY;
          own.add(new Harm(source, claim, event(source, claim), headline));
        }
      }
      own.stream()
          .filter(harm -> harm.claim().best() > 0 || !hasCounted(harm, own))
          .forEach(harms::add);
    }
    return harms;
  }

  /** "None of the staff was hurt" in an article that counts those who were: it is said of some. */
  private static boolean hasCounted(Harm none, List<Harm> own) {
    return own.stream()
        .filter(harm -> harm.claim().best() > 0)
        .filter(harm -> harm.claim().measure() == none.claim().measure())
        .anyMatch(harm -> Objects.equals(harm.event(), none.event()));
  }

  /** Ties figures whose sentence names no incident by their number, once events are settled. */
  List<Harm> tieLoose(List<Harm> harms) {
    Set<Harm> loose = new HashSet<>();
    Map<Measure, Map<Integer, Set<Cluster>>> tied = new EnumMap<>(Measure.class);
    for (Harm harm : harms) {
      if (sameSentence(harm.source(), harm.claim()).isEmpty()) {
        loose.add(harm);
      } else if (harm.event() != null) {
        tied.computeIfAbsent(harm.claim().measure(), measure -> new HashMap<>())
            .computeIfAbsent(harm.claim().best(), number -> new LinkedHashSet<>())
            .add(harm.event());
      }
    }
    return harms.stream()
        .map(harm -> loose.contains(harm) ? harm.in(byNumber(harm, tied)) : harm)
        .toList();
  }

  /**
   * A figure whose sentence names no incident is of the one that other words tie the same number
   * to, if all of them name the same one and its article tells of that, too.
   */
  private static @Nullable Cluster byNumber(
      Harm harm, Map<Measure, Map<Integer, Set<Cluster>>> tied) {
    Set<Cluster> events =
        harm.claim().vague() || harm.claim().best() < TELLING
            ? Set.of()
            : tied.getOrDefault(harm.claim().measure(), Map.of())
                .getOrDefault(harm.claim().best(), Set.of());
    return events.size() == 1
        ? events.stream()
            .filter(c -> c.sources().contains(harm.source()))
            .findAny()
            .orElse(harm.event())
        : harm.event();
  }

  /** "None of those who died" says who they were not; it counts nobody. */
  private boolean isPartOfNone(int source, CasualtyClaim claim) {
    String words = sources.get(source).reading().page().text(claim.evidence());
    return claim.best() == 0 && words.toLowerCase(Locale.ROOT).contains("none of th");
  }

  private Page.Kind kind(int source, int sentence) {
    return sources.get(source).reading().sentences().get(sentence).kind();
  }

  private @Nullable Cluster event(int source, CasualtyClaim claim) {
    if (isOfThePast(source, claim)) {
      return past(source, claim);
    }
    Optional<TimeExpression> told = pastGoneOn(source, claim);
    if (told.isPresent()) {
      return HarmIncident.found(source, claim.on(told.get()), tellings, grouping);
    }
    Optional<Cluster> doing = doing(source, claim);
    if (doing.isPresent()) {
      return doing.get();
    }
    Cluster near = nearest(source, claim);
    Optional<TimeExpression> before = longBefore(source, claim, near);
    if (before.isPresent()) {
      return HarmIncident.found(source, claim.on(before.get()), tellings, grouping);
    }
    Cluster event = near == null ? null : ofItsDay(claim, near).orElse(near);
    return event != null && isOfAnotherTime(claim, event)
        ? HarmIncident.found(source, claim, tellings, grouping)
        : event;
  }

  /**
   * "The town was hit by an attack in January in which 21 died": the day of an incident of the
   * figure's own sentence that was long before the incident that its article tells.
   */
  private Optional<TimeExpression> longBefore(
      int source, CasualtyClaim claim, @Nullable Cluster near) {
    Optional<DateRange> days = near == null ? Optional.empty() : near.days();
    long limit =
        days.map(range -> range.earliest().toEpochDay() - LONG_BEFORE).orElse(Long.MIN_VALUE);
    List<Telling> here =
        all.getOrDefault(source, List.of()).stream()
            .filter(telling -> telling.claim().sentence() == claim.sentence())
            .filter(telling -> telling.claim().type().group() == Group.INCIDENT)
            .toList();
    return nearest(parse(source, claim), claim.trigger(), here)
        .filter(telling -> !grouping.placed().containsKey(telling))
        .filter(telling -> telling.lastDay() != Telling.NO_DAY && telling.lastDay() < limit)
        .flatMap(telling -> telling.claim().time());
  }

  /**
   * "The five killed at the clinic on May 2 and the four killed in Monday's blast": a figure with a
   * day right behind it that is not the incident's is of the one incident of that day.
   */
  private Optional<Cluster> ofItsDay(CasualtyClaim claim, Cluster near) {
    Optional<DateRange> own =
        claim
            .time()
            .filter(time -> time.firstToken() > claim.trigger())
            .filter(time -> time.firstToken() - claim.trigger() <= RIGHT_BEHIND)
            .flatMap(time -> time.days())
            .filter(DateRange::isDay);
    if (own.isEmpty() || near.days().filter(days -> isNear(days, own.get())).isPresent()) {
      return Optional.empty();
    }
    List<Cluster> then =
        grouping.clusters().stream()
            .filter(cluster -> cluster.type().group() == Group.INCIDENT && cluster != near)
            .filter(cluster -> !cluster.course().equals(Telling.CAMPAIGN))
            .filter(cluster -> cluster.days().filter(own.get()::equals).isPresent())
            .toList();
    return then.size() == 1 && near.days().isPresent()
        ? Optional.of(then.get(0))
        : Optional.empty();
  }

  /** Sources that count days differently can be a day apart. */
  private static boolean isNear(DateRange days, DateRange own) {
    return !own.latest().isBefore(days.earliest().minusDays(1))
        && !own.earliest().isAfter(days.latest().plusDays(1));
  }

  /** The sentence puts the figure long before the incident. */
  private static boolean isOfAnotherTime(CasualtyClaim claim, Cluster event) {
    Optional<DateRange> days = event.days();
    Optional<DateRange> own = claim.time().flatMap(time -> time.days());
    return days.isPresent()
        && own.isPresent()
        && own.get().latest().isBefore(days.get().earliest().minusDays(LONG_BEFORE));
  }

  private @Nullable Cluster nearest(int source, CasualtyClaim claim) {
    Optional<CasualtyClaim> before = whole(source, claim);
    if (before.isPresent()) {
      return event(source, before.get());
    }
    Optional<Telling> here = sameSentence(source, claim);
    Optional<CasualtyClaim> again = here.isPresent() ? Optional.empty() : again(source, claim);
    if (again.isPresent()) {
      return event(source, again.get());
    }
    Optional<Telling> nearest =
        here.or(() -> disaster(source, claim)).or(() -> before(source, claim));
    Optional<String> country = country(source, claim);
    if (country.isPresent()) {
      Cluster told = nearest.map(grouping.placed()::get).orElse(null);
      if (told == null || (told.country() != null && !country.get().equals(told.country()))) {
        Optional<Cluster> there = inCountry(source, country.get());
        if (there.isPresent()) {
          return there.get();
        }
        if (told != null && !isTold(told, country.get())) {
          return HarmIncident.found(source, claim, tellings, grouping);
        }
      }
    }
    boolean told =
        nearest
            .filter(t -> t.claim().sentence() == claim.sentence() - 1 && t.claim().rank() == 0)
            .isPresent();
    if (claim.best() == 0 && here.isEmpty() && !told && main(source).isPresent()) {
      // "Nobody was hurt" is said of what an article is about.
      return main(source).get();
    }
    boolean disaster = nearest.filter(t -> !t.course().isEmpty() && !t.isCampaign()).isPresent();
    Optional<Cluster> whole =
        claim.scope() == Scope.TOTAL && disaster ? widest(source) : Optional.empty();
    if (whole.isPresent() && country.isEmpty()) {
      return whole.get();
    }
    if (here.isEmpty() && sources.size() == 1 && otherness.opens(parse(source, claim))) {
      return HarmIncident.found(source, claim, tellings, grouping);
    }
    if (nearest.isPresent()) {
      Telling telling = nearest.get();
      return isSeveral(telling) ? null : grouping.placed().get(telling);
    }
    return main(source).orElseGet(() -> HarmIncident.found(source, claim, tellings, grouping));
  }

  /** "In 1995 a storm killed 80", long before its article was written. */
  private boolean isOfThePast(int source, CasualtyClaim claim) {
    return claim
        .time()
        .filter(time -> sources.get(source).isOfThePast(time.days()))
        .filter(time -> isClauseOf(parse(source, claim), time, claim.trigger()))
        .isPresent();
  }

  /**
   * "In 2009 the navy held a trawler. Two of its crew died": a sentence without a day and an
   * incident of its own that points back, behind one that opens with a day of long ago.
   */
  private Optional<TimeExpression> pastGoneOn(int source, CasualtyClaim claim) {
    List<Read> sentences = sources.get(source).reading().sentences();
    Read own = sentences.get(claim.sentence());
    boolean pointing =
        IntStream.range(0, own.parse().size())
            .filter(i -> own.parse().token(i).end() <= claim.evidence().end())
            .anyMatch(i -> own.parse().tag(i).startsWith("PRP"));
    boolean dated = own.times().stream().anyMatch(time -> time.days().isPresent());
    if (claim.sentence() == 0 || dated || !pointing || sameSentence(source, claim).isPresent()) {
      return Optional.empty();
    }
    return sentences.get(claim.sentence() - 1).times().stream()
        .filter(time -> time.firstToken() <= OPENING)
        .filter(time -> sources.get(source).isOfThePast(time.days()))
        .findFirst();
  }

  /** Tells whether what a time is said of brings the harm in, or is what did it. */
  private static boolean isClauseOf(Parse parse, TimeExpression time, int trigger) {
    int governor = parse.head(time.lastToken());
    while (governor >= 0
        && ((governor >= time.firstToken() && governor <= time.lastToken())
            || parse.tag(governor).equals("IN"))) {
      governor = parse.head(governor);
    }
    return governor >= 0 && (parse.dominates(governor, trigger) || parse.head(governor) == trigger);
  }

  /** An incident of the past is told in the figure's own sentence; else the figure tells it. */
  private Cluster past(int source, CasualtyClaim claim) {
    return sameSentence(source, claim)
        .filter(telling -> sources.get(source).isOfThePast(telling.days()))
        .map(grouping.placed()::get)
        .orElseGet(() -> HarmIncident.found(source, claim, tellings, grouping));
  }

  /**
   * The arrest or evacuation of the figure's own sentence, where it counts those whom it took; the
   * protest or its dispersal, where people were hurt and the sentence names no incident that hurt
   * them.
   */
  private Optional<Cluster> doing(int source, CasualtyClaim claim) {
    Trait trait =
        switch (claim.measure()) {
          case DETAINED -> Trait.DETAINS;
          case EVACUATED -> Trait.EVACUATES;
          case KILLED, INJURED -> Trait.HURTS;
          default -> null;
        };
    boolean other =
        trait == Trait.HURTS
            && incidents(source).stream()
                .map(Telling::claim)
                .filter(event -> event.sentence() == claim.sentence())
                .anyMatch(event -> event.trigger() != claim.trigger());
    if (trait == null || other) {
      return Optional.empty();
    }
    List<Telling> here =
        all.getOrDefault(source, List.of()).stream()
            .filter(telling -> telling.claim().sentence() == claim.sentence())
            .filter(telling -> telling.claim().type().is(trait))
            .filter(telling -> trait != Trait.HURTS || isForce(telling))
            .filter(grouping.placed()::containsKey)
            .toList();
    return nearest(parse(source, claim), claim.trigger(), here).map(grouping.placed()::get);
  }

  /** A protest, or force used against one; no mere arrest. */
  private static boolean isForce(Telling telling) {
    return !telling.claim().type().is(Trait.DETAINS) || telling.claim().cameo().equals(REPRESSION);
  }

  private Parse parse(int source, CasualtyClaim claim) {
    return sources.get(source).reading().sentences().get(claim.sentence()).parse();
  }

  /**
   * "One of the dead was a child": what those are part of is told before. A person told in the same
   * sentence is that one.
   */
  private Optional<CasualtyClaim> whole(int source, CasualtyClaim claim) {
    List<CasualtyClaim> all = sources.get(source).casualties();
    boolean part =
        all.stream()
            .filter(c -> c.sentence() == claim.sentence() && c.measure() == claim.measure())
            .filter(c -> c.scope() == Scope.PART && c.best() == claim.best())
            .anyMatch(c -> all.stream().noneMatch(other -> isBeside(other, c)));
    return part
        ? all.stream()
            .filter(c -> c.measure() == claim.measure() && c.sentence() < claim.sentence())
            .filter(c -> claim.sentence() - c.sentence() <= REACH && c.scope() != Scope.PART)
            .filter(c -> c.best() >= claim.best())
            .reduce((first, last) -> last)
        : Optional.empty();
  }

  /** "The three men who were killed": the same number again, right after it was told. */
  private Optional<CasualtyClaim> again(int source, CasualtyClaim claim) {
    return sources.get(source).casualties().stream()
        .filter(c -> c.measure() == claim.measure() && c.best() == claim.best())
        .filter(c -> c.sentence() == claim.sentence() - 1 && !c.vague() && c.best() > 1)
        .findFirst();
  }

  /** A higher number of the same harm in the same sentence. */
  private static boolean isBeside(CasualtyClaim other, CasualtyClaim part) {
    return other.sentence() == part.sentence()
        && other.measure() == part.measure()
        && other.best() > part.best();
  }

  private boolean isSeveral(Telling telling) {
    return telling.claim().reference() == Reference.SEVERAL
        && telling.course().isEmpty()
        && !grouping.placed().containsKey(telling);
  }

  /** The incident that did it, by the parse; else the nearest of the sentence. */
  private Optional<Telling> sameSentence(int source, CasualtyClaim claim) {
    Parse parse = parse(source, claim);
    Optional<EventClaim> cause = tellings.cause(source, claim.sentence(), claim.trigger());
    List<Telling> here =
        incidents(source).stream()
            .filter(telling -> telling.claim().sentence() == claim.sentence())
            .filter(telling -> telling.claim().certainty() != Certainty.HYPOTHETICAL)
            .toList();
    Optional<Telling> means =
        here.stream()
            .filter(t -> isMeans(parse, t, claim))
            .findFirst()
            .or(() -> antecedent(parse, claim.trigger(), here));
    if (means.isPresent()) {
      return means;
    }
    return here.stream()
        .filter(
            t -> cause.filter(c -> c.isAt(t.claim().sentence(), t.claim().trigger())).isPresent())
        .findFirst()
        .or(() -> nearest(parse, claim.trigger(), withoutWars(source, claim, here)));
  }

  /** "Killed six when a roof fell in": the clause that says how it came about. */
  private static boolean isMeans(Parse parse, Telling telling, CasualtyClaim claim) {
    int at = telling.claim().trigger();
    boolean clause = parse.label(at).equals("advcl");
    for (int step = 0; clause && step < CLAUSES && parse.head(at) >= 0; step++) {
      at = parse.head(at);
      if (at == claim.trigger()) {
        return true;
      }
    }
    return false;
  }

  /** "The shelling of the port, which has killed nine": the incident that "which" stands for. */
  private static Optional<Telling> antecedent(Parse parse, int trigger, List<Telling> here) {
    int which = trigger - 1;
    while (which >= 0 && !isSubjectWhich(parse, which, trigger)) {
      which--;
    }
    int before = which;
    return here.stream()
        .filter(t -> t.claim().trigger() < before)
        .filter(t -> parse.tag(t.claim().trigger()).startsWith("N"))
        .max(Comparator.comparingInt(t -> t.claim().trigger()));
  }

  private static boolean isSubjectWhich(Parse parse, int token, int trigger) {
    int verb = parse.head(token);
    return parse.lower(token).equals("which")
        && parse.label(token).equals("nsubj")
        && (verb == trigger || verb == parse.head(trigger));
  }

  /**
   * "Nine were killed, pushing the dead of the war past 600": where a sentence gives a running
   * total, its other figures are not of the war.
   */
  private List<Telling> withoutWars(int source, CasualtyClaim claim, List<Telling> here) {
    boolean beside =
        claim.scope() == Scope.PLAIN
            && sources.get(source).casualties().stream()
                .anyMatch(c -> c.sentence() == claim.sentence() && c.scope() == Scope.TOTAL);
    return beside ? here.stream().filter(telling -> !telling.isCampaign()).toList() : here;
  }

  private static Optional<Telling> nearest(Parse parse, int trigger, List<Telling> here) {
    return here.stream()
        .min(
            Comparator.comparingInt(
                    (Telling t) -> TreeDistance.between(parse, trigger, t.claim().trigger()))
                .thenComparingInt(t -> Math.abs(t.claim().trigger() - trigger)));
  }

  private Optional<Telling> before(int source, CasualtyClaim claim) {
    return incidents(source).stream()
        .filter(telling -> telling.claim().sentence() < claim.sentence())
        .filter(telling -> claim.sentence() - telling.claim().sentence() <= REACH)
        .filter(telling -> !telling.isCampaign())
        .max(
            Comparator.comparingInt((Telling t) -> t.claim().sentence())
                .thenComparingInt(t -> -t.claim().trigger()));
  }

  /**
   * Where an article tells of a disaster, those who are missing or driven out are its own, though
   * the sentence before tells of a brawl in a camp.
   */
  private Optional<Telling> disaster(int source, CasualtyClaim claim) {
    boolean lasting = claim.measure() == Measure.MISSING || claim.measure() == Measure.DISPLACED;
    return incidents(source).stream()
        .filter(telling -> lasting && telling.claim().sentence() < claim.sentence())
        .filter(telling -> telling.claim().type().name().equals("disaster"))
        .filter(telling -> !telling.course().equals("EPIDEMIC"))
        .filter(telling -> !sources.get(source).isOfThePast(telling.days()))
        .max(Comparator.comparingInt(telling -> telling.claim().sentence()));
  }

  /** The incidents of a source that found or joined an event, or speak of several. */
  private List<Telling> incidents(int source) {
    return incidents.getOrDefault(source, List.of()).stream()
        .filter(telling -> grouping.placed().containsKey(telling) || isSeveral(telling))
        .toList();
  }

  private Optional<String> country(int source, CasualtyClaim claim) {
    Parse parse = parse(source, claim);
    return claim.places().stream()
        .filter(place -> parse.token(place.first()).start() - claim.evidence().end() <= PLACE_REACH)
        .map(place -> entities.of(source, place))
        .flatMap(Optional::stream)
        .map(Named::entity)
        .map(entity -> Optional.ofNullable(entity.country()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Somebody's account of the incident names the country. */
  private static boolean isTold(Cluster cluster, String country) {
    return cluster.tellings().stream()
        .flatMap(t -> Stream.of(t.places(), t.actors(), t.targets()).flatMap(List::stream))
        .anyMatch(named -> country.equals(named.entity().country()));
  }

  private Optional<Cluster> inCountry(int source, String country) {
    return grouping.clusters().stream()
        .filter(cluster -> cluster.type().group() == Group.INCIDENT)
        .filter(cluster -> country.equals(cluster.country()))
        .max(
            Comparator.comparing((Cluster c) -> c.sources().contains(source))
                .thenComparingInt(c -> c.sources().size()));
  }

  /** A total is of what most sources tell, among the incidents of its article. */
  private Optional<Cluster> widest(int source) {
    return grouping.clusters().stream()
        .filter(cluster -> cluster.type().group() == Group.INCIDENT)
        .filter(cluster -> cluster.sources().contains(source))
        .max(
            Comparator.comparingInt((Cluster cluster) -> cluster.sources().size())
                .thenComparingInt(cluster -> cluster.tellings().size()));
  }

  /** The incident that the article tells most of. */
  private Optional<Cluster> main(int source) {
    return grouping.clusters().stream()
        .filter(cluster -> cluster.type().group() == Group.INCIDENT)
        .filter(cluster -> cluster.sources().contains(source))
        .filter(cluster -> !sources.get(source).isOfThePast(cluster.widestDays()))
        .max(Comparator.comparingInt(cluster -> cluster.of(source).size()))
        .map(own -> own.of(source).size() == 1 ? common(own) : own);
  }

  /**
   * What most sources tell, for an article that names it by no word we know and tells of something
   * else in one clause.
   */
  private Cluster common(Cluster own) {
    return grouping.clusters().stream()
        .filter(cluster -> cluster.type().group() == Group.INCIDENT)
        .filter(cluster -> cluster.sources().size() > own.sources().size())
        .filter(cluster -> !cluster.course().equals(Telling.CAMPAIGN))
        .max(Comparator.comparingInt(cluster -> cluster.sources().size()))
        .orElse(own);
  }
}
