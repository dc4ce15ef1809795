package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Confidence;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;

/** Cluster → event. */
final class EventBuilder {
  private final List<SourceText> sources;
  private final Entities entities;
  private final EvidenceBook book;
  private final EventDays days;
  private final TermsReader terms;
  private final Titles titles;
  private final Map<Cluster, Event.Id> ids = new HashMap<>();

  EventBuilder(
      List<SourceText> sources,
      Entities entities,
      EvidenceBook book,
      EventDays days,
      TermsReader terms,
      Titles titles) {
    this.sources = sources;
    this.entities = entities;
    this.book = book;
    this.days = days;
    this.terms = terms;
    this.titles = titles;
  }

  /** The id of an event: its type and the first words of the source published first. */
  Event.Id id(Cluster cluster) {
    return ids.computeIfAbsent(cluster, c -> id(c, c.tellings().get(0)));
  }

  private Event.Id id(Cluster cluster, Telling telling) {
    String sha = sources.get(telling.source()).source().sha256();
    String key = cluster.type().name() + ':' + sha + ':' + telling.claim().evidence();
    return new Event.Id("event-" + ContentHash.of(key + ':' + telling.claim().trigger()));
  }

  Event build(Cluster cluster, Salience salience) {
    Status status = status(cluster);
    int independent = independent(cluster);
    return new Event(
        id(cluster),
        formerIds(cluster),
        cluster.type(),
        code(cluster, status, EventClaim::plover, cluster.type().plover()),
        code(cluster, status, EventClaim::cameo, cluster.type().cameo()),
        titles.of(cluster, status, words(cluster), named -> isAdjective(cluster, named)),
        status,
        salience,
        first(cluster, EventClaim::instrument),
        days.of(cluster, status, this::id),
        ids(cluster.places()),
        cluster.country(),
        ids(cluster.actors()),
        ids(cluster.targets().stream().filter(t -> !cluster.actors().contains(t)).toList()),
        attributed(cluster),
        List.of(),
        List.of(),
        List.of(),
        terms.of(cluster),
        independent >= 2 ? 2 : 3,
        independent >= 3
            ? Confidence.HIGH
            : independent == 2 ? Confidence.MODERATE : Confidence.LOW,
        evidence(cluster));
  }

  /** The ids it would have had without its first sources. */
  private List<Event.Id> formerIds(Cluster cluster) {
    Map<Integer, Telling> firsts = new LinkedHashMap<>();
    cluster.tellings().forEach(telling -> firsts.putIfAbsent(telling.source(), telling));
    Event.Id own = id(cluster);
    return firsts.values().stream()
        .map(telling -> id(cluster, telling))
        .filter(id -> !id.equals(own))
        .sorted(Comparator.comparing(Event.Id::value))
        .toList();
  }

  /** The code by the words that say how far it has come, of these the nearest to a main clause. */
  private static String code(
      Cluster cluster, Status status, Function<EventClaim, String> code, String usual) {
    return cluster.tellings().stream()
        .map(Telling::claim)
        .filter(claim -> claim.type().equals(cluster.type()))
        .min(
            Comparator.comparing((EventClaim claim) -> claim.status() != status)
                .thenComparingInt(EventClaim::rank))
        .map(code)
        .orElse(usual);
  }

  private static @Nullable String first(
      Cluster cluster, Function<EventClaim, @Nullable String> part) {
    for (Telling telling : cluster.tellings()) {
      String found = part.apply(telling.claim());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What most tellings in the body say; a headline alone does not settle it. */
  static Status status(Cluster cluster) {
    Map<Status, Integer> votes = new LinkedHashMap<>();
    for (Telling telling : cluster.tellings()) {
      if (telling.claim().type().equals(cluster.type())) {
        votes.merge(telling.claim().status(), telling.headline() ? 1 : 3, Integer::sum);
      }
    }
    boolean happened = votes.containsKey(cluster.type().status());
    if (happened && !votes.containsKey(Status.DENIED)) {
      return cluster.type().status();
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(cluster.type().status());
  }

  private int independent(Cluster cluster) {
    return (int)
        cluster.sources().stream()
            .map(source -> sources.get(source).source().independent())
            .distinct()
            .count();
  }

  /** "Norlandish rebels": a name before a noun, which is who they are and not the name. */
  private boolean isAdjective(Cluster cluster, Named named) {
    Entity entity = named.entity();
    return entity.kind() == Entity.Kind.GROUP
        && cluster.tellings().stream()
            .anyMatch(
                telling ->
                    Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .anyMatch(name -> isAdjective(read(telling).parse(), name)));
  }

  private static boolean isAdjective(Parse parse, String name) {
    String[] words = name.split(" ", -1);
    return IntStream.range(0, parse.size() - words.length)
        .filter(i -> stands(parse, i, words))
        .map(i -> i + words.length)
        .anyMatch(next -> parse.tag(next).equals("NN") || parse.tag(next).equals("NNS"));
  }

  private static boolean stands(Parse parse, int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!parse.token(at + i).text().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private Read read(Telling telling) {
    return sources.get(telling.source()).reading().sentences().get(telling.claim().sentence());
  }

  /** The words that tell it as the kind that it is, and what it is told of: "dam", "collapse". */
  private List<String> words(Cluster cluster) {
    List<String> words = new ArrayList<>();
    for (Telling telling : cluster.tellings()) {
      if (telling.course().equals(cluster.course())) {
        Parse parse = read(telling).parse();
        int trigger = telling.claim().trigger();
        words.add(parse.lemma(trigger));
        for (int child : parse.children(trigger)) {
          String label = parse.label(child);
          if (label.equals("compound") || label.startsWith("nsubj")) {
            words.add(parse.lemma(child));
          }
        }
      }
    }
    return words;
  }

  /** Those on whose word every telling rests; nobody where one is the author's own. */
  private List<Entity.Id> attributed(Cluster cluster) {
    Set<Entity.Id> speakers = new LinkedHashSet<>();
    for (Telling telling : cluster.tellings()) {
      if (telling.claim().attributedTo().isEmpty()) {
        return List.of();
      }
      for (Mention speaker : telling.claim().attributedTo()) {
        entities.of(telling.source(), speaker).map(Named::id).ifPresent(speakers::add);
      }
    }
    return List.copyOf(speakers);
  }

  private List<Evidence.Id> evidence(Cluster cluster) {
    Set<Evidence.Id> evidence = new LinkedHashSet<>();
    for (Telling telling : cluster.tellings()) {
      evidence.add(book.cite(telling.source(), telling.claim().evidence()));
    }
    return new ArrayList<>(evidence);
  }

  static List<Entity.Id> ids(List<Named> entities) {
    return entities.stream().map(Named::id).toList();
  }
}
