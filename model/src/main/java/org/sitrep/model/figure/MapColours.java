package org.sitrep.model.figure;

import org.sitrep.model.theme.Palette;

/**
 * The colours of a map, mixed from the theme's.
 *
 * @param sea water
 * @param land countries that the report does not name
 * @param focus countries that it names
 * @param border between countries
 * @param edge of the countries that it names
 */
record MapColours(int sea, int land, int focus, int border, int edge) {
  static MapColours of(Palette palette) {
    return new MapColours(
        paler(palette.first(), 0.83),
        paler(palette.rule(), 0.62),
        0xFFFFFF,
        paler(palette.soft(), 0.45),
        paler(palette.soft(), 0.1));
  }

  /** The colour mixed with white: 0 leaves it, 1 gives white. */
  static int paler(int colour, double white) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = colour >> shift & 255;
      mixed |= (int) Math.round(part + (255 - part) * white) << shift;
    }
    return mixed;
  }
}
