package org.sitrep.extract.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.syntax.Parse;

/**
 * Finds the parts of a number: those that stand after it, as in "eleven, among them two children",
 * and those that make it up, where they are of different callings: "nine soldiers and two farmers".
 */
final class PartFinder {
  private static final int REACH = 8;
  private static final Set<String> OPENERS = Set.of("including", "include", "included", "among");

  private final PeopleWords words;

  PartFinder(PeopleWords words) {
    this.words = words;
  }

  /** The people that are named as part of those of a match, with the opening word within reach. */
  List<People> find(HarmContext context, HarmMatch match) {
    if (match.people().isEmpty()) {
      return List.of();
    }
    List<People> callings = callings(context, match.people().get());
    if (callings.size() > 1) {
      return callings;
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

  /** The members of a series that are numbers of people of a calling each, no two of one. */
  private List<People> callings(HarmContext context, People series) {
    List<People> members =
        context.members().stream()
            .filter(one -> series.first() <= one.first() && one.last() <= series.last())
            .toList();
    List<String> told =
        members.stream()
            .filter(one -> one.reference() == Reference.COUNTED && !one.isBare())
            .map(one -> words.noun(context.parse().lower(one.head())))
            .flatMap(Optional::stream)
            .map(PeopleWords.Noun::status)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return told.size() == members.size() ? members : List.of();
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
