package org.sitrep.extract.claim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.gazetteer.Place;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.text.Dateline;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Entity.Kind;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Span;

/** When, where and by what means a clause says that something happened, and which words say it. */
final class ClauseDetails {
  /** A time farther off in the tree than this belongs to another clause. */
  private static final int TIME_REACH = 6;

  /** A clause longer than this is cut down to the words round its trigger. */
  private static final int LONGEST_CLAUSE = 45;

  /** What stands behind these words was over when the rest happened, or had yet to come. */
  private static final Set<String> BEFOREHAND = Set.of("after", "following", "since", "before");

  private static final Set<String> MAIN = Set.of("root", "ccomp", "conj", "parataxis");

  private static final Set<String> BORDERS = Set.of("ccomp", "relcl", "parataxis");

  /** A preposition this far before a name still makes a place of it. */
  private static final int PHRASE_REACH = 6;

  /** A place this many words behind the trigger can still be its place. */
  private static final int NEAR = 14;

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "on",
          "into",
          "along",
          "around",
          "to",
          "from",
          "off",
          "within",
          "throughout",
          "against",
          "of",
          "over");

  private final WordClasses words;
  private final VerbOver over;
  private final BareClock clock;

  private static final Set<String> MENTIONING =
      Set.of("of", "from", "in", "into", "over", "about", "following", "after");

  ClauseDetails(WordClasses words) {
    this.words = words;
    this.over = new VerbOver(words);
    this.clock = new BareClock(words);
  }

  /** The nearest time expression of the trigger's own clause. */
  Optional<TimeExpression> time(Read read, int trigger) {
    Parse parse = read.parse();
    Optional<TimeExpression> beside = beside(read, trigger);
    if (beside.isPresent() || isCharge(parse, trigger)) {
      return beside;
    }
    Optional<TimeExpression> incident = over.ofWounds(read, trigger);
    if (incident.isPresent()) {
      return incident;
    }
    Optional<TimeExpression> counted = TimeBefore.day(read, trigger);
    if (counted.isPresent()) {
      return counted;
    }
    boolean mentioned = isMentioned(parse, trigger) || TimeBefore.after(parse, trigger) >= 0;
    List<TimeExpression> own =
        read.times().stream()
            .filter(time -> time.days().isPresent())
            .filter(time -> isOfClause(parse, trigger, time))
            .filter(time -> !mentioned || parse.dominates(trigger, time.lastToken()))
            .filter(time -> time.firstToken() > Dateline.end(parse.sentence()))
            .filter(time -> !over.isLater(parse, trigger, time))
            .filter(time -> !VerbOver.isState(parse, trigger, time))
            .toList();
    // "At 3 p.m. in the valley on Thursday": an hour has the day that stands beside it.
    boolean day =
        own.stream()
            .anyMatch(
                time -> !clock.isGuess(parse, time) && parse.dominates(trigger, time.lastToken()));
    return own.stream()
        .filter(time -> !day || !clock.isGuess(parse, time))
        .min(
            Comparator.comparingInt((TimeExpression time) -> farness(parse, trigger, time))
                .thenComparingInt(time -> Math.abs(time.firstToken() - trigger)));
  }

  /**
   * "a shooting on Tuesday night", "the 9 July shooting": the noun's own, whatever the parser says.
   */
  private Optional<TimeExpression> beside(Read read, int trigger) {
    Parse parse = read.parse();
    if (!parse.tag(trigger).startsWith("N")) {
      return Optional.empty();
    }
    boolean determined = hasDeterminer(parse, trigger);
    return read.times().stream()
        .filter(time -> time.days().isPresent())
        .filter(
            time -> {
              int gap = time.firstToken() - trigger - 1;
              boolean on = gap == 1 && parse.lower(trigger + 1).equals("on");
              return (determined && (gap == 0 || on)) || isOwner(parse, trigger, time);
            })
        .findFirst();
  }

  /** "the 9 July shooting", "Friday's deadly shooting": only words that describe it in between. */
  private static boolean isOwner(Parse parse, int trigger, TimeExpression time) {
    int behind = time.lastToken() + 1;
    int before = time.firstToken() - 1;
    boolean determined = before >= 0 && parse.tag(before).equals("DT");
    boolean near = behind <= trigger && trigger - behind <= 2;
    return near && (determined || parse.left(trigger) <= time.firstToken());
  }

  /** "charged with murder": what somebody is charged with has no day of its own beside it. */
  private static boolean isCharge(Parse parse, int trigger) {
    int link = parse.head(trigger);
    return parse.tag(trigger).equals("NN")
        && parse.label(trigger).equals("pobj")
        && link > 0
        && parse.lower(link).equals("with")
        && !hasDeterminer(parse, trigger);
  }

  private static boolean hasDeterminer(Parse parse, int noun) {
    for (int child : parse.children(noun)) {
      if (child < noun && (parse.label(child).equals("det") || parse.label(child).equals("poss"))) {
        return true;
      }
    }
    return false;
  }

  /** "The toll from the quake", "victims of last week's raid": the clause's day is not its own. */
  private static boolean isMentioned(Parse parse, int trigger) {
    int link = parse.head(trigger);
    boolean of = link > 0 && parse.label(trigger).equals("pobj");
    return of
        && MENTIONING.contains(parse.lower(link))
        && parse.tag(trigger).startsWith("N")
        && parse.head(link) >= 0
        && parse.tag(parse.head(link)).startsWith("N")
        && Arrays.stream(parse.children(trigger))
            .anyMatch(
                child -> parse.label(child).equals("poss") || parse.label(child).equals("det"));
  }

  /**
   * The only time expression of the sentence, for an incident with its actor in it whose clause the
   * parser gave none; not one that tells when something was said.
   */
  Optional<TimeExpression> onlyTime(Read read, int trigger) {
    List<TimeExpression> dated =
        read.times().stream().filter(time -> time.days().isPresent()).toList();
    return dated.size() == 1
            && !over.speaks(read.parse(), dated.get(0))
            && !over.isLater(read.parse(), -1, dated.get(0))
            && !isAbove(read.parse(), dated.get(0).lastToken(), trigger)
        ? Optional.of(dated.get(0))
        : Optional.empty();
  }

  /** "On Saturday a man was freed who had been held in a raid": the day of the clause above. */
  private static boolean isAbove(Parse parse, int token, int trigger) {
    int verb = token;
    while (verb >= 0 && !parse.tag(verb).startsWith("V")) {
      verb = parse.head(verb);
    }
    if (verb < 0 || verb == trigger || !parse.dominates(verb, trigger)) {
      return false;
    }
    for (int at = trigger; at >= 0 && at != verb; at = parse.head(at)) {
      if (BORDERS.contains(parse.label(at))) {
        return true;
      }
    }
    return false;
  }

  private static int farness(Parse parse, int trigger, TimeExpression time) {
    int distance = TreeDistance.between(parse, trigger, time.lastToken());
    return parse.dominates(trigger, time.lastToken()) ? distance : distance + 2;
  }

  /**
   * No border of a clause of its own, a relative clause or reported speech, lies between trigger
   * and time; a clause that describes the time itself ("on Friday, when …") is no such border.
   */
  private static boolean isOfClause(Parse parse, int trigger, TimeExpression time) {
    int at = trigger;
    for (int step = 0; at >= 0 && step <= TIME_REACH; step++) {
      if (parse.dominates(at, time.lastToken())) {
        return !isBordered(parse, at, time.lastToken());
      }
      boolean apart = isOfSubject(parse, at) || isBeforehand(parse, at);
      boolean border = BORDERS.contains(parse.label(at)) || apart;
      int above = parse.head(at);
      boolean describes = above >= time.firstToken() && above <= time.lastToken();
      if (border && !describes) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** "After a week of raids, the two states agreed on Friday": the day is not the raids'. */
  private static boolean isBeforehand(Parse parse, int at) {
    return parse.label(at).equals("prep") && BEFOREHAND.contains(parse.lower(at));
  }

  /** "A man accused of shooting two was at large on Thursday": the day is not the shooting's. */
  private static boolean isOfSubject(Parse parse, int verb) {
    int noun = parse.head(verb);
    return parse.label(verb).equals("acl") && noun >= 0 && parse.label(noun).startsWith("nsubj");
  }

  private static boolean isBordered(Parse parse, int ancestor, int token) {
    for (int at = token; at >= 0 && at != ancestor; at = parse.head(at)) {
      if (BORDERS.contains(parse.label(at)) || parse.label(at).equals("advcl")) {
        return true;
      }
    }
    return false;
  }

  /** The places that the clause puts it in, the narrowest first. */
  List<Mention> places(Read read, int trigger, boolean incident) {
    Parse parse = read.parse();
    int verb = clauseHead(parse, trigger);
    int after = TimeBefore.after(parse, trigger);
    List<Mention> named =
        read.mentions().stream()
            .filter(mention -> mention.isPlace() && mention.first() > after)
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .filter(mention -> follows(parse, mention))
            .filter(mention -> !isOfficials(parse, mention))
            .filter(mention -> !isOrigin(parse, parse.head(mention.last()), trigger))
            .filter(mention -> !incident || !isOfEarlier(parse, mention, trigger))
            .toList();
    List<Mention> attached =
        named.stream().filter(mention -> isWhere(parse, mention, trigger, verb)).toList();
    return (attached.isEmpty() && incident ? nearest(named, trigger) : attached)
        .stream().sorted(Comparator.comparingInt(ClauseDetails::width)).toList();
  }

  /**
   * The name stands in a phrase of place: behind a preposition, or as the owner of one that does.
   */
  private static boolean follows(Parse parse, Mention mention) {
    for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - PHRASE_REACH); i--) {
      if (WHERE.contains(parse.lower(i))) {
        return true;
      }
      if (parse.tag(i).startsWith("V") || parse.text(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** "The head of Norland's diplomacy visited": whose official acts is not where. */
  private boolean isOfficials(Parse parse, Mention mention) {
    for (int at = parse.head(mention.last()); at >= 0; at = parse.head(at)) {
      if (parse.label(at).startsWith("nsubj")) {
        return words.has("OFFICIAL", parse.lemma(at)) && Owners.isOwner(parse, mention.last(), at);
      }
    }
    return false;
  }

  /** Where the parser attached no place, the first that follows the trigger. */
  private static List<Mention> nearest(List<Mention> named, int trigger) {
    return named.stream()
        .filter(mention -> mention.first() > trigger && mention.first() - trigger <= NEAR)
        .limit(2)
        .toList();
  }

  /** The path from the place up to the trigger or its clause goes over a preposition of place. */
  private static boolean isWhere(Parse parse, Mention mention, int trigger, int verb) {
    boolean placed = false;
    for (int at = mention.last(); at >= 0; at = parse.head(at)) {
      if (at == trigger || at == verb) {
        return placed;
      }
      if (isOrigin(parse, at, trigger)) {
        return false;
      }
      placed |=
          parse.label(at).equals("prep") && WHERE.contains(parse.lower(at)) && !isOfName(parse, at);
      boolean otherClause = parse.tag(at).startsWith("V") && !parse.label(at).equals("acl");
      if (otherClause) {
        return false;
      }
    }
    return false;
  }

  /** "President Ana Lagos of Chile": whose she is, not where. */
  private static boolean isOfName(Parse parse, int preposition) {
    int head = parse.head(preposition);
    return parse.lower(preposition).equals("of") && head >= 0 && parse.tag(head).startsWith("NNP");
  }

  /** "Arrested a reporter from the capital": where somebody comes from. */
  private static boolean isOrigin(Parse parse, int preposition, int trigger) {
    int noun = preposition < 0 ? -1 : parse.head(preposition);
    return preposition >= 0
        && parse.lower(preposition).equals("from")
        && noun >= 0
        && noun != trigger
        && parse.tag(noun).startsWith("N");
  }

  /** "The raid came days after reports of shelling in the north": where that was before. */
  private static boolean isOfEarlier(Parse parse, Mention mention, int trigger) {
    for (int at = mention.last(); at > trigger; at = parse.head(at)) {
      if (isBeforehand(parse, at)) {
        return true;
      }
    }
    return false;
  }

  private static int width(Mention mention) {
    Place place = mention.place();
    if (mention.kind() == Kind.COUNTRY) {
      return 9;
    }
    if (place == null) {
      return 1;
    }
    return switch (place.kind()) {
      case CITY -> 0;
      case CAPITAL -> 2;
      case ADMIN2 -> 3;
      case ADMIN1 -> 4;
      case REGION -> 5;
      case COUNTRY -> 9;
    };
  }

  /** The means: a munition or vehicle among the modifiers or behind "with" and "by". */
  @Nullable String instrument(Read read, int trigger, Frame frame) {
    Parse parse = read.parse();
    for (String slot : List.of("modifier", "with", "by", "using", "subject")) {
      for (int head : frame.fillers(slot)) {
        if (words.has("MUNITION", parse.lemma(head))) {
          int last = lastOfKind(parse, frame.fillers(slot));
          return read.span(head, Math.max(head, last)).length() > 40
              ? parse.lower(head)
              : text(parse, head, Math.max(head, last));
        }
      }
    }
    return null;
  }

  private int lastOfKind(Parse parse, List<Integer> heads) {
    return heads.stream()
        .filter(head -> words.has("MUNITION", parse.lemma(head)))
        .max(Comparator.naturalOrder())
        .orElse(-1);
  }

  private static String text(Parse parse, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(text.isEmpty() ? "" : " ").append(parse.lower(i));
    }
    return text.toString();
  }

  /** A clause of the main line of its sentence, or what somebody in it says. */
  private static boolean isMain(Parse parse, int head) {
    for (int at = head; parse.head(at) >= 0; at = parse.head(at)) {
      if (!MAIN.contains(parse.label(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words of the clause, without the clauses round it where it is long, and without the
   * dateline. What somebody says is quoted with who says it: there the sentence.
   */
  Span evidence(Read read, int trigger, EventType type) {
    Parse parse = read.parse();
    int head = clauseHead(parse, trigger);
    int start = Dateline.end(parse.sentence()) + 1;
    int first = parse.left(head);
    int last = parse.right(head);
    boolean said = type.group() == EventType.Group.POSITION;
    if (said && isMain(parse, head) && parse.size() - start <= LONGEST_CLAUSE) {
      first = start;
      last = parse.size() - 1;
    }
    if (last - first > LONGEST_CLAUSE) {
      first = Math.max(first, trigger - LONGEST_CLAUSE / 2);
      last = Math.min(last, trigger + LONGEST_CLAUSE / 2);
    }
    first = start <= trigger ? Math.max(first, start) : first;
    while (last > first && isMark(parse, last) && !(said && isQuote(parse, last))) {
      last--;
    }
    while (first < last && isMark(parse, first) && !(said && isQuote(parse, first))) {
      first++;
    }
    return read.span(first, last);
  }

  private static boolean isQuote(Parse parse, int i) {
    return "\"'`“”‘’".contains(parse.text(i).substring(0, 1));
  }

  private static boolean isMark(Parse parse, int i) {
    return !Character.isLetterOrDigit(parse.text(i).charAt(0));
  }

  /** The verb of the clause that the trigger stands in; the trigger itself for a verb. */
  private static int clauseHead(Parse parse, int trigger) {
    int at = trigger;
    while (!parse.tag(at).startsWith("V") && parse.head(at) >= 0) {
      at = parse.head(at);
    }
    return at;
  }
}
