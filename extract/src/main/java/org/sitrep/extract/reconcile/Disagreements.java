package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.reconcile.DayVote.Ballot;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Discrepancy.Field;
import org.sitrep.model.fact.Discrepancy.Position;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;
import org.sitrep.model.fact.Status;

/** Finds where the sources disagree, and writes down every position. */
final class Disagreements {
  private final List<SourceText> sources;
  private final EvidenceBook book;

  Disagreements(List<SourceText> sources, EvidenceBook book) {
    this.sources = sources;
    this.book = book;
  }

  /** The days that sources give for an event. */
  Optional<Discrepancy> day(Event.Id id, DayVote vote) {
    if (vote.days().size() < 2) {
      return Optional.empty();
    }
    Map<String, Stand> stands = new TreeMap<>();
    for (Ballot ballot : vote.ballots()) {
      stand(
          stands,
          ballot.day().toString(),
          ballot.telling().source(),
          ballot.telling().claim().evidence());
    }
    LocalDate adopted = Objects.requireNonNull(vote.adopted());
    return Optional.of(discrepancy(id, Field.DATE, stands, adopted.toString(), vote.rule()));
  }

  /** How far an event has come: offered by one, declined by another. */
  Optional<Discrepancy> status(Event.Id id, Cluster cluster, Status chosen) {
    Map<String, Stand> stands = new TreeMap<>();
    for (Telling telling : cluster.tellings()) {
      Status status = telling.claim().status();
      boolean firm = (status != Status.PLANNED && status != Status.ALLEGED) || chosen == status;
      if (firm && telling.claim().type().equals(cluster.type())) {
        stand(stands, status.code(), telling.source(), telling.claim().evidence());
      }
    }
    return stands.size() < 2
        ? Optional.empty()
        : Optional.of(discrepancy(id, Field.STATUS, stands, chosen.code(), Rule.UNRESOLVED));
  }

  /** The numbers and the victims that sources give for one figure. */
  Stream<Discrepancy> figure(Casualty.Id id, Figure figure) {
    return Stream.of(count(id, figure), victims(id, figure)).flatMap(Optional::stream);
  }

  private Optional<Discrepancy> count(Casualty.Id id, Figure figure) {
    Map<String, Stand> stands = new TreeMap<>(Disagreements::byNumber);
    for (Harm harm : figure.harms()) {
      stand(stands, value(harm.claim().count()), harm.source(), harm.claim().evidence());
    }
    if (stands.size() < 2) {
      return Optional.empty();
    }
    String best = String.valueOf(figure.best());
    String chosen = stands.containsKey(best) ? best : best + "+";
    return Optional.of(
        discrepancy(
            id, Field.COUNT, stands, stands.containsKey(chosen) ? chosen : best, figure.rule()));
  }

  private static int byNumber(String a, String b) {
    int order = Integer.compare(number(a), number(b));
    return order != 0 ? order : a.compareTo(b);
  }

  private static int number(String value) {
    int end = 0;
    while (end < value.length() && Character.isDigit(value.charAt(end))) {
      end++;
    }
    return Integer.parseInt(value.substring(0, end));
  }

  private static String value(Count count) {
    if (count.high() == null) {
      return count.low() + "+";
    }
    return count.isExact() ? String.valueOf(count.low()) : count.low() + "–" + count.high();
  }

  /**
   * Victims whose state, sex or age the sources tell differently; whoever speaks of people or
   * others leaves it open and contradicts nobody.
   */
  private Optional<Discrepancy> victims(Casualty.Id id, Figure figure) {
    Map<String, Stand> stands = new TreeMap<>();
    List<Victims> told = new ArrayList<>();
    for (Harm harm : figure.harms()) {
      Victims victims = harm.claim().victims();
      boolean open = victims.status() == null && victims.sex() == null && victims.ages() == null;
      if (harm.claim().best() == figure.best() && !open) {
        told.add(victims);
        stand(stands, victims.text(), harm.source(), harm.claim().evidence());
      }
    }
    boolean differ =
        told.stream().anyMatch(one -> told.stream().anyMatch(other -> differ(one, other)));
    return differ
        ? Optional.of(discrepancy(id, Field.VICTIMS, stands, null, Rule.UNRESOLVED))
        : Optional.empty();
  }

  private static boolean differ(Victims one, Victims other) {
    return differ(one.status(), other.status())
        || differ(one.sex(), other.sex())
        || differ(one.ages(), other.ages());
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  private void stand(Map<String, Stand> stands, String value, int source, Span span) {
    Stand stand = stands.computeIfAbsent(value, v -> new Stand());
    stand.sources.add(sources.get(source).source().independent());
    stand.evidence.add(book.cite(source, span));
  }

  private static Discrepancy discrepancy(
      FactId about, Field field, Map<String, Stand> stands, @Nullable String chosen, Rule rule) {
    List<Position> positions = new ArrayList<>();
    stands.forEach(
        (value, stand) ->
            positions.add(
                new Position(value, List.copyOf(stand.sources), List.copyOf(stand.evidence))));
    Discrepancy.Id id =
        new Discrepancy.Id("dis-" + ContentHash.of(about.value() + ':' + field.code()));
    return new Discrepancy(id, about, field, positions, chosen, rule);
  }

  /** Who takes a position, and in which words. */
  private static final class Stand {
    private final Set<Source.Id> sources = new LinkedHashSet<>();
    private final Set<Evidence.Id> evidence = new LinkedHashSet<>();
  }
}
