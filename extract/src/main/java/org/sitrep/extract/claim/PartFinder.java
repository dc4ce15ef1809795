package org.sitrep.extract.claim;

import java.util.List;
import java.util.Set;
import org.sitrep.extract.syntax.Parse;

/** Finds the parts of a number that stand after it: "eleven, among them two children". */
final class PartFinder {
  private static final int REACH = 8;
  private static final Set<String> OPENERS = Set.of("including", "include", "included", "among");

  /** The people that are named as part of those of a match, with the opening word within reach. */
  List<People> find(HarmContext context, HarmMatch match) {
    if (match.people().isEmpty()) {
      return List.of();
    }
    Parse parse = context.parse();
    int from = match.people().get().last() + 1;
    for (int i = from; i < parse.size() && i <= match.last() + REACH; i++) {
      if (OPENERS.contains(parse.lower(i))) {
        return partsAfter(context, match, i + 1);
      }
      if (i > match.last() && context.peopleAt(i).isPresent()) {
        return List.of();
      }
    }
    return List.of();
  }

  private static List<People> partsAfter(HarmContext context, HarmMatch match, int from) {
    return context.people().stream()
        .filter(p -> p.first() >= from && p.first() <= from + 3)
        .filter(p -> !p.covers(match.people().get().first()) && !context.isNoVictim(p))
        .filter(p -> p.quantity().best() < match.quantity().best())
        .limit(1)
        .toList();
  }
}
