package org.sitrep.model.compose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;

/** What to print where there is not room for all: the heaviest, in the order that they came in. */
final class Heaviest {
  private Heaviest() {}

  /** At most so many items, the first ones among those of equal weight. */
  static <T> List<T> of(List<T> items, int most, ToIntFunction<T> weight) {
    if (items.size() <= most) {
      return items;
    }
    Set<T> kept =
        new HashSet<>(
            items.stream().sorted(Comparator.comparingInt(weight).reversed()).limit(most).toList());
    return items.stream().filter(kept::contains).limit(most).toList();
  }

  /** The events that harmed most people. */
  static List<Event> events(Desk desk, List<Event> events, int most) {
    return of(
        events,
        most,
        event ->
            desk.dossier().casualtiesOf(event).stream().mapToInt(Casualty::best).max().orElse(0));
  }
}
