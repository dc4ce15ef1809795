package org.sitrep.extract.claim;

import java.util.Set;
import org.sitrep.extract.syntax.Parse;

/**
 * Tells a share of people who are known to be harmed from a number of people harmed: "ten of those
 * killed were nurses" gives a part, "nine of the pupils abducted escaped" tells of nine who got
 * free.
 */
final class SetMembers {
  private static final Set<String> KNOWN =
      Set.of("killed", "dead", "victims", "wounded", "injured", "deaths", "fatalities");

  private SetMembers() {}

  /** The number is part of one told before. */
  static boolean isOfKnown(HarmContext context, HarmMatch match) {
    return match.people().filter(people -> isOfKnown(context.parse(), people)).isPresent()
        || isReduced(context, match);
  }

  /** What the counted ones do follows the harm of all, and is no harm: they escaped, were freed. */
  static boolean doOtherwise(HarmContext context, HarmMatch match) {
    if (!isReduced(context, match)) {
      return false;
    }
    Parse parse = context.parse();
    int act = match.last() + 1;
    while (act < parse.size() && !isVerb(parse, act) && !",;:".contains(parse.text(act))) {
      act++;
    }
    boolean be = act < parse.size() && parse.lemma(act).equals("be");
    return isVerb(parse, be ? act + 1 : act);
  }

  private static boolean isVerb(Parse parse, int at) {
    return at < parse.size() && (parse.tag(at).startsWith("VB") || parse.tag(at).equals("MD"));
  }

  /** "Ten of those killed", "three of the dead". */
  private static boolean isOfKnown(Parse parse, People people) {
    int of = people.quantity().last() + 1;
    return opensSet(parse, of)
        && (KNOWN.contains(parse.lower(of + 2)) || KNOWN.contains(parse.lower(people.head())));
  }

  /** "nine of the pupils abducted": the participle right behind the noun tells of the whole set. */
  private static boolean isReduced(HarmContext context, HarmMatch match) {
    Parse parse = context.parse();
    return match
            .people()
            .filter(people -> opensSet(parse, people.quantity().last() + 1))
            .filter(people -> people.last() + 1 == match.trigger())
            .isPresent()
        && context.harms().at(match.trigger(), Harm.Frame.VERB).stream().anyMatch(Harm::isPassive);
  }

  private static boolean opensSet(Parse parse, int of) {
    return of + 2 < parse.size()
        && parse.lower(of).equals("of")
        && (parse.lower(of + 1).equals("the") || parse.lower(of + 1).equals("those"));
  }
}
