package org.sitrep.model.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;

/**
 * A fact as a person names it: by an id that it has or had, or by what it is. Of a description,
 * everything that is given must hold. A day holds where a source or the report gives it, a name
 * where it is the whole name or an alias of somebody who takes part; capitals, accents and hyphens
 * do not matter. A type holds for its whole family where no fact is of that very type, since more
 * sources can turn an "attack" into a "strike". Where a core fact fits, details that fit as well
 * are not meant: more sources bring more of them.
 *
 * @param id an id, or one of {@code formerIds}
 * @param type the kind of event
 * @param measure what a figure counts; without it, a description means an event
 * @param day a day that it can have been on
 * @param place where
 * @param party who acts or is acted upon
 * @param victims a word for those counted
 */
public record FactReference(
    @Nullable String id,
    @Nullable EventType type,
    @Nullable Measure measure,
    @Nullable LocalDate day,
    @Nullable String place,
    @Nullable String party,
    @Nullable String victims) {
  /** Checks that something is said. */
  public FactReference {
    if (id == null && Stream.of(opt(type), opt(measure), opt(day)).allMatch(String::isEmpty)) {
      if (place == null && party == null) {
        throw new IllegalArgumentException("a fact is named by its id, or by what it is");
      }
    }
  }

  private static String opt(@Nullable Object part) {
    return part == null ? "" : part.toString();
  }

  /** The reference to an id. */
  public static FactReference to(String id) {
    return new FactReference(id, null, null, null, null, null, null);
  }

  /** The facts of a report that this names, in the order of the report. */
  public List<FactId> in(Report report) {
    if (id != null) {
      return byId(report, id);
    }
    FactKeys keys = new FactKeys(report);
    List<FactId> exact = fitting(keys, true);
    return weightiest(report, exact.isEmpty() ? fitting(keys, false) : exact);
  }

  /** Core facts go before details, details before background. */
  private static List<FactId> weightiest(Report report, List<FactId> facts) {
    for (Salience salience : Salience.values()) {
      List<FactId> weighty =
          Stream.concat(
                  report.events().stream()
                      .filter(event -> event.salience() == salience)
                      .map(Event::id),
                  report.casualties().stream()
                      .filter(figure -> figure.salience() == salience)
                      .map(Casualty::id))
              .filter(facts::contains)
              .map(FactId.class::cast)
              .toList();
      if (!weighty.isEmpty()) {
        return weighty;
      }
    }
    return facts;
  }

  private List<FactId> fitting(FactKeys keys, boolean exact) {
    List<FactId> found = new ArrayList<>();
    keys.all()
        .forEach(
            (fact, key) -> {
              if (fits(key, exact)) {
                found.add(fact);
              }
            });
    return found;
  }

  private static List<FactId> byId(Report report, String id) {
    List<FactId> found = new ArrayList<>();
    for (Event event : report.events()) {
      if (event.id().value().equals(id) || event.formerIds().contains(new Event.Id(id))) {
        found.add(event.id());
      }
    }
    for (Casualty figure : report.casualties()) {
      if (figure.id().value().equals(id) || figure.formerIds().contains(new Casualty.Id(id))) {
        found.add(figure.id());
      }
    }
    List<FactId> exact = found.stream().filter(fact -> fact.value().equals(id)).toList();
    return exact.isEmpty() ? found : exact;
  }

  private boolean fits(FactKey key, boolean exact) {
    return measure == key.measure()
        && (type == null || (exact ? type.equals(key.type()) : key.isLike(type)))
        && (day == null || (key.days() != null && key.days().contains(day)))
        && (place == null || named(place, key.places()))
        && (party == null || named(party, key.parties()))
        && (victims == null || (" " + key.victims() + " ").contains(plainWord(victims)));
  }

  private static String plainWord(String word) {
    return " " + Names.plain(word) + " ";
  }

  private static boolean named(String name, Set<String> names) {
    return names.contains(Names.plain(name));
  }

  /** The reference in words, as a decision's report shows it. */
  @Override
  public String toString() {
    if (id != null) {
      return id;
    }
    return Stream.of(
            measure == null ? null : measure.code(),
            type == null ? null : type.name(),
            victims,
            place,
            party,
            day)
        .filter(part -> part != null)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
