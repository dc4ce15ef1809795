package org.sitrep.extract.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.EventType.Group;

/**
 * Tells what course of things a claim is of: a disaster of some kind, or a war as a whole. What a
 * disaster brings down in many places, and a disaster without a kind, are of the one that the
 * article tells most of.
 */
final class Courses {
  private static final List<String> HAZARDS = List.of("QUAKE", "FLOOD", "STORM", "EPIDEMIC");

  /** What other disasters bring about as well as being one. */
  private static final List<String> CONSEQUENCES =
      List.of("SLIDE", "BLAZE", "COLLAPSE", "CRASH", "STAMPEDE");

  private static final String COLLAPSE = "COLLAPSE";

  /** A shock after the quake is an event of its own where it has a day of its own. */
  private static final String AFTERSHOCK = "AFTERSHOCK";

  private final List<SourceText> sources;
  private final WordClasses words;
  private final Map<Integer, String> main = new HashMap<>();

  Courses(List<SourceText> sources, WordClasses words) {
    this.sources = sources;
    this.words = words;
  }

  /** The course, such as {@code QUAKE} or {@code CAMPAIGN}; empty for a single incident. */
  String of(int source, EventClaim claim) {
    Parse parse = parse(source, claim);
    if (!claim.type().name().equals("disaster")) {
      boolean war =
          claim.type().group() == Group.INCIDENT
              && words.has(Telling.CAMPAIGN, parse.lemma(claim.trigger()));
      return war ? Telling.CAMPAIGN : "";
    }
    String own = hazard(parse, claim.trigger());
    boolean part = own.isEmpty() || isConsequence(parse, claim, own);
    if (own.isEmpty() && words.has(AFTERSHOCK, parse.lemma(claim.trigger()))) {
      own = claim.time().isPresent() ? AFTERSHOCK : "";
      part = own.isEmpty();
    }
    String whole = main.computeIfAbsent(source, this::main);
    return part && !whole.isEmpty() ? whole : own;
  }

  /** "A wall came down": what the disaster of its article did, and no event by itself. */
  boolean isPart(int source, EventClaim claim) {
    Parse parse = parse(source, claim);
    return claim.type().name().equals("disaster")
        && isConsequence(parse, claim, hazard(parse, claim.trigger()))
        && !main.computeIfAbsent(source, this::main).isEmpty();
  }

  private boolean isConsequence(Parse parse, EventClaim claim, String own) {
    return (CONSEQUENCES.contains(own) && isGeneral(parse, claim))
        || (own.equals(COLLAPSE)
            && (things(parse, claim.trigger(), "BARRIER")
                || things(parse, claim.trigger(), "BUILDING_PART")));
  }

  /** The hazard that the article has most claims of. */
  private String main(int source) {
    Map<String, Integer> counts = new HashMap<>();
    for (EventClaim claim : sources.get(source).events()) {
      if (claim.type().name().equals("disaster") && isTold(source, claim)) {
        counts.merge(hazard(parse(source, claim), claim.trigger()), 1, Integer::sum);
      }
    }
    String most = "";
    for (String hazard : HAZARDS) {
      most = counts.getOrDefault(hazard, 0) > counts.getOrDefault(most, 0) ? hazard : most;
    }
    return most;
  }

  /** In the text; a headline at the foot of a page leads to other news. */
  private boolean isTold(int source, EventClaim claim) {
    return sources.get(source).reading().sentences().get(claim.sentence()).kind() == Page.Kind.BODY;
  }

  private Parse parse(int source, EventClaim claim) {
    return sources.get(source).reading().sentences().get(claim.sentence()).parse();
  }

  /** The kind of disaster, from the trigger or what hangs on it. */
  private String hazard(Parse parse, int trigger) {
    return hazard(HAZARDS, parse, trigger)
        .or(() -> hazard(CONSEQUENCES, parse, trigger))
        .or(() -> hazard(HAZARDS, parse, parse.children(trigger)))
        .or(() -> hazard(CONSEQUENCES, parse, parse.children(trigger)))
        .or(() -> Optional.of("CRASH").filter(crash -> things(parse, trigger, "VEHICLE")))
        .orElseGet(() -> things(parse, trigger, "STRUCTURE") ? COLLAPSE : "");
  }

  /** "The dam gave way", "a bus struck the pier". */
  private boolean things(Parse parse, int trigger, String kind) {
    return IntStream.of(parse.children(trigger))
        .filter(child -> isThing(parse.label(child)))
        .anyMatch(child -> words.has(kind, parse.lemma(child)));
  }

  private static boolean isThing(String label) {
    return label.equals("compound") || label.startsWith("nsubj");
  }

  private Optional<String> hazard(List<String> hazards, Parse parse, int... tokens) {
    for (int token : tokens) {
      for (String hazard : hazards) {
        if (words.has(hazard, parse.lemma(token))) {
          return Optional.of(hazard);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Collapsing buildings", "landslides", "a landslide or a falling roof": things in many places,
   * none of which is told of.
   */
  private boolean isGeneral(Parse parse, EventClaim claim) {
    int trigger = claim.trigger();
    if (isOneOfSeveral(parse, trigger)) {
      return true;
    }
    if (parse.tag(trigger).startsWith("N")) {
      return parse.tag(trigger).endsWith("S");
    }
    for (int child : parse.children(trigger)) {
      boolean brought = parse.label(child).equals("dobj") || parse.label(child).equals("pobj");
      if (brought && isConsequence(parse, child)) {
        return parse.tag(child).endsWith("S");
      }
    }
    for (int child : parse.children(trigger)) {
      if (parse.label(child).startsWith("nsubj")) {
        return parse.tag(child).endsWith("S");
      }
    }
    int head = parse.head(trigger);
    return head >= 0 && parse.tag(head).startsWith("N") && parse.tag(head).endsWith("S");
  }

  private boolean isConsequence(Parse parse, int token) {
    return CONSEQUENCES.stream().anyMatch(kind -> words.has(kind, parse.lemma(token)));
  }

  /** Another noun or participle is joined to it by "or". */
  private static boolean isOneOfSeveral(Parse parse, int trigger) {
    for (int at = trigger; at >= 0; at = parse.label(at).equals("conj") ? parse.head(at) : -1) {
      for (int child : parse.children(at)) {
        if (parse.label(child).equals("cc") && parse.lower(child).equals("or")) {
          return true;
        }
      }
    }
    int noun = parse.head(trigger);
    return noun >= 0
        && parse.label(trigger).equals("amod")
        && parse.label(noun).equals("conj")
        && isOneOfSeveral(parse, noun);
  }
}
