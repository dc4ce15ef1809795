package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.EventType.Trait;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;

/**
 * Tells what an event is to the crisis. The crisis is what most sources share: its parties, its
 * main incident, its days. What lies well before the main incident or has other parties is
 * background.
 */
final class SalienceJudge {
  /** Clauses so far below the main clause are still what a sentence tells. */
  private static final int BESIDE = 3;

  /** CAMEO: "return, release". */
  private static final String RELEASE = "084";

  private static final Set<String> WORDS_OF_STATES =
      Set.of("condemnation", "denial", "appeal", "demand", "mediation-offer");

  /** A party of the crisis takes part in it by at least this share of the sources. */
  private static final double PARTY_SHARE = 0.4;

  /** An incident this many days before the main one is not of this crisis. */
  private static final long BEFORE = 10;

  /** An incident without a toll is of the crisis's own weight when so many sources tell it. */
  private static final int BARE_SHARE = 3;

  private final List<SourceText> sources;
  private final DatedEvents dated;
  private final Alerts alerts;
  private final Set<String> parties;
  private final @Nullable Cluster main;
  private final boolean single;
  private final WordClasses words;
  private final List<Harm> harms;
  private final Set<Cluster> harmed = new HashSet<>();

  SalienceJudge(
      List<SourceText> sources,
      List<Cluster> clusters,
      DatedEvents dated,
      Alerts alerts,
      Lead lead,
      List<Harm> harms,
      WordClasses words) {
    this.words = words;
    this.sources = sources;
    this.dated = dated;
    this.alerts = alerts;
    this.harms = harms;
    harms.stream().map(Harm::event).filter(Objects::nonNull).forEach(harmed::add);
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
    if (isVoiced(cluster) || isRelease(cluster) || isAnswer(cluster)) {
      return Salience.CORE;
    }
    if (!isOfParties(cluster)) {
      return incident ? Salience.BACKGROUND : outside(cluster);
    }
    boolean statement = cluster.type().name().equals("statement");
    if (statement && main != null) {
      return Salience.DETAIL;
    }
    boolean bare = incident && !harmed.contains(cluster);
    if (bare && isHearsay(cluster)) {
      return Salience.DETAIL;
    }
    boolean shared = independent(cluster) >= (bare ? BARE_SHARE : 2);
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

  /**
   * What a state that is no party, or an organisation of states, says to the crisis; in a crisis
   * inside one country also what its government says; of parties what they deny of the main
   * incident.
   */
  private boolean isVoiced(Cluster cluster) {
    boolean denial = cluster.type().name().equals("denial") && isOfMain(cluster);
    return WORDS_OF_STATES.contains(cluster.type().name())
        && isNews(cluster)
        && cluster.actors().stream().map(Named::entity).anyMatch(e -> isVoice(e, denial));
  }

  /** Who says that they did it, and whom the police take for it, after an attack. */
  private boolean isAnswer(Cluster cluster) {
    String type = cluster.type().name();
    boolean attack = main != null && main.course().isEmpty() && isInside();
    return isNews(cluster)
        && attack
        && (type.equals("claim") || (type.equals("arrest") && isLater(cluster)))
        && isOfParties(cluster);
  }

  /** Those whom the main incident took are set free. */
  private boolean isRelease(Cluster cluster) {
    boolean taken =
        harms.stream()
            .filter(harm -> main != null && main.equals(harm.event()))
            .anyMatch(harm -> harm.claim().measure() == Measure.ABDUCTED);
    return taken
        && isNews(cluster)
        && cluster.tellings().stream()
            .map(Telling::claim)
            .anyMatch(
                claim ->
                    claim.cameo().startsWith(RELEASE)
                        && claim.certainty() == Certainty.ASSERTED
                        && claim.status() == Status.OCCURRED);
  }

  /** A main clause tells it, or one beside it. */
  private static boolean isNews(Cluster cluster) {
    return cluster.tellings().stream().anyMatch(telling -> telling.claim().rank() <= BESIDE);
  }

  /** Nobody tells it but in the words of others. */
  private static boolean isHearsay(Cluster cluster) {
    return cluster.tellings().stream()
        .map(Telling::claim)
        .allMatch(
            claim ->
                !claim.attributedTo().isEmpty()
                    || claim.certainty() != Certainty.ASSERTED
                    || claim.rank() > 0);
  }

  /** A sentence of it tells the main incident, too. */
  private boolean isOfMain(Cluster cluster) {
    return main != null
        && cluster.tellings().stream()
            .anyMatch(
                told ->
                    main.tellings().stream()
                        .anyMatch(
                            other ->
                                other.source() == told.source()
                                    && other.claim().sentence() == told.claim().sentence()));
  }

  private boolean isVoice(Entity entity, boolean heard) {
    boolean party = entity.country() != null && parties.contains(entity.country());
    return (!party || heard || isInside())
        && switch (entity.kind()) {
          case COUNTRY -> true;
          case ORGANISATION -> entity.country() == null;
          case PERSON -> entity.role() != null && speaksForState(entity.role());
          case GROUP -> speaksForState(entity.name());
          case PLACE -> false;
        };
  }

  /** The crisis is inside one country. */
  private boolean isInside() {
    return main == null ? parties.size() < 2 : partiesOf(main).size() < 2;
  }

  private boolean speaksForState(String role) {
    String lower = role.toLowerCase(Locale.ROOT);
    return words.has("VOICE", lower)
        || words.has("VOICE", lower.substring(lower.lastIndexOf(' ') + 1));
  }

  private boolean isStep(Cluster cluster) {
    if (cluster.type().name().equals("demand")
        && isInside()
        && cluster.actors().stream().map(Named::entity).noneMatch(e -> isVoice(e, true))) {
      return false;
    }
    if (cluster.type().family().equals("request") && !isNews(cluster)) {
      return false;
    }
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
    if (isCampaign(cluster) && isRecent(cluster) && independent(cluster) > 1) {
      // A siege goes on, whenever it began.
      return false;
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
    Optional<DateRange> days = cluster.widestDays();
    return sources.stream().noneMatch(source -> source.isOfThePast(days));
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
