package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a galley into pages over the whole document: of all allowed ways, the one with the fewest
 * pages, the smallest holes at the page feet and the cheapest breaks.
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

  private final List<Slab> slabs;
  private final double room;

  private Paginator(List<Slab> slabs, double room) {
    this.slabs = slabs;
    this.room = room;
  }

  /** The slabs of each page. */
  static List<List<Slab>> pages(List<Slab> slabs, double room) {
    return new Paginator(slabs, room).pages();
  }

  private List<List<Slab>> pages() {
    int n = slabs.size();
    double[] cost = new double[n + 1];
    int[] end = new int[n + 1];
    Arrays.fill(cost, 0, n, Double.POSITIVE_INFINITY);
    for (int from = n - 1; from >= 0; from--) {
      price(from, cost, end);
    }
    List<List<Slab>> pages = new ArrayList<>();
    for (int from = 0; from < n; from = end[from]) {
      pages.add(slabs.subList(from, end[from]));
    }
    return pages;
  }

  /** Finds the best end of a page that starts with this slab. */
  private void price(int from, double[] cost, int[] end) {
    int n = slabs.size();
    double height = startHeight(from);
    int last = from + 1;
    for (int to = from + 1; to <= n; to++) {
      if (to > from + 1) {
        height += slabs.get(to - 1).gap() + slabs.get(to - 1).height();
      }
      if (height > room + 0.01 && to > from + 1) {
        break;
      }
      last = to;
      double total = breakCost(to, height) + cost[to];
      if (total < cost[from]) {
        cost[from] = total;
        end[from] = to;
      }
      if (to < n && slabs.get(to).penalty() == Slab.ALWAYS) {
        break;
      }
    }
    if (cost[from] == Double.POSITIVE_INFINITY) {
      // What must stay together is longer than a page: it is divided where the page is full.
      end[from] = last;
      cost[from] = 10 * PAGE + (Double.isFinite(cost[last]) ? cost[last] : 0);
    }
  }

  private double startHeight(int from) {
    Slab slab = slabs.get(from);
    return slab.height() + slab.header().height();
  }

  private double breakCost(int to, double height) {
    boolean wanted = to == slabs.size() || slabs.get(to).penalty() == Slab.ALWAYS;
    if (wanted) {
      return PAGE;
    }
    double hole = Math.max(0, room - height) / room;
    return PAGE + HOLE * hole * hole + slabs.get(to).penalty();
  }
}
