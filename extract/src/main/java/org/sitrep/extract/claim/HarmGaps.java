package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.HarmElement.Captured;
import org.sitrep.extract.claim.HarmElement.Fit;
import org.sitrep.extract.syntax.Parse;

/** What may stand between the parts of a pattern of harm. */
final class HarmGaps {
  private static final int LONGEST_GAP = 8;
  private static final int LONGEST_REACH = 10;
  private static final int LONGEST_ASIDE = 16;

  private static final Set<String> OPENERS = Set.of("including", "mostly", "among");

  /** What these open is no word about the people before them, but another thing that happened. */
  private static final Set<String> CLAUSES =
      Set.of("after", "before", "since", "until", "than", "as", "because", "while", "when", "if");

  private HarmGaps() {}

  /** {@code ...}: words of the same clause without a verb and without people. */
  record Gap() implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      List<Fit> fits = new ArrayList<>();
      for (int i = token; i <= token + LONGEST_GAP && i <= context.parse().size(); i++) {
        fits.add(new Fit(i, Captured.NOTHING));
        if (i == context.parse().size() || closes(context, i)) {
          break;
        }
      }
      return fits;
    }
  }

  /** {@code ~}: any words of the same sentence without a number. */
  record Reach() implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      List<Fit> fits = new ArrayList<>();
      for (int i = token; i <= token + LONGEST_REACH && i <= context.parse().size(); i++) {
        fits.add(new Fit(i, Captured.NOTHING));
        if (i == context.parse().size()
            || ";".equals(context.parse().text(i))
            || context.quantities().read(context.sentence(), i).isPresent()) {
          break;
        }
      }
      return fits;
    }
  }

  /** {@code #}: nothing follows that could be the object of an active verb. */
  record NoObject() implements HarmElement {
    @Override
    public boolean fitsEnd() {
      return true;
    }

    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return opensObject(context, token) ? List.of() : List.of(new Fit(token, Captured.NOTHING));
    }

    /** "44 killed, dozens wounded", where headlines drop the comma. */
    private static boolean opensPassive(HarmContext context, int token) {
      boolean others =
          context.parse().lower(token).equals("others")
              && !context.harms().at(token + 1, Harm.Frame.STATE).isEmpty();
      return others || isHarmed(context, token);
    }

    private static boolean isHarmed(HarmContext context, int token) {
      return context
          .peopleAt(token)
          .filter(
              people ->
                  context.harms().at(people.last() + 1, Harm.Frame.VERB).stream()
                          .anyMatch(Harm::isPassive)
                      || !context.harms().at(people.last() + 1, Harm.Frame.STATE).isEmpty())
          .isPresent();
    }

    private static boolean opensObject(HarmContext context, int token) {
      if (token >= context.parse().size()
          || context.timeEnd(token) >= 0
          || !Character.isLetterOrDigit(context.parse().text(token).charAt(0))
          || opensPassive(context, token)) {
        return false;
      }
      String tag = context.parse().tag(token);
      return tag.equals("DT")
          || tag.startsWith("NN")
          || tag.startsWith("PRP")
          || tag.equals("CD")
          || tag.startsWith("JJ");
    }
  }

  /** {@code %}: no passive follows that takes the people before it as its own subject. */
  record NoPassive() implements HarmElement {
    @Override
    public boolean fitsEnd() {
      return true;
    }

    @Override
    public List<Fit> fits(HarmContext context, int token) {
      boolean taken =
          context.harms().at(token, Harm.Frame.VERB).stream()
              .anyMatch(h -> h.isPassive() && context.peopleAt(h.last() + 1).isEmpty());
      return taken ? List.of() : List.of(new Fit(token, Captured.NOTHING));
    }
  }

  private static boolean closes(HarmContext context, int i) {
    String tag = context.parse().tag(i);
    boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    return verb || ";".equals(context.parse().text(i)) || context.peopleAt(i).isPresent();
  }

  /** Where the next part may start: here, or after adverbs, times and, after people, asides. */
  static List<Integer> starts(HarmContext context, int token, boolean afterPeople) {
    List<Integer> starts = new ArrayList<>();
    int at = token;
    while (at >= 0 && at <= context.parse().size() && !starts.contains(at)) {
      starts.add(at);
      int next = skipLight(context, at);
      at = next < 0 && afterPeople ? skipAside(context, at) : next;
    }
    if (afterPeople) {
      starts.addAll(phraseEnds(context, token, starts));
      if (closesApposition(context, token)) {
        starts.add(token + 1);
      }
    }
    return starts;
  }

  /**
   * "The victims, two men and a woman, were", "three victims, two men and a woman, were": a comma
   * before the people or behind the first of them, and one behind them all.
   */
  private static boolean closesApposition(HarmContext context, int token) {
    Parse parse = context.parse();
    return token < parse.size()
        && parse.text(token).equals(",")
        && context.people().stream()
            .filter(people -> people.last() == token - 1)
            .anyMatch(people -> isSpelled(parse, people) || isApposed(parse, people));
  }

  private static boolean isSpelled(Parse parse, People people) {
    return people.head() < people.last() && parse.text(people.head() + 1).equals(",");
  }

  private static boolean isApposed(Parse parse, People people) {
    return people.first() >= 2
        && parse.text(people.first() - 1).equals(",")
        && parse.tag(people.first() - 2).startsWith("N");
  }

  private static int skipLight(HarmContext context, int at) {
    Parse parse = context.parse();
    if (at >= parse.size()) {
      return -1;
    }
    int time = context.timeEnd(at);
    if (time >= 0) {
      return time + 1;
    }
    boolean toTime =
        parse.tag(at).equals("IN") && at + 1 < parse.size() && context.timeEnd(at + 1) >= 0;
    if (toTime) {
      return context.timeEnd(at + 1) + 1;
    }
    boolean light = parse.tag(at).startsWith("RB") || "\"".equals(parse.text(at));
    return light && !parse.lower(at).equals("not") && !parse.lower(at).equals("n't") ? at + 1 : -1;
  }

  private static int skipAside(HarmContext context, int at) {
    Parse parse = context.parse();
    if (at >= parse.size()) {
      return -1;
    }
    String open = parse.text(at);
    String close = open.equals("(") ? ")" : open;
    if (!open.equals(",") && !open.equals("(") && !open.equals("--") && !open.equals("-")) {
      return -1;
    }
    for (int i = at + 1; i < parse.size() && i <= at + LONGEST_ASIDE; i++) {
      if (parse.text(i).equals(close)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Behind "two children" or "women and children", with or without "them" before. */
  private static List<Integer> memberEnds(HarmContext context, int token) {
    Parse parse = context.parse();
    boolean them = token < parse.size() && parse.tag(token).equals("PRP");
    int from = them ? token + 1 : token;
    Optional<People> members = context.peopleAt(from);
    if (members.isPresent()) {
      int behind = members.get().last() + 1;
      // "A teen among three shot": all three were.
      boolean all = parse.lower(token - 1).equals("among") && context.harms().startsAt(behind);
      return all ? List.of() : List.of(behind);
    }
    int at = from;
    while (at < parse.size() && isOfList(parse, at)) {
      at++;
    }
    return at > from && parse.tag(at - 1).equals("NNS") ? List.of(at) : List.of();
  }

  private static boolean isOfList(Parse parse, int at) {
    return parse.tag(at).equals("NNS")
        || parse.tag(at).equals("JJ")
        || parse.lower(at).equals("and");
  }

  /** "Twelve people five of them children were hurt". */
  private static boolean isOfThem(Parse parse, People some) {
    int of = some.quantity().last() + 1;
    return of + 1 < parse.size()
        && parse.lower(of).equals("of")
        && (parse.lower(of + 1).equals("them") || parse.lower(of + 1).equals("whom"));
  }

  private static boolean isNounOrAdjective(Parse parse, int i) {
    return i < parse.size() && (parse.tag(i).startsWith("NN") || parse.tag(i).startsWith("JJ"));
  }

  /** Where a preposition and its words may end after people: "nine people in two cars | were". */
  private static List<Integer> phraseEnds(HarmContext context, int token, List<Integer> known) {
    List<Integer> ends = new ArrayList<>();
    Parse parse = context.parse();
    if (token < parse.size() && OPENERS.contains(parse.lower(token))) {
      ends.addAll(memberEnds(context, token + 1));
      return ends;
    }
    Optional<People> some = context.peopleAt(token).filter(people -> isOfThem(parse, people));
    if (some.isPresent()) {
      ends.add(some.get().last() + 1);
      if (isNounOrAdjective(parse, some.get().last() + 1)) {
        ends.add(some.get().last() + 2);
      }
      return ends;
    }
    if (token >= parse.size()
        || (!parse.tag(token).equals("IN") && !parse.tag(token).equals("TO"))
        || CLAUSES.contains(parse.lower(token))
        || context.peopleAt(token).isPresent()) {
      return ends;
    }
    boolean ofPeople = context.peopleAt(token + 1).isPresent();
    for (int i = token + 1; i < parse.size() && i <= token + LONGEST_GAP; i++) {
      String tag = parse.tag(i);
      // "The brother of a girl who died": it is she who died.
      if (ofPeople && tag.startsWith("W")) {
        break;
      }
      boolean other =
          (tag.startsWith("VB") && !tag.equals("VBG"))
              || tag.equals("MD")
              || tag.startsWith("W")
              || (context.peopleAt(i).isPresent() && i > token + 1);
      if (!known.contains(i)) {
        ends.add(i);
      }
      if (other || ",;:".contains(parse.text(i))) {
        break;
      }
    }
    return ends;
  }
}
