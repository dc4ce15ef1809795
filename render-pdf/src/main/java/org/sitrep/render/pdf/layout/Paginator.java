package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Divides a galley into pages, or columns, over the whole document: of all allowed ways, the one
 * with the fewest pages, the smallest holes at the page feet and the cheapest breaks.
 */
final class Paginator {
  /** What a page costs, so that evenness never buys more pages. */
  private static final double PAGE = 100;

  /** What a break between two blocks of a section costs. */
  static final double WITHIN_SECTION = 1;

  /** What a break within a paragraph or a table costs: more than a hole of a third of the page. */
  static final double WITHIN_BLOCK = 3;

  /** What a page costs that is empty but for one line. */
  private static final double HOLE = 60;

  /** A hole of more than this part of the page is one that a reader notices. */
  private static final double NOTICED = 0.18;

  /** What a noticed hole costs beside its size: more than a break within a table. */
  private static final double NOTICED_HOLE = 4;

  private static final double STEEPNESS = 40;

  private static final double TOLERANCE = 0.01;

  private final List<Slab> slabs;
  private final double room;

  /** The cost of the best pages from each slab on, and where the first of them ends. */
  private final double[] cost;

  private final int[] end;

  private Paginator(List<Slab> slabs, double room) {
    this.slabs = slabs;
    this.room = room;
    int n = slabs.size();
    this.cost = new double[n + 1];
    this.end = new int[n + 1];
    Arrays.fill(cost, 0, n, Double.POSITIVE_INFINITY);
    for (int from = n - 1; from >= 0; from--) {
      price(from);
    }
  }

  /** The slabs of each page. */
  static List<List<Slab>> pages(List<Slab> slabs, double room) {
    return new Paginator(slabs, room).rest(0, new ArrayList<>());
  }

  /** What the best pages cost: {@value #PAGE} a page, and what is not as it should be. */
  static double cost(List<Slab> slabs, double room) {
    return new Paginator(slabs, room).cost[0];
  }

  /** What pages with so much on them cost at the least, were there nothing amiss with them. */
  static double leastCost(double height, double room) {
    return PAGE * Math.max(1, Math.ceil(height / room));
  }

  /**
   * The slabs of each column, where the first two have less room than the others; empty where they
   * have too little to start there.
   */
  static Optional<List<List<Slab>>> pages(List<Slab> slabs, double firstRoom, double room) {
    return new Paginator(slabs, room).startingIn(firstRoom);
  }

  private List<List<Slab>> rest(int start, List<List<Slab>> pages) {
    for (int from = start; from < slabs.size(); from = end[from]) {
      pages.add(slabs.subList(from, end[from]));
    }
    return pages;
  }

  private Optional<List<List<Slab>>> startingIn(double firstRoom) {
    int first = -1;
    int second = -1;
    double best = Double.POSITIVE_INFINITY;
    int reach = reach(0, firstRoom);
    for (int i = 1; i <= reach; i++) {
      double one = breakCost(i, Galley.height(slabs.subList(0, i)), firstRoom);
      if (i == slabs.size()) {
        return Optional.of(List.of(slabs));
      }
      int until = reach(i, firstRoom);
      for (int j = i + 1; j <= until; j++) {
        double two = breakCost(j, Galley.height(slabs.subList(i, j)), firstRoom);
        if (one + two + cost[j] < best) {
          best = one + two + cost[j];
          first = i;
          second = j;
        }
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    List<List<Slab>> pages = new ArrayList<>();
    pages.add(slabs.subList(0, first));
    pages.add(slabs.subList(first, second));
    return Optional.of(rest(second, pages));
  }

  /** The last slab that a page of that room can end before, if it starts with {@code from}. */
  private int reach(int from, double within) {
    int to = from;
    while (to < slabs.size() && Galley.height(slabs.subList(from, to + 1)) <= within + TOLERANCE) {
      to++;
    }
    return to;
  }

  /** Finds the best end of a page that starts with this slab. */
  private void price(int from) {
    int n = slabs.size();
    double height = slabs.get(from).height() + slabs.get(from).header().height();
    int last = from + 1;
    for (int to = from + 1; to <= n; to++) {
      if (to > from + 1) {
        height += slabs.get(to - 1).gap() + slabs.get(to - 1).height();
      }
      if (height > room + TOLERANCE && to > from + 1) {
        break;
      }
      last = to;
      double total = breakCost(to, height, room) + cost[to];
      if (total < cost[from]) {
        cost[from] = total;
        end[from] = to;
      }
    }
    if (cost[from] == Double.POSITIVE_INFINITY) {
      // What must stay together is longer than a page: it is divided where the page is full.
      end[from] = last;
      cost[from] = 10 * PAGE + (Double.isFinite(cost[last]) ? cost[last] : 0);
    }
  }

  private double breakCost(int to, double height, double within) {
    if (to == slabs.size()) {
      return PAGE;
    }
    double hole = Math.max(0, within - height) / within;
    double noticed = hole > NOTICED ? NOTICED_HOLE + STEEPNESS * (hole - NOTICED) : 0;
    return PAGE + HOLE * hole * hole + noticed + slabs.get(to).penalty();
  }

  /** The slabs of two columns, the taller one as low as can be. */
  static List<List<Slab>> even(List<Slab> slabs) {
    int best = slabs.size();
    double least = Galley.height(slabs);
    for (int i = 1; i < slabs.size(); i++) {
      double left = Galley.height(slabs.subList(0, i));
      double right = Galley.height(slabs.subList(i, slabs.size()));
      double taller = Math.max(left, right) + slabs.get(i).penalty();
      if (taller < least) {
        least = taller;
        best = i;
      }
    }
    return List.of(slabs.subList(0, best), slabs.subList(best, slabs.size()));
  }
}
