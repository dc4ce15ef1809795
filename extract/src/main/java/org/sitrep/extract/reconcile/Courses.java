package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.EventType.Group;

/**
 * Tells what course of things a claim is of: a disaster of some kind, or a war as a whole. What a
 * disaster brings down in many places, and a disaster without a kind, are of the one that the
 * article tells most of.
 */
final class Courses {
  private static final List<String> HAZARDS = List.of("QUAKE", "FLOOD", "STORM");

  /** What other disasters bring about as well as being one. */
  private static final List<String> CONSEQUENCES = List.of("SLIDE", "BLAZE", "COLLAPSE");

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
    boolean part = own.isEmpty() || (CONSEQUENCES.contains(own) && isGeneral(parse, claim));
    if (own.isEmpty() && words.has(AFTERSHOCK, parse.lemma(claim.trigger()))) {
      own = claim.time().isPresent() ? AFTERSHOCK : "";
      part = own.isEmpty();
    }
    String whole = main.computeIfAbsent(source, this::main);
    return part && !whole.isEmpty() ? whole : own;
  }

  /** The hazard that the article has most claims of. */
  private String main(int source) {
    Map<String, Integer> counts = new HashMap<>();
    for (EventClaim claim : sources.get(source).events()) {
      if (claim.type().name().equals("disaster")) {
        counts.merge(hazard(parse(source, claim), claim.trigger()), 1, Integer::sum);
      }
    }
    String most = "";
    for (String hazard : HAZARDS) {
      most = counts.getOrDefault(hazard, 0) > counts.getOrDefault(most, 0) ? hazard : most;
    }
    return most;
  }

  private Parse parse(int source, EventClaim claim) {
    return sources.get(source).reading().sentences().get(claim.sentence()).parse();
  }

  /** The kind of disaster, from the trigger or what hangs on it. */
  private String hazard(Parse parse, int trigger) {
    List<String> all = new ArrayList<>(HAZARDS);
    all.addAll(CONSEQUENCES);
    for (String hazard : all) {
      if (words.has(hazard, parse.lemma(trigger))) {
        return hazard;
      }
    }
    for (int child : parse.children(trigger)) {
      for (String hazard : all) {
        if (words.has(hazard, parse.lemma(child))) {
          return hazard;
        }
      }
    }
    return "";
  }

  /** "Collapsing buildings", "landslides": things in many places, none of which is told of. */
  private static boolean isGeneral(Parse parse, EventClaim claim) {
    int trigger = claim.trigger();
    if (parse.tag(trigger).startsWith("N")) {
      return parse.tag(trigger).endsWith("S");
    }
    for (int child : parse.children(trigger)) {
      if (parse.label(child).startsWith("nsubj")) {
        return parse.tag(child).endsWith("S");
      }
    }
    int head = parse.head(trigger);
    return head >= 0 && parse.tag(head).startsWith("N") && parse.tag(head).endsWith("S");
  }
}
