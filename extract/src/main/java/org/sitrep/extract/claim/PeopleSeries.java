package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.syntax.Parse;

/** Joins people that stand in a series: "a woman and her two children" are three. */
final class PeopleSeries {
  /** "left two men and a boy wounded": what follows these is told of all. */
  private static final Set<String> LEAVING = Set.of("leave", "find", "see");

  private static final Set<String> AGES = Set.of("age", "aged", "ages");

  private static final Set<String> AND = Set.of("and", "&", "plus", "alongside");

  private PeopleSeries() {}

  /** The people with series joined, in order. */
  static List<People> join(Parse parse, List<People> people, Harms harms) {
    List<People> joined = new ArrayList<>();
    int i = 0;
    while (i < people.size()) {
      int end = seriesEnd(parse, people, i, harms);
      joined.add(end > i ? sum(parse, people.subList(i, end + 1)) : people.get(i));
      i = end + 1;
    }
    return joined;
  }

  /**
   * The last member of the series that starts at one: members parted by commas, an "and" at last.
   */
  private static int seriesEnd(Parse parse, List<People> people, int start, Harms harms) {
    int end = start;
    for (int i = start; i + 1 < people.size(); i++) {
      Joint joint = joint(parse, people.get(i), people.get(i + 1).first());
      boolean counts = harms.counts(people.get(i).head()) != harms.counts(people.get(i + 1).head());
      boolean ages = isAge(parse, people.get(i), people.get(i + 1));
      if (joint == Joint.NONE || counts || ages || people.get(i).quantity().best() == 0) {
        break;
      }
      boolean headline = joint == Joint.COMMA && endsHeadline(parse, people, start, i + 1, harms);
      if (joint == Joint.AND || headline) {
        if (opensClause(parse, people, start, i + 1, harms)) {
          break;
        }
        end = i + 1;
      }
    }
    return end;
  }

  /** "Two sons, 11 and 14": numbers behind a comma that have no noun. */
  private static boolean isAge(Parse parse, People one, People next) {
    return next.isBare()
        && !one.isBare()
        && one.last() + 1 < parse.size()
        && parse.text(one.last() + 1).equals(",");
  }

  /** "3 men, 1 woman hurt": in headlines a comma stands for "and". */
  private static boolean endsHeadline(
      Parse parse, List<People> people, int start, int member, Harms harms) {
    People last = people.get(member);
    int first = people.get(start).first();
    boolean opens =
        first == 0
            || parse.text(first - 1).equals(":")
            || parse.lemma(first - 1).equals("say")
            || LEAVING.contains(parse.lemma(first - 1))
            || harms.endsAt(first - 1);
    return opens
        && !people.get(start).isBare()
        && !last.isBare()
        && (last.reference() == Reference.COUNTED || areNouns(people.get(start), last))
        && harms.startsAt(last.last() + 1);
  }

  /** "Officer, suspect wounded". */
  private static boolean areNouns(People first, People last) {
    return first.first() == first.head()
        && last.first() == last.head()
        && first.reference() == Reference.SINGLE
        && last.reference() == Reference.SINGLE;
  }

  private enum Joint {
    NONE,
    COMMA,
    AND
  }

  /** What stands between one member and the next: a comma, "and"; an age may stand before it. */
  private static Joint joint(Parse parse, People one, int next) {
    int at = behindAges(parse, one.last() + 1, next);
    if (at + 3 < next && parse.lower(at + 1).equals("both") && isFigure(parse, at + 2)) {
      at += 3;
    }
    boolean aged = at + 2 < next && ",(".contains(parse.text(at)) && isFigure(parse, at + 1);
    while (aged && at + 2 < next) {
      at += 2;
      aged =
          (parse.text(at).equals(",") || AND.contains(parse.lower(at))) && isFigure(parse, at + 1);
    }
    if (at < next && parse.text(at).equals(")")) {
      at++;
    }
    Joint joint = Joint.NONE;
    while (at < next) {
      if (AND.contains(parse.lower(at))) {
        joint = Joint.AND;
      } else if (joint == Joint.AND && parse.lower(at).equals("then")) {
        // "his brother and then himself"
      } else if (",;".contains(parse.text(at))) {
        joint = joint == Joint.AND ? Joint.AND : Joint.COMMA;
      } else {
        return Joint.NONE;
      }
      at++;
    }
    return joint;
  }

  private static boolean isFigure(Parse parse, int at) {
    return parse.text(at).matches("\\d{1,2}");
  }

  /** Behind ", ages 20 and 31", where that stands there. */
  private static int behindAges(Parse parse, int from, int next) {
    if (from + 1 >= next || !AGES.contains(parse.lower(from + 1))) {
      return from;
    }
    int at = from + 2;
    while (at < next
        && (parse.tag(at).equals("CD")
            || (at + 1 < next
                && parse.tag(at + 1).equals("CD")
                && parse.tag(at - 1).equals("CD")))) {
      at++;
    }
    return at;
  }

  /**
   * "killed two men and three others were wounded": what follows "and" is a clause of its own; but
   * no clause opens with a bare "son".
   */
  private static boolean opensClause(
      Parse parse, List<People> people, int start, int member, Harms harms) {
    People opening = people.get(member);
    if (opening.first() == opening.head() && parse.tag(opening.head()).equals("NN")) {
      return false;
    }
    int before = people.get(start).first() - 1;
    boolean object =
        before >= 0
            && (harms.endsAt(before)
                || (parse.tag(before).startsWith("VB")
                    && !LEAVING.contains(parse.lemma(before))
                    && !parse.lower(before).equals("including")));
    int after = people.get(member).last() + 1;
    boolean predicate =
        after < parse.size()
            && (parse.tag(after).equals("VBD")
                || parse.tag(after).equals("VBP")
                || parse.tag(after).equals("VBZ")
                || parse.tag(after).equals("MD")
                || harms.startsAt(after));
    return object && predicate;
  }

  /** The sum; where the first number is the sum of the rest, the rest only spells it out. */
  private static People sum(Parse parse, List<People> members) {
    People first = members.get(0);
    People last = members.get(members.size() - 1);
    int rest = members.stream().skip(1).mapToInt(m -> m.quantity().best()).sum();
    int firstCount = first.quantity().best();
    boolean spelled =
        members.size() > 2
            && firstCount > 1
            && parse.text(first.last() + 1).equals(",")
            && (rest == firstCount || named(members));
    if (spelled) {
      return new People(
          first.first(), last.last(), first.head(), first.quantity(), first.reference());
    }
    return described(members);
  }

  private static boolean named(List<People> members) {
    return members.stream().skip(1).allMatch(m -> m.reference() == Reference.NAMED);
  }

  /** Adds up, but counts a name and the description after it once: "J. Doe, a teacher, and ...". */
  private static People described(List<People> members) {
    People sum = members.get(0);
    for (int i = 1; i < members.size(); i++) {
      boolean again =
          i + 1 < members.size()
              && members.get(i - 1).reference() == Reference.NAMED
              && members.get(i).reference() == Reference.SINGLE;
      if (!again) {
        sum = sum.with(members.get(i));
      }
    }
    return sum;
  }
}
