package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.extract.claim.BareClock;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.EventType.Group;

/** Event claims of all sources → tellings, in an order that file names have no part in. */
final class Tellings {
  private static final int STEM = 6;

  private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");

  private final List<SourceText> sources;
  private final Entities entities;
  private final WordClasses words;
  private final Courses courses;
  private final BareClock clock;
  private final Otherness otherness;

  /** By source: the claims that are outcomes, by their index, with what they are the outcome of. */
  private final List<Map<Integer, EventClaim>> causes;

  Tellings(List<SourceText> sources, Entities entities, WordClasses words) {
    this.sources = sources;
    this.entities = entities;
    this.words = words;
    this.courses = new Courses(sources, words);
    this.clock = new BareClock(words);
    this.otherness = new Otherness(words);
    this.causes = sources.stream().map(Tellings::causes).toList();
  }

  /** All tellings, by day of publication, then content of the source, then place in it. */
  List<Telling> all() {
    List<Telling> all = new ArrayList<>();
    for (int source = 0; source < sources.size(); source++) {
      List<EventClaim> claims = sources.get(source).events();
      for (int i = 0; i < claims.size(); i++) {
        if (!causes.get(source).containsKey(i)) {
          all.add(telling(source, known(source, claims.get(i))));
        }
      }
    }
    all.sort(
        Comparator.comparing((Telling t) -> published(t.source()))
            .thenComparing(t -> sources.get(t.source()).source().sha256())
            .thenComparingInt(t -> t.claim().sentence())
            .thenComparingInt(t -> t.claim().trigger()));
    return all;
  }

  /**
   * One article that gives a day elsewhere means that day by "at 9 p.m.", too; so there an hour
   * alone dates nothing, and Settings reads it where no day is told.
   */
  private EventClaim known(int source, EventClaim claim) {
    Parse parse = sources.get(source).reading().sentences().get(claim.sentence()).parse();
    boolean guess =
        sources.size() == 1 && claim.time().filter(time -> clock.isGuess(parse, time)).isPresent();
    EventClaim told = guess ? claim.undated() : claim;
    told = isTalkedAbout(source, claim) ? told.withoutSetting() : told;
    return courses.isPart(source, claim) ? told.backward() : told;
  }

  /**
   * "Will hold talks on the siege in the capital on Friday": day and place are those of the talks,
   * where these are still to come or the matter is a war, which has no day.
   */
  private boolean isTalkedAbout(int source, EventClaim claim) {
    Parse parse = sources.get(source).reading().sentences().get(claim.sentence()).parse();
    int about = parse.head(claim.trigger());
    boolean topic =
        claim.type().group() == Group.INCIDENT
            && parse.label(claim.trigger()).equals("pobj")
            && ABOUT.contains(parse.lower(about));
    int talks = topic ? parse.head(about) : -1;
    boolean war = talks >= 0 && courses.of(source, claim).equals(Telling.CAMPAIGN);
    return talks >= 0
        && sources.get(source).events().stream()
            .filter(other -> other.type().group() != Group.INCIDENT)
            .filter(other -> war || other.certainty() == Certainty.PLANNED)
            .anyMatch(
                other ->
                    other.isAt(claim.sentence(), talks)
                        || other.isAt(claim.sentence(), parse.head(talks)));
  }

  /** The claim that a killing told by a token is the outcome of. */
  Optional<EventClaim> cause(int source, int sentence, int trigger) {
    List<EventClaim> claims = sources.get(source).events();
    for (Map.Entry<Integer, EventClaim> cause : causes.get(source).entrySet()) {
      if (claims.get(cause.getKey()).isAt(sentence, trigger)) {
        return Optional.of(cause.getValue());
      }
    }
    return Optional.empty();
  }

  /** All that a source tells. */
  List<EventClaim> events(int source) {
    return sources.get(source).events();
  }

  private String published(int source) {
    return sources.get(source).published().map(p -> p.best().toString()).orElse("9999");
  }

  Telling telling(int source, EventClaim claim) {
    Read read = sources.get(source).reading().sentences().get(claim.sentence());
    return new Telling(
        source,
        claim,
        named(source, claim.actors()),
        named(source, claim.targets()),
        named(source, claim.places()),
        read.kind() != Page.Kind.BODY,
        sources.get(source).published().map(p -> p.range().latest()).orElse(null),
        content(source, claim),
        courses.of(source, claim),
        otherness.of(read.parse(), claim.trigger()),
        isKnown(read.parse(), claim.trigger()));
  }

  /** "The raid": a noun with the article. */
  private static boolean isKnown(Parse parse, int trigger) {
    if (!parse.tag(trigger).startsWith("N")) {
      return false;
    }
    for (int child : parse.children(trigger)) {
      if (child < trigger && parse.lower(child).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** The lemmas of nouns, verbs and adjectives in the evidence, names and the trigger left out. */
  private Set<String> content(int source, EventClaim claim) {
    Set<String> content = new HashSet<>();
    Parse parse = sources.get(source).reading().sentences().get(claim.sentence()).parse();
    for (int i = 0; i < parse.size(); i++) {
      String tag = parse.tag(i);
      boolean word = tag.startsWith("NN") || tag.startsWith("V") || tag.startsWith("J");
      boolean inside =
          parse.token(i).start() >= claim.evidence().start()
              && parse.token(i).end() <= claim.evidence().end();
      if (word && inside && !tag.startsWith("NNP") && i != claim.trigger()) {
        content.add(stem(parse.lemma(i)));
      }
    }
    content.removeAll(Set.of("be", "have", "say", "do"));
    boolean inquiry =
        IntStream.range(0, parse.size())
            .filter(i -> parse.dominates(claim.trigger(), i))
            .anyMatch(i -> words.has(Telling.INQUIRY, parse.lemma(i)));
    if (inquiry) {
      content.add(Telling.INQUIRY);
    }
    if (claim.type().name().equals(Telling.DENIAL) && isOpen(parse, claim.trigger())) {
      content.add(Telling.CHARGE);
    }
    if (Telling.OF_INCIDENTS.contains(claim.type().name()) && isOfIncident(source, claim)) {
      content.add(Telling.INCIDENT);
    }
    return content;
  }

  /** "Denied the claims": what is denied is told elsewhere. */
  private boolean isOpen(Parse parse, int trigger) {
    for (int child : parse.children(trigger)) {
      if (parse.label(child).equals("dobj") && words.has("CLAIM_WORD", parse.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** "Denied shelling the port", "condemned the raid". */
  private boolean isOfIncident(int source, EventClaim denial) {
    return sources.get(source).events().stream()
        .filter(other -> other.sentence() == denial.sentence())
        .filter(other -> other.trigger() > denial.trigger())
        .anyMatch(other -> other.type().group() == Group.INCIDENT);
  }

  /** The first letters of a word: "investigate" and "investigation" are alike. */
  private static String stem(String lemma) {
    return lemma.length() <= STEM ? lemma : lemma.substring(0, STEM);
  }

  private List<Named> named(int source, List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> entities.of(source, mention))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * For the claims, by index, that only lead up to, or follow from, another of their sentence, that
   * other one: killings that are what an incident did ("the raid killed nine", "strikes in which
   * two were killed") are figures, not events; so is "agreed" before what was agreed, what has no
   * name behind it, and "return" behind what bars from it.
   */
  private static Map<Integer, EventClaim> causes(SourceText source) {
    Map<Integer, EventClaim> causes = new LinkedHashMap<>();
    for (int i = 0; i < source.events().size(); i++) {
      EventClaim claim = source.events().get(i);
      Parse parse = source.reading().sentences().get(claim.sentence()).parse();
      for (EventClaim other : source.events()) {
        boolean beside = other.sentence() == claim.sentence() && !other.type().equals(claim.type());
        if (beside && isOutcome(parse, claim, other)) {
          causes.putIfAbsent(i, other);
        }
      }
    }
    return causes;
  }

  private static boolean isOutcome(Parse parse, EventClaim claim, EventClaim other) {
    int own = claim.trigger();
    int its = other.trigger();
    return switch (claim.type().name()) {
      case "killing" ->
          other.type().group() == Group.INCIDENT
              && (follows(parse, own, its) || isBetween(parse, own, its));
      case "investigation" ->
          (other.type().name().equals("demand") || other.type().name().equals("appeal"))
              && parse.dominates(its, own);
      case "agreement" ->
          other.type().group() == Group.DIPLOMATIC
              && parse.head(its) == own
              && parse.label(its).equals("xcomp");
      case "deployment" ->
          other.type().name().equals("aid")
              && parse.head(own) == its
              && parse.label(own).equals("xcomp");
      case "other" ->
          other.type().name().equals("agreement")
              && parse.head(own) == its
              && parse.label(own).equals("xcomp");
      case "return" -> other.type().name().equals("expulsion") && parse.dominates(its, own);
      default -> false;
    };
  }

  /** The first verb of the series that a verb stands in. */
  private static int series(Parse parse, int verb) {
    int at = verb;
    while (parse.label(at).equals("conj") && parse.head(at) >= 0) {
      at = parse.head(at);
    }
    return at;
  }

  /**
   * "Arrested the captain of a ferry that sank, killing nine": what the participle hangs on is
   * farther off than the incident that it follows.
   */
  private static boolean isBetween(Parse parse, int killing, int cause) {
    return parse.tag(killing).equals("VBG")
        && parse.label(killing).equals("advcl")
        && parse.head(killing) < cause
        && cause < killing;
  }

  private static boolean follows(Parse parse, int killing, int cause) {
    boolean below = killing != cause && parse.dominates(cause, killing);
    boolean subject = parse.head(cause) == killing && parse.label(cause).startsWith("nsubj");
    boolean means = parse.dominates(killing, cause) && parse.tag(cause).startsWith("N");
    boolean joined =
        parse.head(killing) == parse.head(cause) && parse.label(killing).equals("advcl");
    boolean when =
        parse.label(cause).equals("advcl") && series(parse, parse.head(cause)) == killing;
    return below || subject || means || joined || when;
  }
}
