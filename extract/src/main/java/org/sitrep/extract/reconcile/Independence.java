package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.read.Page.Passage;

/**
 * Tells which sources repeat another's text, by the share of shingles, runs of eight words, that
 * they have in common (Broder, "On the resemblance and containment of documents", 1997).
 */
public final class Independence {
  private static final int SHINGLE = 8;

  /** With this share of the shorter text in the longer one they are one text. */
  private static final double COPIED = 0.6;

  private Independence() {}

  /**
   * For each page the index of the page it repeats, or its own. Pages come in the order of their
   * publication: a later one repeats an earlier one.
   */
  public static List<Integer> of(List<Page> pages) {
    List<Set<Integer>> shingles = pages.stream().map(Independence::shingles).toList();
    List<Integer> originals = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int original = i;
      for (int j = 0; j < i && original == i; j++) {
        if (originals.get(j) == j && containment(shingles.get(i), shingles.get(j)) >= COPIED) {
          original = j;
        }
      }
      originals.add(original);
    }
    return originals;
  }

  private static double containment(Set<Integer> a, Set<Integer> b) {
    Set<Integer> shorter = a.size() <= b.size() ? a : b;
    Set<Integer> longer = a.size() <= b.size() ? b : a;
    if (shorter.isEmpty()) {
      return 0;
    }
    long common = shorter.stream().filter(longer::contains).count();
    return (double) common / shorter.size();
  }

  private static Set<Integer> shingles(Page page) {
    List<String> words = new ArrayList<>();
    for (Passage passage : page.passages()) {
      if (passage.kind() == Page.Kind.BODY) {
        passage.sentence().tokens().forEach(token -> words.add(token.lower()));
      }
    }
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + SHINGLE).hashCode());
    }
    return shingles;
  }
}
