package org.sitrep.extract.time;

import java.util.List;

/**
 * Numbers written in words: "two hundred and five", "twenty-four", and years such as "nineteen
 * eighty-four".
 */
final class NumberWords {
  private final int cardinal;
  private final int scale;
  private final int article;
  private final int number;
  private final int year;

  NumberWords(Vocabulary vocabulary) {
    this.cardinal = vocabulary.number("CARDINAL");
    this.scale = vocabulary.number("SCALE");
    this.article = vocabulary.number("ARTICLE");
    this.number = vocabulary.number("NUMBER");
    this.year = vocabulary.number("YEAR");
  }

  /** Adds the number that the words from the given one name, and the year where it can be one. */
  void addTo(List<Entry> found, Lattice lattice, int word) {
    int first = value(found, cardinal);
    boolean article = first < 0 && has(found, this.article) && scaleAt(lattice, word + 1) > 0;
    if (first < 0 && !article) {
      return;
    }
    int[] read = article ? new int[] {1, 1} : read(lattice, word, first);
    scaled(lattice, word, read);
    found.add(Entry.number(number, read[0], read[1]));
    if (read[0] >= 1900 && read[0] < 2100) {
      found.add(Entry.number(year, read[0], read[1]));
    }
    addSpokenYear(found, lattice, word, first);
  }

  /** The tens and units from the word on, and how many words they take. */
  private int[] read(Lattice lattice, int word, int first) {
    if (first >= 20 && word + 1 < lattice.size()) {
      int unit = valueAt(lattice, word + 1);
      if (unit > 0 && unit < 10) {
        return new int[] {first + unit, 2};
      }
    }
    return new int[] {first, 1};
  }

  private void scaled(Lattice lattice, int word, int[] read) {
    int next = word + read[1];
    int factor = scaleAt(lattice, next);
    if (factor == 0 || factor > 1_000_000 || read[0] > 999) {
      return;
    }
    read[0] *= factor;
    read[1]++;
    int rest = next + 1;
    if (rest < lattice.size() && lattice.lower(rest).equals("and")) {
      rest++;
    }
    int more = valueAt(lattice, rest);
    if (more > 0 && more < factor) {
      int[] tail = read(lattice, rest, more);
      read[0] += tail[0];
      read[1] = rest + tail[1] - word;
    }
  }

  /** "Nineteen eighty-four" or "twenty ten". */
  private void addSpokenYear(List<Entry> found, Lattice lattice, int word, int first) {
    int tail = valueAt(lattice, word + 1);
    if ((first == 19 || first == 18 || first == 20) && tail >= 10) {
      int[] rest = read(lattice, word + 1, tail);
      found.add(Entry.number(year, first * 100 + rest[0], 1 + rest[1]));
    }
  }

  private int valueAt(Lattice lattice, int word) {
    return word < lattice.size() ? lattice.named(word, cardinal) : -1;
  }

  private int scaleAt(Lattice lattice, int word) {
    return word < lattice.size() ? Math.max(0, lattice.named(word, scale)) : 0;
  }

  private static int value(List<Entry> found, int element) {
    for (Entry entry : found) {
      if (entry.element() == element) {
        return entry.number();
      }
    }
    return -1;
  }

  private static boolean has(List<Entry> found, int element) {
    return value(found, element) >= 0;
  }
}
