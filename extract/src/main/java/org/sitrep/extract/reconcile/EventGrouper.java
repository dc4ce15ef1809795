package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.EventType.Group;

/**
 * Gathers the tellings of each event. The tellings that say most come first and found events;
 * vaguer ones join the event they fit best, or the one spoken of last in their article. The caller
 * gives the tellings in an order that does not depend on file names.
 */
final class EventGrouper {
  /** How many sentences back "the attack" can reach. */
  private static final int BACK_REACH = 6;

  /** How many sentences back "the strikes" look for what they are. */
  private static final int SEVERAL_REACH = 2;

  /** "Another raid" comes after all that found an event by themselves. */
  private static final int LATER = 4;

  /** Of these a country has several in a week; a quake or a flood is one over a whole region. */
  private static final Set<String> LOCAL = Set.of("CRASH", "COLLAPSE", "BLAZE", "STAMPEDE");

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, List<Cluster>> byKind = new HashMap<>();
  private final Map<Integer, List<Telling>> bySource = new HashMap<>();
  private final Map<Telling, Cluster> placed = new HashMap<>();

  private final Alerts alerts;
  private final Predicate<Telling> counted;

  /**
   * Makes one.
   *
   * @param alerts what short texts are about
   * @param counted whether the sentence of a telling counts people killed or hurt
   */
  EventGrouper(Alerts alerts, Predicate<Telling> counted) {
    this.alerts = alerts;
    this.counted = counted;
  }

  /** What came of the tellings. */
  record Grouping(List<Cluster> clusters, Map<Telling, Cluster> placed) {
    /** Takes events out, with all that was placed in them. */
    void drop(Predicate<Cluster> unwanted) {
      clusters.removeIf(unwanted);
      placed.values().removeIf(unwanted);
    }
  }

  Grouping group(List<Telling> tellings) {
    for (Telling telling : tellings) {
      bySource.computeIfAbsent(telling.source(), source -> new ArrayList<>()).add(telling);
    }
    List<Telling> founding =
        tellings.stream()
            .filter(this::canFound)
            .sorted(Comparator.comparingInt(EventGrouper::vagueness))
            .toList();
    for (Telling telling : founding) {
      Optional<Cluster> fit = best(telling).or(() -> known(telling)).or(() -> recalled(telling));
      if (fit.isPresent()) {
        place(telling, fit.get());
      } else {
        found(telling);
      }
    }
    if (alerts.areAll()) {
      foundNews(tellings);
    }
    if (bySource.size() == 1) {
      bySource.values().forEach(this::foundKnown);
    }
    for (Telling telling : tellings) {
      if (!placed.containsKey(telling) && !isKeptFrom(telling)) {
        boolean several = telling.claim().reference() == Reference.SEVERAL;
        (several ? only(telling) : meant(telling)).ifPresent(c -> place(telling, c));
      }
    }
    foundNews(tellings);
    return new Grouping(clusters, placed);
  }

  /**
   * "Charged with the shooting last Friday": an article that tells no incident speaks of a known
   * one.
   */
  private void foundKnown(List<Telling> told) {
    boolean tells =
        told.stream()
            .anyMatch(
                telling ->
                    placed.containsKey(telling)
                        && telling.claim().type().group() == Group.INCIDENT);
    if (!tells) {
      told.stream()
          .filter(telling -> telling.claim().type().group() == Group.INCIDENT)
          .filter(telling -> telling.claim().reference() == Reference.BACKWARD)
          .filter(telling -> telling.claim().certainty() == Certainty.ASSERTED)
          .filter(telling -> telling.days().filter(DateRange::isDay).isPresent())
          .filter(telling -> !telling.headline())
          .findFirst()
          .ifPresent(this::found);
    }
  }

  /** What a short text is about is an event, however little is told of it. */
  private void foundNews(List<Telling> tellings) {
    for (Telling telling : tellings) {
      if (alerts.contains(telling) && !placed.containsKey(telling)) {
        found(telling);
      }
    }
  }

  private void found(Telling telling) {
    Cluster founded = new Cluster(telling);
    clusters.add(founded);
    byKind.computeIfAbsent(Similarity.kind(telling), kind -> new ArrayList<>()).add(founded);
    placed.put(telling, founded);
  }

  /** All that its source tells, in order. */
  private List<Telling> told(Telling telling) {
    return bySource.getOrDefault(telling.source(), List.of());
  }

  private void place(Telling telling, Cluster cluster) {
    cluster.add(telling);
    placed.put(telling, cluster);
  }

  /** The events it can be one of: those of its kind, for others never fit. */
  private List<Cluster> ofKind(Telling telling) {
    return byKind.getOrDefault(Similarity.kind(telling), List.of());
  }

  /** The event that fits best; of equals the one that more sources tell. */
  private Optional<Cluster> best(Telling telling) {
    Cluster best = null;
    double most = Similarity.ENOUGH;
    for (Cluster cluster : ofKind(telling)) {
      double score = Similarity.of(telling, cluster);
      boolean wider = best == null || cluster.sources().size() > best.sources().size();
      if (score > most || (score == most && wider)) {
        best = cluster;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Accused it of carrying out the raid": the raid that the article told before. */
  private Optional<Cluster> known(Telling telling) {
    boolean bare =
        telling.claim().type().group() == Group.INCIDENT
            && telling.isKnown()
            && telling.days().isEmpty()
            && telling.places().isEmpty()
            && !telling.isOther();
    boolean several = bySource.size() > 1;
    return !bare
        ? Optional.empty()
        : before(telling).or(() -> several ? onlyBefore(telling) : Optional.empty());
  }

  /** The one incident that the article has told of so far, however far back. */
  private Optional<Cluster> onlyBefore(Telling telling) {
    List<Cluster> told =
        told(telling).stream()
            .filter(other -> other.claim().sentence() < telling.claim().sentence())
            .filter(other -> other.claim().type().group() == Group.INCIDENT && !other.isCampaign())
            .map(placed::get)
            .filter(cluster -> cluster != null)
            .distinct()
            .toList();
    return told.size() == 1 && fits(telling, told.get(0))
        ? Optional.of(told.get(0))
        : Optional.empty();
  }

  /**
   * "The state's raids brought the two to the brink": without a day and a place, what a party did
   * is what it is known to have done, if that is one event alone.
   */
  private Optional<Cluster> recalled(Telling telling) {
    boolean bare =
        telling.claim().type().group() == Group.INCIDENT
            && telling.course().isEmpty()
            && telling.days().isEmpty()
            && telling.places().stream().noneMatch(Places::isNarrow)
            && telling.targets().isEmpty()
            && !telling.isOther();
    if (!bare || telling.actors().isEmpty()) {
      return Optional.empty();
    }
    List<Cluster> done =
        ofKind(telling).stream()
            .filter(cluster -> !Collections.disjoint(cluster.actorKeys(), telling.actorKeys()))
            .filter(cluster -> fits(telling, cluster))
            .toList();
    return done.size() == 1 ? Optional.of(done.get(0)) : Optional.empty();
  }

  /**
   * What a word that refers back means: a disaster told in the sentence before, else the one that
   * most sources tell; for all else the best fit, else what the article told last.
   */
  private Optional<Cluster> meant(Telling telling) {
    if (telling.course().isEmpty()) {
      boolean open = telling.places().isEmpty() && telling.days().isEmpty();
      boolean incident = telling.claim().type().group() == Group.INCIDENT;
      return open && incident
          ? before(telling).or(() -> best(telling))
          : best(telling).or(() -> before(telling));
    }
    boolean local =
        LOCAL.contains(telling.course()) && telling.claim().reference() == Reference.TELLING;
    if (telling.days().isPresent() || local) {
      return best(telling).or(() -> local ? Optional.empty() : main(telling));
    }
    return told(telling).stream()
        .filter(other -> isBefore(other, telling) && !other.headline())
        .filter(other -> telling.claim().sentence() - other.claim().sentence() == 1)
        .filter(other -> other.days().isPresent())
        .filter(other -> Similarity.of(telling, other) != Similarity.NEVER)
        .map(placed::get)
        .filter(cluster -> cluster != null)
        .findFirst()
        .or(() -> main(telling));
  }

  private Optional<Cluster> main(Telling telling) {
    return ofKind(telling).stream()
        .filter(cluster -> fits(telling, cluster))
        .max(Comparator.comparingInt(cluster -> cluster.sources().size()));
  }

  /**
   * "The attack": the last event of that family that the article told, if nothing speaks against.
   */
  private Optional<Cluster> before(Telling telling) {
    return told(telling).stream()
        .filter(placed::containsKey)
        .filter(other -> isBefore(other, telling) && isMeant(other, telling))
        .filter(other -> fits(telling, placed.get(other)))
        .max(
            Comparator.comparingInt((Telling other) -> other.claim().sentence())
                .thenComparingInt(other -> other.claim().trigger()))
        .map(placed::get);
  }

  /**
   * "The attack" can be any violence; other nouns mean an event of their own kind, and "the threat"
   * no praise, though both are statements.
   */
  private static boolean isMeant(Telling other, Telling telling) {
    EventType type = telling.claim().type();
    boolean act =
        type.group() == Group.INCIDENT
            || type.group() == Group.DIPLOMATIC
            || telling.claim().plover().equals(other.claim().plover());
    return type.name().equals("attack") || (act && type.equals(other.claim().type()));
  }

  /** "The strikes": of one event, where the sentences just before tell of one alone. */
  private Optional<Cluster> only(Telling telling) {
    List<Telling> near =
        told(telling).stream()
            .filter(other -> isBefore(other, telling))
            .filter(other -> telling.claim().sentence() - other.claim().sentence() <= SEVERAL_REACH)
            .filter(other -> other.claim().type().group() == telling.claim().type().group())
            .filter(other -> isMeant(other, telling))
            .toList();
    List<Cluster> told = near.stream().map(placed::get).filter(c -> c != null).distinct().toList();
    boolean one = told.size() == 1 && near.stream().allMatch(placed::containsKey);
    if (one) {
      return fits(telling, told.get(0)) ? Optional.of(told.get(0)) : Optional.empty();
    }
    // "The floods" are one disaster.
    boolean disaster =
        !telling.course().isEmpty() && !telling.isCampaign() && !LOCAL.contains(telling.course());
    return disaster && near.isEmpty() ? main(telling) : Optional.empty();
  }

  private static boolean fits(Telling telling, @Nullable Cluster cluster) {
    return cluster != null && Similarity.of(telling, cluster) != Similarity.NEVER;
  }

  private static boolean isBefore(Telling other, Telling telling) {
    int sentences = telling.claim().sentence() - other.claim().sentence();
    boolean earlier =
        sentences > 0 || (sentences == 0 && other.claim().trigger() < telling.claim().trigger());
    return earlier && sentences <= BACK_REACH;
  }

  private boolean canFound(Telling telling) {
    Certainty certainty = telling.claim().certainty();
    boolean word = telling.claim().type().group() == Group.POSITION;
    boolean real =
        certainty != Certainty.HYPOTHETICAL
            && (word || certainty != Certainty.DENIED)
            && !isCharge(telling)
            && !isWordless(telling);
    boolean incident = telling.claim().type().group() == Group.INCIDENT;
    boolean dated = telling.days().filter(days -> days.days() <= 3).isPresent();
    boolean known =
        !telling.actors().isEmpty()
            || (!telling.places().isEmpty() && !isToll(telling))
            || (telling.claim().type().group() == Group.MEASURE && isNamed(telling))
            || (incident ? !telling.targets().isEmpty() && !isToll(telling) : dated)
            || hasVictims(telling)
            || (telling.isCampaign() && isDated(telling));
    boolean told =
        telling.claim().reference() == Reference.TELLING
            || telling.isCampaign()
            || isDated(telling)
            || isPointedAt(telling);
    return told && real && known && !telling.headline();
  }

  /** What a measure is taken against, or the thing that is closed or sent. */
  private boolean isNamed(Telling telling) {
    boolean several = bySource.size() > 1;
    boolean thing = several && telling.claim().topic() != null && telling.claim().rank() <= 1;
    return thing || !telling.targets().isEmpty();
  }

  /** "Barred him from coming back", "wanted to visit": no word on a visit that was made. */
  private static boolean isKeptFrom(Telling telling) {
    return telling.claim().certainty() == Certainty.HYPOTHETICAL
        && telling.claim().type().name().equals("visit");
  }

  /** A further event of which nothing can be told but that there was one. */
  private static boolean isWordless(Telling telling) {
    return telling.claim().type().name().equals("other")
        && telling.claim().topic() == null
        && telling.actors().isEmpty();
  }

  /** "Accused it of arming the rebels": an accusation, which is told as one. */
  private static boolean isCharge(Telling telling) {
    return telling.claim().certainty() == Certainty.ALLEGED
        && telling.claim().rank() > 0
        && telling.claim().type().group() != Group.INCIDENT;
  }

  /**
   * "Their lorry drove over a mine, and three were killed", "a shell hit the clinic on Monday,
   * killing two", though they name no place and no party.
   */
  private boolean hasVictims(Telling telling) {
    String type = telling.claim().type().name();
    boolean told =
        type.equals("explosion")
            || (type.equals("strike") && telling.days().filter(DateRange::isDay).isPresent());
    boolean beside =
        told(telling).stream()
            .filter(other -> other != telling)
            .filter(other -> other.claim().sentence() == telling.claim().sentence())
            .anyMatch(other -> other.claim().type().group() == Group.INCIDENT);
    return told
        && !beside
        && telling.claim().reference() == Reference.TELLING
        && telling.claim().certainty() == Certainty.ASSERTED
        && bySource.size() > 1
        && counted.test(telling);
  }

  /** "The bombing of the border village on Tuesday": known, but to nobody who reads this alone. */
  private boolean isPointedAt(Telling telling) {
    return bySource.size() > 1
        && telling.claim().type().group() == Group.INCIDENT
        && telling.claim().reference() == Reference.BACKWARD
        && telling.claim().certainty() == Certainty.ASSERTED
        && telling.days().filter(DateRange::isDay).isPresent()
        && telling.places().stream().anyMatch(Places::isNarrow);
  }

  /** "The floods of 2017": a disaster with a day of its own. */
  private static boolean isDated(Telling telling) {
    return !telling.course().isEmpty() && telling.days().isPresent();
  }

  /**
   * "Eleven were killed in the two countries", "ten were killed in the next district": without an
   * actor and a place of its own, or where a disaster is told of, a killing is a toll, no event.
   */
  private boolean isToll(Telling telling) {
    boolean here =
        telling.places().stream().anyMatch(place -> place.entity().kind() != Entity.Kind.COUNTRY);
    return telling.claim().type().name().equals("killing") && (!here || isOfDisaster(telling));
  }

  private boolean isOfDisaster(Telling telling) {
    return told(telling).stream()
        .anyMatch(other -> !other.course().isEmpty() && !other.isCampaign());
  }

  /** The less a telling says of day, place and actor, the later it comes. */
  private static int vagueness(Telling telling) {
    return (telling.days().filter(days -> days.days() <= 3).isPresent() ? 0 : 2)
        + (telling.places().stream().anyMatch(Places::isNarrow) ? 0 : 1)
        + (telling.actors().isEmpty() ? 1 : 0)
        + (telling.isOther() ? LATER : 0);
  }
}
