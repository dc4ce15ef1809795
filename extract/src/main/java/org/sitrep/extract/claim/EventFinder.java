package org.sitrep.extract.claim;

import static org.sitrep.extract.claim.Certainty.PLANNED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Entity.Kind;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Status;

/** Finds the events that an article tells, plans and denies, a clause at a time. */
public final class EventFinder {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "such", "both");

  /** What a weak rule finds stands behind what another finds so many steps below it. */
  private static final int WEAK = 3;

  /** The rule of claims of responsibility, and that of who is behind what. */
  private static final String CLAIM = "claim-responsibility";

  private static final String BEHIND = "be-behind";

  private static final Set<String> OWN = Set.of("it", "they", "we");

  private final RuleMatcher matcher;
  private final EventRule claimRule;
  private final Modality modality;
  private final Attribution attribution;
  private final ClauseDetails details;
  private final EventCodes codes;
  private final ClauseRank rank;
  private final WordClasses words;

  /** Makes a finder with the rules of a language. */
  public EventFinder(String language, WordClasses words) {
    this(EventCodes.load(), language, words);
  }

  private static EventRule named(EventRules rules, String name) {
    return rules.rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + name));
  }

  private EventFinder(EventCodes codes, String language, WordClasses words) {
    this(EventRules.load(language, codes), codes, words);
  }

  EventFinder(EventRules rules, EventCodes codes, WordClasses words) {
    this.codes = codes;
    this.rank = new ClauseRank(words);
    this.matcher = new RuleMatcher(rules, words);
    this.claimRule = named(rules, CLAIM);
    this.modality = new Modality(words);
    this.attribution = new Attribution(words);
    this.details = new ClauseDetails(words);
    this.words = words;
  }

  /** The events of an article, in the order of its sentences. */
  public List<EventClaim> find(Reading reading) {
    List<EventClaim> claims = new ArrayList<>();
    Discourse discourse = new Discourse(words);
    for (Read read : reading.sentences()) {
      Parse parse = read.parse();
      for (int token = 0; token < parse.size(); token++) {
        if (isContent(read, token)) {
          claim(read, token, discourse).ifPresent(claims::add);
        }
      }
      discourse.add(read);
    }
    return claims;
  }

  private static boolean isContent(Read read, int token) {
    Parse parse = read.parse();
    String tag = parse.tag(token);
    return (tag.startsWith("V") || tag.equals("NN") || tag.equals("NNS"))
        && !parse.label(token).equals("compound")
        && !parse.label(token).startsWith("aux")
        && !isInName(read, token)
        && !isComparison(parse, token);
  }

  private static boolean isInName(Read read, int token) {
    for (Mention mention : read.mentions()) {
      if (mention.covers(token) && mention.last() != token) {
        return true;
      }
    }
    return false;
  }

  /** "One of the worst raids of the war": what an event is compared with is none that is told. */
  private static boolean isComparison(Parse parse, int token) {
    if (!parse.tag(token).equals("NNS")) {
      return false;
    }
    for (int child : parse.children(token)) {
      if (parse.tag(child).equals("JJS")) {
        return true;
      }
    }
    return false;
  }

  private Optional<EventClaim> claim(Read read, int token, Discourse discourse) {
    if (!matcher.mayMatch(read.parse(), token)) {
      return Optional.empty();
    }
    Frame frame = Frame.of(read.parse(), token, words);
    return matcher
        .match(read, token, frame)
        .filter(rule -> !isForecast(rule, modality.of(read.parse(), token)))
        .filter(rule -> !isIncident(rule) || !Modality.isHabit(read.parse(), token))
        .map(rule -> ownsUp(read, token, frame, rule, discourse) ? claimRule : rule)
        .map(rule -> claim(read, token, frame, rule, discourse));
  }

  /**
   * "The group said that it had carried out the raid", "said it was behind the blasts": a claim of
   * responsibility, where no state speaks.
   */
  private boolean ownsUp(Read read, int token, Frame frame, EventRule rule, Discourse discourse) {
    Parse parse = read.parse();
    boolean deed = isIncident(rule) || rule.name().equals(BEHIND);
    List<Integer> subjects = frame.fillers("subject");
    boolean own = deed && subjects.stream().anyMatch(i -> OWN.contains(parse.lower(i)));
    int said = token;
    while (own
        && said >= 0
        && (!words.has("SAY", parse.lemma(said)) || words.has("REFUSE", parse.lemma(said)))) {
      said--;
    }
    return own
        && said >= 0
        && parse.tag(said).startsWith("V")
        && subjects.stream()
            .filter(i -> OWN.contains(parse.lower(i)))
            .flatMap(i -> discourse.refer(read, i).stream())
            .anyMatch(this::isGroup);
  }

  /** A group with a name, or "the militant group": no army, no police. */
  private boolean isGroup(Mention who) {
    String head = who.name().substring(who.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return who.kind() == Kind.GROUP
        && who.country() == null
        && (who.form() == Mention.Form.NAME || words.has("ARMED_GROUP", head));
  }

  private static boolean isIncident(EventRule rule) {
    return rule.type().group() == EventType.Group.INCIDENT;
  }

  /** "The offer is expected to be refused": until it is, it stands. */
  private static boolean isForecast(EventRule rule, Certainty certainty) {
    boolean answer = rule.status() == Status.DECLINED || rule.status() == Status.ACCEPTED;
    return answer && (certainty == PLANNED || certainty == Certainty.HYPOTHETICAL);
  }

  private EventClaim claim(Read read, int token, Frame frame, EventRule rule, Discourse discourse) {
    Roles roles = new Roles(read, frame, discourse);
    List<Mention> actors =
        modality.isDisowned(read.parse(), token) ? List.of() : roles.actors(rule.actors(), token);
    List<Mention> targets =
        roles.targets(rule.targets(), isIncident(rule)).stream()
            .filter(target -> !actors.contains(target))
            .toList();
    Certainty certainty = modality.of(read.parse(), token);
    Optional<String> intention = modality.intention(read.parse(), token);
    EventCodes.Code code = codes.of(rule.code(), intention.isPresent() ? PLANNED : certainty);
    return new EventClaim(
        read.index(),
        token,
        rule.type(),
        code.plover(),
        code.cameo(),
        rank.of(read.parse(), token) + (rule.weak() ? WEAK : 0),
        status(rule.status(), certainty, intention),
        certainty,
        reference(read, token, frame, rule, actors),
        actors,
        targets,
        places(read, token, rule, targets),
        details.instrument(read, token, frame),
        Topic.of(read, token, frame, rule),
        time(read, token, rule, actors),
        attribution.of(read, token),
        details.evidence(read, token, rule.type()),
        rule.name());
  }

  /** Where it was; a place that was struck or visited is where it was, too. */
  private List<Mention> places(Read read, int token, EventRule rule, List<Mention> targets) {
    boolean incident = isIncident(rule);
    List<Mention> places = new ArrayList<>(details.places(read, token, incident));
    if (incident || rule.type().name().equals("visit")) {
      targets.stream()
          .filter(Mention::isPlace)
          .filter(target -> target.form() == Mention.Form.NAME && !places.contains(target))
          .forEach(target -> places.add(0, target));
    }
    return places;
  }

  private Optional<TimeExpression> time(
      Read read, int token, EventRule rule, List<Mention> actors) {
    boolean incident =
        isIncident(rule) && !rule.weak() && TimeBefore.after(read.parse(), token) < 0;
    Optional<TimeExpression> own = details.time(read, token);
    return own.isPresent() || !incident || actors.isEmpty() ? own : details.onlyTime(read, token);
  }

  /** "when the quake hit": the subject is a disaster spoken of before. */
  private boolean isKnownHazard(Parse parse, int head) {
    return words.has("DISASTER", parse.lemma(head)) && isDefinite(parse, head);
  }

  private static boolean isDefinite(Parse parse, int noun) {
    for (int child : parse.children(noun)) {
      if (child < noun && DEFINITE.contains(parse.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** "tit-for-tat raids", "raids on each other's towns". */
  private boolean isMutual(Parse parse, int token) {
    for (int i = Math.max(0, token - 3); i <= Math.min(parse.size() - 1, token + 4); i++) {
      boolean each = parse.lower(i).equals("other") && i > 0 && parse.lower(i - 1).equals("each");
      if (each || words.has("MUTUAL", parse.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Status status(Status usual, Certainty certainty, Optional<String> intention) {
    return switch (certainty) {
      case ASSERTED ->
          usual == Status.OCCURRED ? intention.map(this::intended).orElse(usual) : usual;
      case ALLEGED -> usual == Status.OCCURRED ? Status.ALLEGED : usual;
      case PLANNED -> Status.PLANNED;
      case DENIED -> usual == Status.OFFERED ? Status.DECLINED : Status.DENIED;
      case HYPOTHETICAL -> usual == Status.OCCURRED ? Status.PLANNED : usual;
    };
  }

  /** What is agreed or offered has not been done. */
  private Status intended(String lemma) {
    return words.has("CONSENT", lemma)
        ? Status.AGREED
        : words.has("PROFFER", lemma) ? Status.OFFERED : Status.PLANNED;
  }

  private Reference reference(
      Read read, int token, Frame frame, EventRule rule, List<Mention> actors) {
    Parse parse = read.parse();
    if (parse.tag(token).equals("VBG") && rule.type().name().equals("clash")) {
      // "An army fighting rebels" goes on; what happened is told otherwise.
      return Reference.BACKWARD;
    }
    if (parse.tag(token).startsWith("V")) {
      boolean known =
          frame.fillers("subject").stream().anyMatch(head -> isKnownHazard(parse, head));
      boolean backward = known && details.time(read, token).isEmpty();
      return backward || rule.weak() ? Reference.BACKWARD : Reference.TELLING;
    }
    boolean definite = isDefinite(parse, token);
    boolean incident = isIncident(rule);
    if (incident && parse.tag(token).equals("NNS")) {
      // Several disasters without a day are what a region is prone to, not what happened.
      if (isMutual(parse, token)) {
        return Reference.SEVERAL;
      }
      long parties = actors.stream().map(Mention::country).distinct().count();
      boolean generic =
          rule.type().name().equals("disaster") && details.time(read, token).isEmpty();
      boolean told = !generic && (parties == 1 || !definite);
      return told ? Reference.TELLING : Reference.SEVERAL;
    }
    return (definite && actors.isEmpty()) || rule.weak() ? Reference.BACKWARD : Reference.TELLING;
  }
}
