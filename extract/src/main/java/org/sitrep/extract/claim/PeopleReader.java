package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity;

/** Finds the words for people whose number is told: "nine workers", "a man", names, "him". */
final class PeopleReader {
  private static final int LONGEST_NAME = 4;
  private static final int MOST_MODIFIERS = 6;
  private static final int LONGEST_ASIDE = 4;

  /** Of these a number of members is told, no age. */
  private static final Set<String> COLLECTIVE =
      Set.of(
          "group",
          "total",
          "crowd",
          "family",
          "team",
          "party",
          "number",
          "crew",
          "class",
          "convoy",
          "unit",
          "list",
          "population",
          "force",
          "gang",
          "band",
          "toll",
          "maximum",
          "minimum",
          "delegation",
          "contingent",
          "staff",
          "congregation",
          "audience",
          "majority",
          "minority");

  private static final Set<String> PLACING =
      Set.of("near", "inside", "outside", "into", "across", "around", "towards", "toward");

  private static final Set<String> ONE = Set.of("a", "an", "one", "another");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "his", "her", "their", "its", "that", "this", "my", "our", "whose", "'s", "each");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him");
  private static final Set<String> AND = Set.of("and", ",", "while");
  private static final Set<String> INTO = Set.of("in", "to", "on", "through", "from");
  private static final Set<String> GROUP = Set.of("they", "all");
  private static final Set<String> SELVES = Set.of("himself", "herself");
  private static final Set<String> MORE = Set.of("more", "other", "additional", "further", "of");
  private static final Set<String> SET_MARKS =
      Set.of("the", "them", "its", "his", "her", "their", "those", "these", "whom", "our", "us");

  private static final Set<String> AGES = Set.of("age", "aged", "ages");

  private final QuantityReader quantities;
  private final PeopleWords words;

  PeopleReader(QuantityReader quantities, PeopleWords words) {
    this.quantities = quantities;
    this.words = words;
  }

  /**
   * The people of a sentence, in order; series are not yet joined.
   *
   * @param before how many people the sentence before tells of, which "they" stands for; 0 where
   *     that is not known
   */
  List<People> read(Read sentence, Harms harms, int before) {
    List<People> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.parse().size()) {
      int at = i;
      Optional<People> people =
          at(sentence, i, harms)
              .or(() -> also(sentence, at, found))
              .or(() -> again(sentence, at, found, before));
      people.ifPresent(found::add);
      i = people.map(p -> p.last() + 1).orElse(i + 1);
    }
    return found;
  }

  private Optional<People> at(Read sentence, int i, Harms harms) {
    return family(sentence, i)
        .or(() -> counted(sentence, i, harms))
        .or(() -> named(sentence, i).filter(p -> harms.noneWithin(p.first(), p.last())))
        .or(() -> single(sentence, i, harms))
        .or(() -> known(sentence, i))
        .or(() -> headlineNoun(sentence, i));
  }

  /** "A family of six": all of them. */
  private Optional<People> family(Read sentence, int i) {
    Parse parse = sentence.parse();
    boolean family =
        i + 3 < parse.size()
            && (parse.tag(i).equals("DT") || parse.tag(i).equals("PRP$"))
            && parse.lower(i + 1).equals("family")
            && parse.lower(i + 2).equals("of");
    return family
        ? quantities
            .read(sentence, i + 3)
            .filter(number -> head(sentence, number.last() + 1) < 0)
            .map(number -> new People(i, number.last(), number.last(), number, Reference.COUNTED))
        : Optional.empty();
  }

  /** "his wife and daughter", "a man and woman": the second goes without a word before it. */
  private Optional<People> also(Read sentence, int i, List<People> found) {
    Parse parse = sentence.parse();
    if (found.isEmpty() || !parse.tag(i).equals("NN")) {
      return Optional.empty();
    }
    People before = found.get(found.size() - 1);
    boolean one =
        before.reference() == Reference.SINGLE || before.reference() == Reference.BACKWARD;
    boolean joined = one && before.quantity().best() == 1 && isListing(parse, before.last() + 1, i);
    return words
        .noun(parse.lower(i))
        .filter(noun -> joined && !noun.plural())
        .filter(noun -> !words.isCountOfHarm(parse.lower(i)) && !thingFollows(parse, i))
        .map(noun -> person(i, i, i, before.reference()));
  }

  /** "Both", "they", "all": those of the nearest number before, in this sentence or the last. */
  private Optional<People> again(Read sentence, int i, List<People> found, int before) {
    Parse parse = sentence.parse();
    boolean both = parse.lower(i).equals("both");
    if (!both && !GROUP.contains(parse.lower(i))) {
      return Optional.empty();
    }
    int behind = i + 1;
    while (behind < parse.size() && parse.lower(behind).equals("later")) {
      behind++;
    }
    boolean ahead = behind < parse.size() && parse.tag(behind).startsWith("V");
    int told =
        found.stream()
            .map(people -> people.quantity().best())
            .filter(number -> number > 1)
            .reduce((first, last) -> last)
            .orElse(before);
    if (both && i + 1 < parse.size() && isPlural(parse, i + 1)) { // "both men"
      return Optional.of(
          new People(i, i + 1, i + 1, Quantity.exactly(i, i, 2), Reference.BACKWARD));
    }
    int number = both ? 2 : told;
    return ahead && number > 1
        ? Optional.of(new People(i, i, i, Quantity.exactly(i, i - 1, number), Reference.BACKWARD))
        : Optional.empty();
  }

  private boolean isPlural(Parse parse, int i) {
    return words.noun(parse.lower(i)).filter(PeopleWords.Noun::plural).isPresent()
        && !words.isCountOfHarm(parse.lower(i));
  }

  /** Tells whether the words stand for people told of before and give no number of their own. */
  static boolean standsForGroup(Parse parse, People people) {
    String lower = parse.lower(people.first());
    return people.first() == people.last() && (GROUP.contains(lower) || lower.equals("both"));
  }

  /** Nothing but a comma and an "and" stands between. */
  private static boolean isListing(Parse parse, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!parse.text(at).equals(",") && !parse.lower(at).equals("and")) {
        return false;
      }
    }
    return from < to;
  }

  /** "nine workers", "three of its members", "30 more", "no one". */
  private Optional<People> counted(Read sentence, int i, Harms harms) {
    Parse parse = sentence.parse();
    Quantity quantity = quantities.read(sentence, i).orElse(null);
    if (quantity == null || isAge(sentence, quantity)) {
      return Optional.empty();
    }
    int at = quantity.last() + 1;
    while (at < parse.size() && MORE.contains(parse.lower(at)) && !parse.lower(at).equals("of")) {
      at++;
    }
    if (at < parse.size() && parse.lower(at).equals("of")) {
      return ofSet(sentence, quantity, at, harms);
    }
    int head = head(sentence, at);
    if (head < 0 && at < parse.size() && !harms.startsAt(at) && startsThing(parse, at)) {
      return Optional.empty();
    }
    boolean mismatched =
        head >= 0
            && quantity.best() > 1
            && words.noun(parse.lower(head)).map(n -> !n.plural()).orElse(false);
    if (mismatched) {
      return Optional.empty();
    }
    int last = head < 0 ? at - 1 : head;
    return Optional.of(
        new People(i, last, head < 0 ? quantity.last() : head, quantity, Reference.COUNTED));
  }

  /** "three of its members", "five of them". */
  private Optional<People> ofSet(Read sentence, Quantity quantity, int of, Harms harms) {
    Parse parse = sentence.parse();
    int at = of + 1;
    if (at < parse.size() && parse.lower(at).equals("all")) {
      at++;
    }
    if (at < parse.size() && SET_MARKS.contains(parse.lower(at))) {
      Quantity whole = quantities.read(sentence, at + 1).orElse(null);
      int from = whole == null ? at + 1 : whole.last() + 1;
      int head = head(sentence, from);
      if (head < 0 && from < parse.size() && isHarmed(parse, from, harms)) {
        head = from;
      }
      boolean pronoun =
          (parse.tag(at).startsWith("PRP") && !parse.tag(at).endsWith("$"))
              || parse.lower(at).equals("whom")
              || parse.lower(at).equals("those");
      int last = head >= 0 ? head : pronoun ? at : whole == null ? -1 : whole.last();
      return last < 0
          ? Optional.empty()
          : Optional.of(new People(quantity.first(), last, last, quantity, Reference.COUNTED));
    }
    int head = head(sentence, at);
    return head < 0
        ? Optional.empty()
        : Optional.of(new People(quantity.first(), head, head, quantity, Reference.COUNTED));
  }

  /**
   * "Two of the injured": a word of harm that stands for people. What "five of the dead" tells is
   * that they are dead.
   */
  private static boolean isHarmed(Parse parse, int i, Harms harms) {
    boolean nounFollows = i + 1 < parse.size() && parse.tag(i + 1).startsWith("NN");
    return !nounFollows
        && harms.at(i, Harm.Frame.STATE).stream()
            .anyMatch(harm -> harm.outcome() != Harm.Outcome.KILLED);
  }

  /** The noun for people after its modifiers, or -1. */
  private int head(Read sentence, int from) {
    Parse parse = sentence.parse();
    int head = -1;
    for (int i = from; i < parse.size() && i < from + MOST_MODIFIERS; i++) {
      String lower = parse.lower(i);
      boolean noun = parse.tag(i).startsWith("NN");
      boolean person = head >= 0 && words.isPerson(parse.lower(head));
      int behind = person ? -1 : behindBrackets(parse, i);
      if ((i > from && opensOthers(sentence, i)) || isHarm(parse, i)) {
        break;
      } else if (behind > 0) {
        i = behind - 1;
      } else if (isDemonym(sentence, i) && isPluralNoun(parse, i)) {
        return i;
      } else if (words.isPerson(lower) || (!person && isDemonym(sentence, i))) {
        head = i;
      } else if ((!noun && !modifies(parse, i)) || (person && !isThing(parse, i))) {
        break;
      } else if (isPluralNoun(parse, i)) {
        head = i;
      } else if (noun && isThing(parse, i) && !nounFollows(parse, i)) {
        return -1;
      }
    }
    return head >= 0 && isThing(parse, head) ? -1 : head;
  }

  /** "Four hurt", whatever the tagger takes it for; not "four hurt men". */
  private static boolean isHarm(Parse parse, int i) {
    return parse.lower(i).equals("hurt") && !nounFollows(parse, i);
  }

  /** "2 killed others hurt", "9 dead dozens hurt": other people than those counted before. */
  private boolean opensOthers(Read sentence, int i) {
    return sentence.parse().lower(i).equals("others") || quantities.read(sentence, i).isPresent();
  }

  /** Behind the brackets that open here before a noun: "nine Coast Guard (CG) divers"; else -1. */
  private static int behindBrackets(Parse parse, int open) {
    if (!"([".contains(parse.text(open))) {
      return -1;
    }
    for (int i = open + 1; i + 1 < parse.size() && i <= open + LONGEST_ASIDE; i++) {
      if (")]".contains(parse.text(i))) {
        return parse.tag(i + 1).startsWith("NN") ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isDemonym(Read sentence, int i) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.last() == i && m.form() == Mention.Form.DEMONYM);
  }

  private boolean isThing(Parse parse, int i) {
    return parse.tag(i).startsWith("NN") && words.isThing(parse.lower(i)) && !isShot(parse, i);
  }

  /** "A man shot", "1 child shot": no noun, though the tagger takes it for one. */
  private boolean isShot(Parse parse, int i) {
    return i > 0 && parse.lower(i).equals("shot") && words.isPerson(parse.lower(i - 1));
  }

  private static boolean nounFollows(Parse parse, int i) {
    return i + 1 < parse.size() && parse.tag(i + 1).startsWith("NN");
  }

  private static boolean isPluralNoun(Parse parse, int i) {
    return parse.tag(i).equals("NNS") || parse.tag(i).equals("NNPS");
  }

  private static boolean modifies(Parse parse, int i) {
    String tag = parse.tag(i);
    return tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("VBG")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || parse.lower(i).equals("-")
        || tag.equals("RB")
        || isAcronym(parse.text(i));
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private boolean startsThing(Parse parse, int at) {
    for (int i = at; i < parse.size() && i < at + MOST_MODIFIERS; i++) {
      if (parse.tag(i).startsWith("NN")) {
        return words.isThing(parse.lower(i)) || !words.isPerson(parse.lower(i));
      }
      if (!modifies(parse, i) || parse.tag(i).equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  /** "A baker of 70 who died": one baker. */
  private static boolean isOfYears(Parse parse, Quantity quantity) {
    int of = quantity.first() - 1;
    int next = quantity.last() + 1;
    boolean one =
        of > 1
            && parse.lower(of).equals("of")
            && parse.tag(of - 1).equals("NN")
            && !COLLECTIVE.contains(parse.lower(of - 1))
            && quantity.best() <= 110;
    boolean ends =
        next >= parse.size() || ",.)".contains(parse.text(next)) || parse.tag(next).equals("WP");
    boolean single = false;
    for (int i = of - 2; one && i >= 0 && i >= of - 4; i--) {
      single |= parse.lower(i).equals("a") || parse.lower(i).equals("an");
    }
    return one && ends && single;
  }

  /** The number is an age: ", 24 ,". */
  private static boolean isAge(Read sentence, Quantity quantity) {
    Parse parse = sentence.parse();
    int first = quantity.first();
    if (isOfYears(parse, quantity)) {
      return true;
    }
    int both = parse.lower(first).equals("both") ? first : first - 1;
    if (both > 0 && parse.lower(both).equals("both") && quantity.last() == both + 1) {
      // "two women, both 25"
      return parse.text(both - 1).equals(",");
    }
    if (first == 0 || !Character.isDigit(parse.text(first).charAt(0)) || quantity.best() > 110) {
      return false;
    }
    int opening = ageList(parse, first) - 1;
    boolean opens = parse.text(opening).equals(",") || parse.text(opening).equals("(");
    int next = quantity.last() + 1;
    boolean closes =
        next >= parse.size()
            || ",.;)".contains(parse.text(next))
            || parse.lower(next).equals("of")
            || parse.lower(next).equals("and")
            || parse.lower(next).equals("was");
    boolean afterWord = opening >= 1 && parse.tag(opening - 1).startsWith("NN");
    boolean told = false;
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      told |= AGES.contains(parse.lower(i));
    }
    return (opens && closes && afterWord) || told;
  }

  /** Where the figures start that end here: at the 28 of ", 28 , 27 and 31". */
  private static int ageList(Parse parse, int last) {
    int first = last;
    while (first >= 3
        && (parse.lower(first - 1).equals("and") || parse.text(first - 1).equals(","))
        && parse.text(first - 2).matches("\\d{1,2}")) {
      first -= 2;
    }
    return first;
  }

  /** "a man", "an off-duty officer", "another man", "a 24-year-old". */
  private Optional<People> single(Read sentence, int i, Harms harms) {
    if (!ONE.contains(sentence.parse().lower(i))) {
      return Optional.empty();
    }
    if (sentence.parse().lower(i).equals("another") && standsAlone(sentence.parse(), i, harms)) {
      return Optional.of(new People(i, i, i, Quantity.exactly(i, i, 1), Reference.COUNTED));
    }
    return one(sentence, i, i + 1, Reference.SINGLE);
  }

  /** "Another was hit", "another wounded"; not "one after another", "another of the cars". */
  private static boolean standsAlone(Parse parse, int another, Harms harms) {
    int next = another + 1;
    if (harms.startsAt(next) || next >= parse.size()) {
      return harms.startsAt(next);
    }
    String tag = parse.tag(next);
    boolean listed =
        another > 0 && !AND.contains(parse.lower(another - 1)) && !harms.endsAt(another - 1);
    boolean ends = parse.text(next).equals(".") || isPlacing(parse, next);
    return !listed && (tag.equals("VBD") || tag.equals("VBZ") || ends);
  }

  private static boolean isPlacing(Parse parse, int i) {
    return parse.tag(i).equals("IN") && !parse.lower(i).equals("of");
  }

  /** "the victim", "his two sons", "him", "himself". */
  private Optional<People> known(Read sentence, int i) {
    Parse parse = sentence.parse();
    String lower = parse.lower(i);
    if (SELVES.contains(lower)) {
      return Optional.of(person(i, i, i, Reference.SELF));
    }
    if (PRONOUNS.contains(lower) || (lower.equals("her") && !opensNoun(parse, i + 1))) {
      return Optional.of(person(i, i, i, Reference.BACKWARD));
    }
    if (!DEFINITE.contains(lower) || isBody(parse, i)) {
      return Optional.empty();
    }
    Optional<Quantity> quantity = quantities.read(sentence, i + 1);
    if (quantity.isPresent() && lower.startsWith("th") && !lower.equals("the")) {
      return Optional.empty();
    }
    if (quantity.isPresent() && quantity.get().first() == i + 1) {
      int head = head(sentence, quantity.get().last() + 1);
      return head < 0 || words.isThing(parse.lower(head))
          ? Optional.empty()
          : Optional.of(new People(i, head, head, quantity.get(), Reference.BACKWARD));
    }
    return one(sentence, i, i + 1, Reference.BACKWARD);
  }

  /** "Shot in the head", "a wound to his head". */
  private static boolean isBody(Parse parse, int i) {
    return i > 0
        && i + 1 < parse.size()
        && INTO.contains(parse.lower(i - 1))
        && parse.lower(i + 1).equals("head");
  }

  private static boolean opensNoun(Parse parse, int i) {
    return i < parse.size()
        && (parse.tag(i).startsWith("NN")
            || parse.tag(i).startsWith("JJ")
            || parse.tag(i).equals("CD")
            || (parse.tag(i).startsWith("VB") && parse.tag(i).length() == 3));
  }

  /** One person: a singular noun after its modifiers, none of them plural. */
  private Optional<People> one(Read sentence, int first, int from, Reference reference) {
    Parse parse = sentence.parse();
    int head = personFrom(parse, from);
    int owned = head < 0 ? -1 : owned(parse, head);
    if (owned >= 0) {
      return Optional.of(person(first, owned, owned, Reference.BACKWARD));
    }
    if (head < 0
        || words.noun(parse.lower(head)).map(PeopleWords.Noun::plural).orElse(false)
        || thingFollows(parse, head)) {
      return Optional.empty();
    }
    return Optional.of(person(first, head, head, reference));
  }

  /** "The boy's father", "Ama's late uncle": the noun for the one who is told of, or -1. */
  private int owned(Parse parse, int owner) {
    if (owner + 2 >= parse.size() || !isPossessive(parse, owner + 1)) {
      return -1;
    }
    int head = personFrom(parse, owner + 2);
    boolean plural =
        head >= 0 && words.noun(parse.lower(head)).map(PeopleWords.Noun::plural).orElse(false);
    return head < 0 || plural || thingFollows(parse, head) ? -1 : head;
  }

  private static boolean isPossessive(Parse parse, int i) {
    return parse.lower(i).equals("'s") || parse.lower(i).equals("'");
  }

  /** The last noun for people after its modifiers, or -1. */
  private int personFrom(Parse parse, int from) {
    int head = -1;
    for (int i = from; i < parse.size() && i < from + MOST_MODIFIERS; i++) {
      String lower = parse.lower(i);
      boolean noun = parse.tag(i).startsWith("NN");
      if (words.isPerson(lower) && !words.isCountOfHarm(lower)) {
        head = i;
      } else if (head >= 0 || (!noun && !modifies(parse, i))) {
        break;
      }
    }
    return head;
  }

  /** The noun only modifies a thing: "a police officer 's car", "a suspect vehicle". */
  private boolean thingFollows(Parse parse, int head) {
    int next = head + 1;
    if (next >= parse.size()) {
      return false;
    }
    return isPossessive(parse, next)
        || (parse.tag(next).startsWith("NN")
            && !parse.tag(next).startsWith("NNP")
            && !isShot(parse, next));
  }

  /** A bare noun where a headline or a sentence starts: "Man shot dead". */
  private Optional<People> headlineNoun(Read sentence, int i) {
    Parse parse = sentence.parse();
    boolean opens = i == 0 || sentence.kind() != Page.Kind.BODY;
    boolean before = i > 0 && (parse.tag(i - 1).equals("DT") || parse.tag(i - 1).equals("PRP$"));
    PeopleWords.Noun noun = words.noun(parse.lower(i)).orElse(null);
    boolean counts = words.isCountOfHarm(parse.lower(i));
    if (!opens || before || counts || noun == null || noun.plural() || thingFollows(parse, i)) {
      return Optional.empty();
    }
    return Optional.of(person(i, i, i, Reference.SINGLE));
  }

  /** A person's name, with title or age before it: "6-year-old Ama Owusu". */
  private Optional<People> named(Read sentence, int i) {
    Parse parse = sentence.parse();
    boolean aged = parse.lower(i).endsWith("-year-old") && i + 1 < parse.size();
    int name = aged ? i + 1 : i;
    Mention mention = mentionFrom(sentence, name);
    int last = mention != null ? mention.last() : nameRun(sentence, name);
    if (last < 0) {
      return Optional.empty();
    }
    int owned = owned(parse, last);
    return Optional.of(
        owned < 0
            ? person(i, last, last, Reference.NAMED)
            : person(i, owned, owned, Reference.BACKWARD));
  }

  private static @Nullable Mention mentionFrom(Read sentence, int i) {
    for (Mention mention : sentence.mentions()) {
      if (mention.first() == i
          && mention.form() == Mention.Form.NAME
          && mention.kind() == Entity.Kind.PERSON
          && !isPlaced(sentence.parse(), i)) {
        return mention;
      }
    }
    return null;
  }

  /** "Near Mopani": a name behind such a word is a place, whatever else it may be. */
  private static boolean isPlaced(Parse parse, int i) {
    return i > 0 && PLACING.contains(parse.lower(i - 1));
  }

  /** A run of capitalised words with an age beside it, which only people have. */
  private int nameRun(Read sentence, int i) {
    Parse parse = sentence.parse();
    boolean age = i > 0 && parse.lower(i - 1).endsWith("-year-old");
    int last = i - 1;
    while (last + 1 < parse.size() && last + 1 < i + LONGEST_NAME && isNameWord(parse, last + 1)) {
      last++;
    }
    if (last < i && isSurname(parse, i)) {
      return i;
    }
    if (last < i || (i > 0 && isNameWord(parse, i - 1))) {
      return -1;
    }
    return age || agedAfter(parse, last + 1) ? last : -1;
  }

  /** "Mensah, 25, died": one word, whatever the tagger takes it for. */
  private static boolean isSurname(Parse parse, int i) {
    return parse.tag(i).startsWith("NN")
        && Character.isUpperCase(parse.text(i).charAt(0))
        && agedAfter(parse, i + 1);
  }

  private static boolean agedAfter(Parse parse, int comma) {
    return comma + 2 < parse.size()
        && ",(".contains(parse.text(comma))
        && parse.text(comma + 1).matches("\\d{1,2}")
        && ",;).".contains(parse.text(comma + 2));
  }

  private static boolean isNameWord(Parse parse, int i) {
    return parse.tag(i).startsWith("NNP") && Character.isUpperCase(parse.text(i).charAt(0));
  }

  private static People person(int first, int last, int head, Reference reference) {
    return new People(first, last, head, Quantity.exactly(first, head - 1, 1), reference);
  }
}
