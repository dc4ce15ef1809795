package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.render.pdf.layout.Slab.Backdrop;
import org.sitrep.render.pdf.layout.Slab.Header;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** Type that is set and not yet made up into pages: collects slabs from top to bottom. */
final class Galley {
  private final List<Slab> slabs = new ArrayList<>();
  private final List<Landing> landings = new ArrayList<>();
  private double gap;
  private double penalty = Paginator.WITHIN_SECTION;
  private Backdrop backdrop = Backdrop.NONE;
  private Header header = Header.NONE;

  /** Asks for at least so much space above the next slab. */
  void space(double points) {
    gap = Math.max(gap, points);
  }

  /** Takes back the space asked for. */
  void close() {
    gap = 0;
  }

  /** Makes a page break before the next slab cost this; the dearest demand holds. */
  void penalty(double cost) {
    penalty = Math.max(penalty, cost);
  }

  /** Keeps the next slab with the one before. */
  void keep() {
    penalty(Slab.NEVER);
  }

  /** Starts a section with the next slab: the best place for a page to start. */
  void section() {
    if (Double.isFinite(penalty)) {
      penalty = 0;
    }
  }

  void backdrop(Backdrop box) {
    backdrop = box;
  }

  void header(Header repeated) {
    header = repeated;
  }

  void land(Landing landing) {
    landings.add(landing);
  }

  void put(double height, List<Mark> marks) {
    slabs.add(new Slab(gap, penalty, height, marks, backdrop, header, landings));
    landings.clear();
    gap = 0;
    penalty = Paginator.WITHIN_SECTION;
  }

  boolean isEmpty() {
    return slabs.isEmpty();
  }

  /** From the top of the first slab to the bottom of the last one. */
  double height() {
    return height(slabs);
  }

  /** The height of slabs from the top of the first one, with the head of a table repeated there. */
  static double height(List<Slab> slabs) {
    double height = slabs.isEmpty() ? 0 : slabs.get(0).header().height() - slabs.get(0).gap();
    for (Slab slab : slabs) {
      height += slab.gap() + slab.height();
    }
    return height;
  }

  List<Slab> slabs() {
    return List.copyOf(slabs);
  }
}
