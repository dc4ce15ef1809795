package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    Map<Integer, List<Integer>> originalsWith = new HashMap<>();
    List<Integer> originals = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int[] common = new int[i];
      for (int shingle : shingles.get(i)) {
        for (int original : originalsWith.getOrDefault(shingle, List.of())) {
          common[original]++;
        }
      }
      int original = 0;
      while (original < i && !isCopy(common[original], shingles.get(i), shingles.get(original))) {
        original++;
      }
      originals.add(original);
      if (original == i) {
        for (int shingle : shingles.get(i)) {
          originalsWith.computeIfAbsent(shingle, s -> new ArrayList<>()).add(i);
        }
      }
    }
    return originals;
  }

  private static boolean isCopy(int common, Set<Integer> a, Set<Integer> b) {
    return common > 0 && (double) common / Math.min(a.size(), b.size()) >= COPIED;
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
