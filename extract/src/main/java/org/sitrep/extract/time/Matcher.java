package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.time.Pattern.Joint;
import org.sitrep.extract.time.Pattern.State;
import org.sitrep.extract.time.Pattern.Step;
import org.sitrep.extract.time.Pattern.Zone;

/** Finds every match of every rule in a sentence, by the first word of the expression. */
final class Matcher {
  private static final int DEEPEST = 24;

  /** A rule and a step by which its pattern can begin. */
  record Opening(Rule rule, Step step) {}

  private final List<List<Opening>> openings;
  private final Lattice lattice;
  private final @Nullable List<Match>[] found;
  private boolean any;
  private final String[] slots = new String[DEEPEST];
  private final Entry[] entries = new Entry[DEEPEST];
  private final int[] words = new int[DEEPEST];
  private final Zone[] zones = new Zone[DEEPEST];

  @SuppressWarnings({"unchecked", "rawtypes"})
  Matcher(List<List<Opening>> openings, Lattice lattice) {
    this.openings = openings;
    this.lattice = lattice;
    this.found = (List<Match>[]) new List[lattice.size()];
  }

  /** The rules by the number of the element with which they can begin. */
  static List<List<Opening>> openings(List<Rule> rules, int elements) {
    List<List<Opening>> openings = new ArrayList<>(elements);
    for (int i = 0; i < elements; i++) {
      openings.add(new ArrayList<>(2));
    }
    for (Rule rule : rules) {
      for (Step step : rule.start().steps()) {
        openings.get(step.element()).add(new Opening(rule, step));
      }
    }
    return openings;
  }

  /** Looks for every match; returns whether there is any. */
  boolean run() {
    for (int word = 0; word < lattice.size(); word++) {
      for (Entry entry : lattice.entries(word)) {
        for (Opening opening : openings.get(entry.element())) {
          take(opening.rule(), opening.step(), entry, word, 0);
        }
      }
    }
    return any;
  }

  /** The matches whose expression begins at the word, the best first; {@code null} for none. */
  @Nullable List<Match> at(int word) {
    return found[word];
  }

  private void take(Rule rule, Step step, Entry entry, int word, int depth) {
    slots[depth] = step.slot();
    entries[depth] = entry;
    words[depth] = word;
    zones[depth] = step.zone();
    int next = word + entry.words();
    State state = step.target();
    if (state.accepting()) {
      accept(rule, depth + 1);
    }
    if (next >= lattice.size() || depth + 1 == DEEPEST) {
      return;
    }
    for (Step further : state.steps()) {
      if (further.joint() != Joint.ANY
          && lattice.glued(next) != (further.joint() == Joint.HYPHEN)) {
        continue;
      }
      for (Entry other : lattice.entries(next)) {
        if (other.element() == further.element()) {
          take(rule, further, other, next, depth + 1);
        }
      }
    }
  }

  private void accept(Rule rule, int depth) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < depth; i++) {
      if (zones[i] == Zone.INSIDE) {
        from = from < 0 ? words[i] : from;
        to = words[i] + entries[i].words();
      }
    }
    if (from < 0 || bars(rule.notBefore(), from - 1) || bars(rule.notAfter(), to)) {
      return;
    }
    int context = words[depth - 1] + entries[depth - 1].words() - words[0] - (to - from);
    Match match =
        new Match(
            rule,
            lattice,
            from,
            to,
            context,
            Arrays.copyOf(slots, depth),
            Arrays.copyOf(entries, depth),
            Arrays.copyOf(words, depth));
    insert(match);
  }

  private boolean bars(List<Integer> elements, int word) {
    for (int element : elements) {
      if (lattice.is(word, element)) {
        return true;
      }
    }
    return false;
  }

  private void insert(Match match) {
    any = true;
    List<Match> list = found[match.from()];
    if (list == null) {
      list = new ArrayList<>(4);
      found[match.from()] = list;
    }
    int at = list.size();
    while (at > 0 && match.precedes(list.get(at - 1))) {
      at--;
    }
    list.add(at, match);
  }
}
