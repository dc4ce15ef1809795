package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.claim.Setting;
import org.sitrep.extract.claim.Setting.Sign;
import org.sitrep.extract.claim.SettingFinder;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Span;

/**
 * Tells when and where an incident was that one article alone tells, where the clauses that tell it
 * leave that open: a sentence says that "it happened" there and then, or tells of its harm, or of
 * those who were called to it; a place may stand in the dateline.
 */
final class Settings {
  /** So many sentences of the body are still about what it opens with. */
  private static final int NEAR = 12;

  private final List<SourceText> sources;
  private final Tellings tellings;
  private final Lead lead;
  private final SettingFinder finder;
  private final Map<Integer, List<Setting>> found = new HashMap<>();

  Settings(List<SourceText> sources, Tellings tellings, Lead lead, SettingFinder finder) {
    this.sources = sources;
    this.tellings = tellings;
    this.lead = lead;
    this.finder = finder;
  }

  /** Adds to the incidents of single sources what their articles tell of day and place. */
  void complete(List<Cluster> clusters, List<Harm> harms) {
    BySource told = new BySource(clusters, harms);
    Map<Integer, Cluster> leads = new HashMap<>();
    for (Cluster cluster : clusters) {
      if (cluster.type().group() == Group.INCIDENT && cluster.sources().size() == 1) {
        int source = cluster.sources().iterator().next();
        Cluster main = leads.computeIfAbsent(source, s -> lead.of(s, told).orElse(cluster));
        complete(source, cluster, cluster == main && sources.size() == 1, told.harms(source));
      }
    }
  }

  private void complete(int source, Cluster cluster, boolean main, List<Harm> harms) {
    Set<Integer> told = sentences(cluster, harms);
    List<Setting> settings =
        found.computeIfAbsent(source, s -> finder.find(sources.get(s).reading())).stream()
            .filter(setting -> main || (told.contains(setting.sentence()) && isSure(setting)))
            .sorted(order(source, told))
            .toList();
    boolean dated =
        cluster.tellings().stream()
            .anyMatch(telling -> telling.days().filter(DateRange::isDay).isPresent());
    settings.stream()
        .filter(setting -> (main && !dated && isNear(source, setting, told)) || isSure(setting))
        .filter(setting -> !dated || !finder.isClock(sources.get(source).reading(), setting))
        .filter(setting -> setting.time().filter(time -> isPast(source, time)).isPresent())
        .findFirst()
        .ifPresent(setting -> cluster.add(day(source, cluster, setting)));
    town(cluster, settings).ifPresent(setting -> cluster.add(place(source, cluster, setting)));
  }

  /** The town that the dateline names; else, where no town is told, the first that the rest do. */
  private static Optional<Setting> town(Cluster cluster, List<Setting> settings) {
    List<Setting> towns =
        settings.stream().filter(s -> s.places().stream().anyMatch(Settings::isTown)).toList();
    Optional<Setting> home =
        towns.stream()
            .filter(setting -> setting.sign() == Sign.DATELINE)
            .findFirst()
            .or(() -> towns.stream().filter(s -> s.sign() == Sign.LOCAL_FORCE).findFirst());
    boolean placed =
        cluster.places().stream()
            .anyMatch(named -> named.place() != null && named.place().isTown());
    return placed || home.isPresent() ? home : towns.stream().findFirst();
  }

  /** Words far from the story tell the day of something else. */
  private boolean isNear(int source, Setting setting, Set<Integer> told) {
    return told.contains(setting.sentence())
        || setting.sign() == Sign.RESPONSE
        || lead.position(source, setting.sentence()) < NEAR;
  }

  /** Among several articles other words say little of an incident that one of them mentions. */
  private static boolean isSure(Setting setting) {
    return setting.sign() == Sign.OCCURRENCE;
  }

  /** The sentences that tell the incident or its harm. */
  private static Set<Integer> sentences(Cluster cluster, List<Harm> harms) {
    Set<Integer> told = new HashSet<>();
    cluster.tellings().forEach(telling -> told.add(telling.claim().sentence()));
    harms.stream()
        .filter(harm -> cluster.equals(harm.event()))
        .forEach(harm -> told.add(harm.claim().sentence()));
    return told;
  }

  /** "It happened" first, then its own sentences, then responses, the opening, the rest. */
  private Comparator<Setting> order(int source, Set<Integer> told) {
    return Comparator.comparing((Setting s) -> finder.isClock(sources.get(source).reading(), s))
        .thenComparing(s -> s.sign() != Sign.OCCURRENCE)
        .thenComparing(s -> !told.contains(s.sentence()))
        .thenComparing(s -> s.sign() != Sign.DATELINE)
        .thenComparing(s -> !lead.opens(source, s.sentence()))
        .thenComparing(Setting::sign)
        .thenComparingInt(s -> lead.position(source, s.sentence()));
  }

  private boolean isPast(int source, TimeExpression time) {
    Optional<Publication> published = sources.get(source).published();
    return published.isEmpty()
        || time.days()
            .filter(days -> !days.earliest().isAfter(published.get().range().latest()))
            .isPresent();
  }

  private static boolean isTown(Mention mention) {
    return mention.place() != null && mention.place().isTown();
  }

  private Telling day(int source, Cluster cluster, Setting setting) {
    TimeExpression time = setting.time().orElseThrow();
    Read read = sources.get(source).reading().sentences().get(setting.sentence());
    List<Mention> places = setting.sign() == Sign.OCCURRENCE ? setting.places() : new ArrayList<>();
    return telling(
        source, cluster, read, time.firstToken(), time.lastToken(), setting.time(), places);
  }

  private Telling place(int source, Cluster cluster, Setting setting) {
    Read read = sources.get(source).reading().sentences().get(setting.sentence());
    Mention place = setting.places().stream().filter(Settings::isTown).findFirst().orElseThrow();
    return telling(
        source, cluster, read, place.first(), place.last(), Optional.empty(), setting.places());
  }

  private Telling telling(
      int source,
      Cluster cluster,
      Read read,
      int first,
      int last,
      Optional<TimeExpression> time,
      List<Mention> places) {
    EventClaim like = cluster.tellings().get(0).claim();
    Span words = read.span(first, last);
    return tellings.telling(
        source,
        new EventClaim(
            read.index(),
            last,
            cluster.type(),
            like.plover(),
            like.cameo(),
            like.rank(),
            like.status(),
            like.certainty(),
            Reference.TELLING,
            List.of(),
            List.of(),
            places,
            null,
            null,
            time,
            like.attributedTo(),
            words,
            "setting"));
  }
}
