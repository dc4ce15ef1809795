package org.sitrep.model.compose;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Status;

/** What to print where there is not room for all: the heaviest, in the order that they came in. */
final class Heaviest {
  private Heaviest() {}

  /** At most so many items, the first ones among those of equal weight. */
  static <T> List<T> of(List<T> items, int most, Comparator<T> weight) {
    if (items.size() <= most) {
      return items;
    }
    Set<T> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    items.stream().sorted(weight.reversed()).limit(Math.max(0, most)).forEach(kept::add);
    return items.stream().filter(kept::contains).toList();
  }

  /** The largest figures. */
  static List<Casualty> figures(List<Casualty> figures, int most) {
    return of(figures, most, Comparator.comparingInt(Casualty::best));
  }

  /** The events that harmed most people, then what was agreed, then what most evidence tells of. */
  static List<Event> events(Desk desk, List<Event> events, int most) {
    Comparator<Event> weight = Comparator.comparingInt(event -> harm(desk, event));
    return of(
        events,
        most,
        weight
            .thenComparing(event -> event.status() == Status.AGREED)
            .thenComparingInt(event -> event.evidence().size()));
  }

  private static int harm(Desk desk, Event event) {
    return desk.dossier().casualtiesOf(event).stream().mapToInt(Casualty::best).max().orElse(0);
  }
}
