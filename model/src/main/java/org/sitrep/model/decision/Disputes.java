package org.sitrep.model.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Discrepancy.Field;
import org.sitrep.model.fact.Discrepancy.Position;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Source;

/**
 * Writes down what a person decided where sources say otherwise: every value stays, with who gives
 * it; the decided one is adopted by the rule {@code decided}, without a source where none gives it.
 */
final class Disputes {
  private final Draft draft;

  Disputes(Draft draft) {
    this.draft = draft;
  }

  /** The days that the sources give for an event, and the one decided. */
  void day(Event event, LocalDate decided) {
    EventDate date = event.date();
    Stands stands = new Stands();
    if (date != null) {
      date.reports().forEach(r -> stands.add(r.readOn().toString(), r.source(), r.evidence()));
    }
    put(event.id(), Field.DATE, stands, decided.toString());
  }

  /** The numbers that the sources give for a figure, and the one decided. */
  void count(Casualty figure, int decided) {
    Stands stands = new Stands();
    for (CasualtyReport said : figure.reports()) {
      stands.add(value(said.count()), said.source(), said.evidence());
    }
    put(figure.id(), Field.COUNT, stands, Integer.toString(decided));
  }

  private void put(FactId about, Field field, Stands stands, String decided) {
    stands.values.computeIfAbsent(decided, value -> new Stand());
    if (stands.values.size() < 2) {
      return;
    }
    List<Position> positions = new ArrayList<>();
    stands.values.forEach(
        (value, stand) ->
            positions.add(
                new Position(value, List.copyOf(stand.sources), List.copyOf(stand.evidence))));
    String id = "dis-" + ContentHash.of(about.value() + ':' + field.code());
    draft.put(
        new Discrepancy(new Discrepancy.Id(id), about, field, positions, decided, Rule.DECIDED));
  }

  private static String value(Count count) {
    if (count.isOpen()) {
      return count.low() + "+";
    }
    return count.isExact() ? Integer.toString(count.low()) : count.low() + "–" + count.high();
  }

  /** Shorter values first, so that numbers stand in order; days are all of one length. */
  private static int inOrder(String one, String other) {
    int order = Integer.compare(digits(one), digits(other));
    return order != 0 ? order : one.compareTo(other);
  }

  private static int digits(String value) {
    return (int) value.chars().takeWhile(Character::isDigit).count();
  }

  private final class Stands {
    private final Map<String, Stand> values = new TreeMap<>(Disputes::inOrder);

    void add(String value, Source.Id source, Evidence.Id words) {
      Stand stand = values.computeIfAbsent(value, v -> new Stand());
      stand.sources.add(draft.sourceOf(words).map(Source::independent).orElse(source));
      stand.evidence.add(words);
    }
  }

  private static final class Stand {
    private final Set<Source.Id> sources = new LinkedHashSet<>();
    private final Set<Evidence.Id> evidence = new LinkedHashSet<>();
  }
}
