package org.sitrep.extract.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pattern found among the words of a sentence. */
final class Match {
  private final Rule rule;
  private final Lattice lattice;
  private final int from;
  private final int to;
  private final int context;
  private final String[] slots;
  private final Entry[] entries;
  private final int[] words;

  /**
   * Makes a match.
   *
   * @param from the first word of the expression
   * @param to the word after its last
   * @param context how many words around it the pattern takes
   */
  Match(
      Rule rule,
      Lattice lattice,
      int from,
      int to,
      int context,
      String[] slots,
      Entry[] entries,
      int[] words) {
    this.rule = rule;
    this.lattice = lattice;
    this.from = from;
    this.to = to;
    this.context = context;
    this.slots = slots;
    this.entries = entries;
    this.words = words;
  }

  Rule rule() {
    return rule;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /**
   * Tells whether it is to be tried before the other: longer, better supported, earlier in the
   * file.
   */
  boolean precedes(Match other) {
    if (to != other.to) {
      return to > other.to;
    }
    if (context != other.context) {
      return context > other.context;
    }
    return rule.order() < other.rule.order();
  }

  boolean has(String slot) {
    return find(slot) >= 0;
  }

  Optional<Entry> get(String slot) {
    return Optional.ofNullable(entry(slot));
  }

  /** The entry in a slot that the pattern always fills. */
  Entry need(String slot) {
    Entry entry = entry(slot);
    if (entry == null) {
      throw new IllegalArgumentException("rule " + rule.name() + " has no slot " + slot);
    }
    return entry;
  }

  private @Nullable Entry entry(String slot) {
    int i = find(slot);
    return i < 0 ? null : entries[i];
  }

  /** The word in a slot, as it is written. */
  String text(String slot) {
    int i = find(slot);
    return i < 0 ? "" : lattice.text(words[i]);
  }

  /** Tells whether a hyphen or a word joins the slot to what stands before it. */
  boolean joined(String slot) {
    int i = find(slot);
    return i > 0 && (slots[i - 1].isEmpty() || lattice.glued(words[i]));
  }

  /** Tells whether the word stands in the expression, in small letters. */
  boolean says(String word) {
    for (int i = from; i < to; i++) {
      if (lattice.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private int find(String slot) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i].equals(slot)) {
        return i;
      }
    }
    return -1;
  }
}
