package org.sitrep.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which towns of the newer list the older list has, and under what other name. */
final class NewerTowns {
  private static final double CELL = 0.05;

  /** Two towns nearer than this are one under two names, in degrees. */
  private static final double SAME = 0.001;

  private final Map<Long, List<GeoNames.Town>> cells = new HashMap<>();

  NewerTowns(List<GeoNames.Town> known) {
    for (GeoNames.Town town : known) {
      cells.computeIfAbsent(cell(town, 0, 0), k -> new ArrayList<>()).add(town);
    }
  }

  /** The known town that this one is; the town itself where there is none. */
  GeoNames.Town knownAs(GeoNames.Town town) {
    GeoNames.Town found = town;
    for (int x = -1; x <= 1; x++) {
      for (int y = -1; y <= 1; y++) {
        for (GeoNames.Town known : cells.getOrDefault(cell(town, x, y), List.of())) {
          if (NameKey.of(known.name()).equals(NameKey.of(town.name()))) {
            return known;
          }
          found = isSamePlace(known, town) ? known : found;
        }
      }
    }
    return found;
  }

  private static boolean isSamePlace(GeoNames.Town a, GeoNames.Town b) {
    return Math.abs(a.latitude() - b.latitude()) < SAME
        && Math.abs(a.longitude() - b.longitude()) < SAME;
  }

  private static long cell(GeoNames.Town town, int x, int y) {
    return (Math.round(town.longitude() / CELL) + x) * 100_000
        + Math.round(town.latitude() / CELL) + y;
  }
}
