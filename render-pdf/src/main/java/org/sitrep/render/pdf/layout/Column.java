package org.sitrep.render.pdf.layout;

import java.util.List;

/**
 * Slabs with their place on a page.
 *
 * @param slabs at least one, from top to bottom
 * @param x their left end, in points from the left of the paper
 * @param y their top, in points down from the top of the paper
 * @param width of backdrops
 * @param stretch by how much gaps between blocks grow
 */
record Column(List<Slab> slabs, double x, double y, double width, double stretch) {
  Column {
    slabs = List.copyOf(slabs);
  }
}
