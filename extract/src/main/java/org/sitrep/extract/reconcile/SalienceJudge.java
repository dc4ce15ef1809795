package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.EventType.Trait;
import org.sitrep.model.fact.Salience;

/**
 * Tells what an event is to the crisis. The crisis is what most sources share: its parties, its
 * main incident, its days. What lies well before the main incident or has other parties is
 * background.
 */
final class SalienceJudge {
  /** A party of the crisis takes part in it by at least this share of the sources. */
  private static final double PARTY_SHARE = 0.4;

  /** An incident this many days before the main one is not of this crisis. */
  private static final long BEFORE = 10;

  /** A statement is of the crisis's own weight when so many sources tell it. */
  private static final int STATEMENT_SHARE = 3;

  private final List<SourceText> sources;
  private final DatedEvents dated;
  private final Alerts alerts;
  private final Set<String> parties;
  private final @Nullable Cluster main;
  private final boolean single;

  SalienceJudge(
      List<SourceText> sources,
      List<Cluster> clusters,
      DatedEvents dated,
      Alerts alerts,
      Lead lead,
      List<Harm> harms) {
    this.sources = sources;
    this.dated = dated;
    this.alerts = alerts;
    this.single = sources.stream().map(s -> s.source().independent()).distinct().count() == 1;
    this.main = single ? lead.of(0, clusters, harms).orElse(null) : main(clusters);
    this.parties = struck(main).map(Set::of).orElseGet(() -> parties(clusters));
  }

  /** The countries that the crisis is between, or in. */
  Set<String> parties() {
    return parties;
  }

  /** The incident that most sources tell. */
  Optional<Cluster> main() {
    return Optional.ofNullable(main);
  }

  Salience of(Cluster cluster) {
    if (!alerts.areAll()) {
      return weighed(cluster);
    }
    if (cluster.tellings().stream().anyMatch(alerts::contains)) {
      return Salience.CORE;
    }
    Salience beside = weighed(cluster);
    return beside == Salience.CORE ? Salience.DETAIL : beside;
  }

  private Salience weighed(Cluster cluster) {
    if (cluster == main) {
      return Salience.CORE;
    }
    if (isEarlier(cluster)) {
      return Salience.BACKGROUND;
    }
    boolean incident = cluster.type().group() == Group.INCIDENT;
    if (single && incident && main != null && !isLater(cluster)) {
      return Salience.BACKGROUND;
    }
    if (!isOfParties(cluster)) {
      return incident ? Salience.BACKGROUND : outside(cluster);
    }
    boolean statement = cluster.type().name().equals("statement");
    boolean shared = independent(cluster) >= (statement ? STATEMENT_SHARE : 2);
    if (incident) {
      return shared || main == null || independent(main) < 2 ? Salience.CORE : Salience.DETAIL;
    }
    return shared || isStep(cluster) ? Salience.CORE : Salience.DETAIL;
  }

  /** Somebody else's step towards the crisis, such as an offer to mediate in it. */
  private Salience outside(Cluster cluster) {
    boolean offer = cluster.type().name().equals("mediation-offer");
    return offer || independent(cluster) >= 2 ? Salience.CORE : Salience.DETAIL;
  }

  private boolean isStep(Cluster cluster) {
    Set<String> here = partiesOf(cluster);
    boolean inside = here.isEmpty() && parties.size() == 1;
    here.retainAll(parties);
    if (cluster.type().is(Trait.STEP)) {
      return inside || !here.isEmpty() || cluster.type().name().equals("return");
    }
    return cluster.type().group() == Group.DIPLOMATIC && here.size() >= 2;
  }

  private boolean isOfParties(Cluster cluster) {
    Set<String> here = partiesOf(cluster);
    return here.isEmpty() || parties.isEmpty() || here.stream().anyMatch(parties::contains);
  }

  private boolean isEarlier(Cluster cluster) {
    LocalDate crisis = main == null ? null : first(main).orElse(null);
    Optional<DateRange> days = cluster.widestDays();
    if (crisis == null || days.isEmpty()) {
      return !isRecent(cluster);
    }
    boolean vague = days.get().days() > 7;
    return days.get().latest().isBefore(vague ? crisis : crisis.minusDays(BEFORE))
        || (days.get().days() > 300 && days.get().earliest().isBefore(crisis.minusDays(300)));
  }

  /** Told as of a day after the main incident. */
  private boolean isLater(Cluster cluster) {
    LocalDate crisis = main == null ? null : first(main).orElse(null);
    LocalDate day = dated.of(cluster).adopted();
    return crisis != null && day != null && day.isAfter(crisis);
  }

  private static boolean isCampaign(Cluster cluster) {
    return cluster.course().equals(Telling.CAMPAIGN);
  }

  private Optional<LocalDate> first(Cluster cluster) {
    LocalDate adopted = dated.of(cluster).adopted();
    return adopted != null ? Optional.of(adopted) : cluster.days().map(DateRange::earliest);
  }

  private long independent(Cluster cluster) {
    return cluster.sources().stream()
        .map(source -> sources.get(source).source().independent())
        .distinct()
        .count();
  }

  private @Nullable Cluster main(List<Cluster> clusters) {
    return clusters.stream()
        .filter(cluster -> cluster.type().group() == Group.INCIDENT && !isCampaign(cluster))
        .filter(this::isRecent)
        .max(
            Comparator.comparingLong(this::independent)
                .thenComparingInt(cluster -> cluster.tellings().size()))
        .orElse(null);
  }

  /** Not told as something of another year; so is what no day is told of. */
  private boolean isRecent(Cluster cluster) {
    return sources.stream().noneMatch(source -> source.isOfThePast(cluster.widestDays()));
  }

  /** The country that a disaster struck: the crisis is its, whoever else is named. */
  private static Optional<String> struck(@Nullable Cluster main) {
    return Optional.ofNullable(main)
        .filter(cluster -> !cluster.course().isEmpty())
        .map(Cluster::country);
  }

  private Set<String> parties(List<Cluster> clusters) {
    Map<String, Set<Integer>> told = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Telling telling : cluster.tellings()) {
        for (String country : partiesOf(telling)) {
          told.computeIfAbsent(country, c -> new HashSet<>()).add(telling.source());
        }
      }
    }
    int most = told.values().stream().mapToInt(Set::size).max().orElse(0);
    Set<String> parties = new HashSet<>();
    told.forEach(
        (country, by) -> {
          if (by.size() >= sources.size() * PARTY_SHARE && by.size() * 2 >= most) {
            parties.add(country);
          }
        });
    return parties;
  }

  private static Set<String> partiesOf(Cluster cluster) {
    Set<String> all = new HashSet<>();
    cluster.tellings().forEach(telling -> all.addAll(partiesOf(telling)));
    return all;
  }

  private static Set<String> partiesOf(Telling telling) {
    Set<String> all = new HashSet<>(telling.parties());
    for (Named place : telling.places()) {
      if (place.entity().country() != null) {
        all.add(place.entity().country());
      }
    }
    return all;
  }
}
