package org.sitrep.extract.reconcile;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.EventType.Trait;
import org.sitrep.model.fact.Status;

/**
 * How well a telling fits an event: by kind, days, actors, places and targets. A contradiction in
 * any of them rules the pair out; signs that agree add up.
 */
final class Similarity {
  /** The pair cannot be one event. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** With this much agreement two tellings are of one event. */
  static final double ENOUGH = 2.5;

  /** Where more of an event's tellings than this share speak against it, it is another event. */
  private static final double CONTRADICTED = 0.25;

  /** Sources that count days differently can be this far apart on one incident. */
  private static final long INCIDENT_SLACK = 2;

  /** What happened more than so many days before an article is not its news. */
  private static final long NEWS = 60;

  /** Days within which news is fresh. */
  private static final long WEEK = 7;

  /** So much speaks against old events for words without a day. */
  private static final double STALE = 1.5;

  /** What was told of a war so many days apart can be the one war. */
  private static final long CAMPAIGN_SLACK = 60;

  /** Sentences of one article this near speak of one thing. */
  private static final int TOGETHER = 1;

  /** With this share of the content words in common two statements are one. */
  private static final double ALIKE = 0.3;

  private Similarity() {}

  static double of(Telling telling, Cluster cluster) {
    int size = cluster.told();
    double best = NEVER;
    int against = 0;
    for (Telling other : cluster.of(telling.source())) {
      if (keptApart(telling, other)) {
        return NEVER;
      }
    }
    for (Alike alike : cluster.alike()) {
      // Where one gives a day and the other none, it matters how near they stand in one article;
      // those of other articles fit all alike.
      boolean mixed = isMixed(telling, alike.first());
      List<Telling> own = mixed ? alike.of(telling.source()) : List.of();
      for (Telling other : own) {
        double score = of(telling, other);
        against += score == NEVER ? 1 : 0;
        best = Math.max(best, score);
      }
      Telling any = mixed ? alike.ofOthers(telling.source()) : alike.first();
      if (any != null) {
        double facts = ofFacts(telling, any);
        against += facts == NEVER ? alike.tellings().size() - own.size() : 0;
        if (facts != NEVER && Math.max(facts, 0) > best) {
          best = Math.max(best, ofWords(telling, alike, facts));
        }
      }
      if ((double) against / size > CONTRADICTED) {
        return NEVER;
      }
    }
    return best - (double) against / size;
  }

  /** Where one gives a day and the other none, it matters how near they stand. */
  private static boolean isMixed(Telling a, Telling b) {
    return (a.firstDay() == Telling.NO_DAY) != (b.firstDay() == Telling.NO_DAY);
  }

  /**
   * Tells whether one article itself keeps two incidents apart: it puts them in two places, or
   * brings the later in as another one.
   */
  static boolean keptApart(Telling a, Telling b) {
    boolean incidents =
        a.source() == b.source()
            && a.claim().type().group() == Group.INCIDENT
            && a.course().isEmpty();
    if (!incidents) {
      return false;
    }
    boolean beside = a.claim().sentence() == b.claim().sentence();
    int order =
        beside
            ? Integer.compare(a.claim().trigger(), b.claim().trigger())
            : Integer.compare(a.claim().sentence(), b.claim().sentence());
    Telling later = order > 0 ? a : b;
    Places.Relation places = Places.between(a.places(), b.places());
    boolean near = places == Places.Relation.NEAR && !later.isKnown();
    boolean elsewhere = near || places == Places.Relation.APART;
    return later.isOther() || (elsewhere && !beside);
  }

  /**
   * How well two tellings fit each other. Who did it is not enough for two articles to speak of one
   * incident.
   */
  static double of(Telling a, Telling b) {
    double facts = ofFacts(a, b);
    return facts == NEVER || speakAlike(a, b) ? facts : 0;
  }

  /**
   * The best fit of a telling with others of the same traits, with which its facts agree so far.
   */
  private static double ofWords(Telling telling, Alike alike, double facts) {
    double best = NEVER;
    for (Telling other : facts < 0 ? alike.tellings() : alike.bySourceAndWords(telling.source())) {
      best = Math.max(best, speakAlike(telling, other) ? facts : 0);
      if (best == facts && facts >= 0) {
        return best;
      }
    }
    return best;
  }

  /** How well two tellings fit each other, as far as they are of the same words. */
  private static double ofFacts(Telling a, Telling b) {
    String family = family(a);
    if (!family.equals(family(b)) || !a.course().equals(b.course())) {
      return NEVER;
    }
    if (a.isCampaign()) {
      return ofCampaigns(a, b);
    }
    boolean incident = a.claim().type().group() == Group.INCIDENT;
    double days = days(a, b, incident);
    if (days == NEVER) {
      return NEVER;
    }
    if (askForInquiry(a, b)) {
      return ENOUGH;
    }
    if (areOthers(a, b)
        || isStillAhead(a, b)
        || isStillAhead(b, a)
        || !isInTime(a, b)
        || !isInTime(b, a)) {
      return NEVER;
    }
    double actors = actors(a, b, incident);
    double places = actors == NEVER ? NEVER : places(a, b, incident);
    if (actors == NEVER || places == NEVER || isPast(a, b) || isPast(b, a)) {
      return NEVER;
    }
    boolean target = !Collections.disjoint(a.targetKeys(), b.targetKeys());
    boolean type = a.claim().type().equals(b.claim().type());
    boolean singular = type && a.claim().type().is(Trait.SINGLE);
    double kind = (type ? 0.5 : 0) + (singular ? 2 : 0) + (a.course().isEmpty() ? 0 : 1);
    boolean victims = !Collections.disjoint(a.victims(), b.victims());
    boolean dated = a.days().isPresent() && b.days().isPresent();
    boolean placed = dated || places > 0 || target || victims || !a.course().isEmpty();
    if (incident && !placed) {
      return 0;
    }
    double stale = staleness(a, b) + staleness(b, a);
    return days - stale + actors + places + kind + (target ? 1.5 : 0) + (victims ? 0.5 : 0);
  }

  /**
   * Both name persons and none of them is the same: two visits. Both name several, and not the
   * same: two meetings of one person.
   */
  private static boolean areOthers(Telling a, Telling b) {
    Set<String> one = a.persons();
    Set<String> two = b.persons();
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(two);
    return both.isEmpty() || (both.size() == 1 && one.size() > 1 && two.size() > 1);
  }

  /** A visit to come, on no day, is not one that others tell as done, but for one person. */
  private static boolean isStillAhead(Telling planned, Telling done) {
    return planned.claim().type().name().equals("visit")
        && planned.claim().certainty() == Certainty.PLANNED
        && done.claim().certainty() == Certainty.ASSERTED
        && done.claim().status() == Status.OCCURRED
        && planned.firstDay() == Telling.NO_DAY
        && Collections.disjoint(planned.persons(), done.persons());
  }

  /** What one source tells as done was done when another source tells it, published before. */
  private static boolean isInTime(Telling told, Telling dated) {
    return dated.firstDay() == Telling.NO_DAY
        || told.publishedDay() == Telling.NO_DAY
        || dated.firstDay() <= told.publishedDay() + 1
        || told.claim().certainty() == Certainty.PLANNED;
  }

  /** What an article tells without a day is news: it is not what happened long before. */
  private static boolean isPast(Telling undated, Telling dated) {
    boolean together =
        undated.source() == dated.source()
            && Math.abs(undated.claim().sentence() - dated.claim().sentence()) <= TOGETHER;
    return !together && isOlder(undated, dated, NEWS);
  }

  /** Undated words are told more than so many days after what is dated. */
  private static boolean isOlder(Telling undated, Telling dated, long days) {
    return undated.firstDay() == Telling.NO_DAY
        && undated.publishedDay() != Telling.NO_DAY
        && dated.firstDay() != Telling.NO_DAY
        && dated.lastDay() < undated.publishedDay() - days;
  }

  /** What an article tells without a day is rather the news of its week than something older. */
  private static double staleness(Telling undated, Telling dated) {
    return undated.source() != dated.source() && isOlder(undated, dated, WEEK) ? STALE : 0;
  }

  /** Whoever asks for an inquiry into a crisis asks for the one inquiry. */
  private static boolean askForInquiry(Telling a, Telling b) {
    return a.asksForInquiry() && b.asksForInquiry();
  }

  /** Words are one statement when they stand together, or have content in common. */
  private static boolean speakAlike(Telling a, Telling b) {
    if (a.isCampaign() || !a.claim().type().is(Trait.SAID) || askForInquiry(a, b)) {
      return true;
    }
    if (isPledge(a) != isPledge(b)) {
      return false;
    }
    if (areOnIncident(a, b)) {
      return true;
    }
    boolean sameKind =
        a.source() == b.source()
            && speakForOne(a, b)
            && a.claim().type().equals(b.claim().type())
            && a.claim().plover().equals(b.claim().plover())
            && a.claim().status() == b.claim().status();
    boolean near = sameKind && Math.abs(a.claim().sentence() - b.claim().sentence()) <= TOGETHER;
    Set<String> smaller = a.content().size() <= b.content().size() ? a.content() : b.content();
    Set<String> larger = a.content().size() <= b.content().size() ? b.content() : a.content();
    int common = 0;
    for (String word : smaller) {
      common += larger.contains(word) ? 1 : 0;
    }
    return near || (sameKind && common > 1) || (common >= 2 && common >= smaller.size() * ALIKE);
  }

  /**
   * One party denies or condemns an incident in many words; what "the claims" are that it denies
   * its sources know.
   */
  private static boolean areOnIncident(Telling a, Telling b) {
    String type = a.claim().type().name();
    boolean alike = type.equals(b.claim().type().name()) && Telling.OF_INCIDENTS.contains(type);
    Set<String> one = a.content();
    Set<String> two = b.content();
    boolean open = one.contains(Telling.CHARGE) || two.contains(Telling.CHARGE);
    return alike
        && !Collections.disjoint(a.actorKeys(), b.actorKeys())
        && (open || (one.contains(Telling.INCIDENT) && two.contains(Telling.INCIDENT)));
  }

  /** What a minister says is not what a body of the same state says beside. */
  private static boolean speakForOne(Telling a, Telling b) {
    return a.claim().type().group() != Group.POSITION
        || a.persons().isEmpty() == b.persons().isEmpty()
        || !Collections.disjoint(a.actors(), b.actors());
  }

  /** Who gives a word to do something does not merely speak of the same matters. */
  private static boolean isPledge(Telling telling) {
    return telling.claim().status() == Status.PLEDGED;
  }

  /** Tellings of different kinds are never of one event. */
  static String kind(Telling telling) {
    return family(telling) + ' ' + telling.course();
  }

  private static String family(Telling telling) {
    return telling.isCampaign() ? telling.course() : telling.claim().type().family();
  }

  /** A war has no day, and is fought in many places of the countries that it is in. */
  private static double ofCampaigns(Telling a, Telling b) {
    boolean apart = a.days().isPresent() && b.days().isPresent() && gap(a, b) > CAMPAIGN_SLACK;
    boolean abroad = Places.between(a.places(), b.places()) == Places.Relation.ABROAD;
    boolean others =
        !a.parties().isEmpty()
            && !b.parties().isEmpty()
            && Collections.disjoint(a.parties(), b.parties());
    return apart || abroad || others ? NEVER : ENOUGH;
  }

  private static double days(Telling a, Telling b, boolean incident) {
    if (a.firstDay() == Telling.NO_DAY || b.firstDay() == Telling.NO_DAY) {
      return 0;
    }
    long gap = gap(a, b);
    if (gap == 0) {
      return (isNarrow(a) && isNarrow(b)) || a.days().equals(b.days()) ? 2 : 0.5;
    }
    if (gap == 1) {
      return 0.5;
    }
    return gap <= (incident ? INCIDENT_SLACK : 1) ? 0 : NEVER;
  }

  private static boolean isNarrow(Telling telling) {
    return telling.lastDay() - telling.firstDay() < 3;
  }

  /** The days from the last of the earlier to the first of the later; 0 where they overlap. */
  private static long gap(Telling a, Telling b) {
    return Math.max(0, Math.max(a.firstDay() - b.lastDay(), b.firstDay() - a.lastDay()));
  }

  private static double actors(Telling a, Telling b, boolean incident) {
    Set<String> one = a.actorKeys();
    Set<String> two = b.actorKeys();
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    if (!Collections.disjoint(one, two)) {
      return 2;
    }
    if (!Collections.disjoint(a.parties(), b.parties()) && !incident) {
      return 1;
    }
    return NEVER;
  }

  private static boolean areDated(Telling a, Telling b) {
    return a.firstDay() != Telling.NO_DAY && b.firstDay() != Telling.NO_DAY;
  }

  private static double places(Telling a, Telling b, boolean incident) {
    return switch (Places.between(a.places(), b.places())) {
      case UNKNOWN -> 0;
      case SAME -> incident && Places.shareSmall(a.places(), b.places()) ? 3 : 2;
      case WITHIN -> 1.5;
      case NEAR -> 1;
      case UNMAPPED -> incident && (a.source() != b.source() || areDated(a, b)) ? -1 : 0;
      case COUNTRY -> 1.5;
      case APART -> incident ? NEVER : -0.5;
      case ABROAD -> incident ? NEVER : -1;
    };
  }
}
