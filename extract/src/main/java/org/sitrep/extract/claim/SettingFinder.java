package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.claim.Setting.Sign;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.text.Dateline;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.DateRange;

/** Finds when and where the sentences of an article put what they tell. */
public final class SettingFinder {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "on",
          "along",
          "around",
          "off",
          "of",
          "within",
          "to",
          "from",
          "throughout",
          "into");

  /** Prepositions that bring in where somebody comes from or goes to. */
  private static final Set<String> ORIGIN = Set.of("from", "to", "into");

  /** A preposition this far before a name still makes a place of it. */
  private static final int PHRASE_REACH = 6;

  private final WordClasses words;
  private final BareClock clock;
  private final VerbOver over;

  /** Makes a finder that knows the words of a language. */
  public SettingFinder(WordClasses words) {
    this.words = words;
    this.clock = new BareClock(words);
    this.over = new VerbOver(words);
  }

  /** The settings of an article's sentences, in order; those that tell neither are left out. */
  public List<Setting> find(Reading reading) {
    List<Setting> settings = new ArrayList<>();
    for (Read read : reading.sentences()) {
      int dateline = Dateline.end(read.parse().sentence());
      List<Mention> placed =
          read.mentions().stream()
              .filter(m -> m.isPlace() && m.form() == Mention.Form.NAME)
              .toList();
      List<Mention> lined = placed.stream().filter(m -> m.last() < dateline).toList();
      if (!lined.isEmpty() && read.kind() == Page.Kind.BODY) {
        settings.add(new Setting(read.index(), Sign.DATELINE, Optional.empty(), lined));
      }
      List<Mention> places =
          placed.stream().filter(m -> m.first() >= dateline && isWhere(read.parse(), m)).toList();
      List<Mention> homes = placed.stream().filter(m -> isOfForce(read.parse(), m)).toList();
      if (!homes.isEmpty()) {
        settings.add(new Setting(read.index(), Sign.LOCAL_FORCE, Optional.empty(), homes));
      }
      Optional<TimeExpression> time =
          read.kind() == Page.Kind.BODY ? time(read, dateline) : Optional.empty();
      if (time.isPresent() || !places.isEmpty()) {
        settings.add(new Setting(read.index(), sign(read.parse()), time, places));
      }
    }
    return settings;
  }

  /** The first expression of the sentence that names one day past, not the day of speaking. */
  private Optional<TimeExpression> time(Read read, int dateline) {
    return read.times().stream()
        .filter(time -> time.firstToken() > dateline)
        .filter(time -> time.days().filter(DateRange::isDay).isPresent() && !time.ahead())
        .filter(time -> !isOfSpeech(read.parse(), time))
        .min(
            Comparator.comparing((TimeExpression time) -> !over.isOfIncident(read.parse(), time))
                .thenComparing(time -> isQuoted(read.parse(), time))
                .thenComparingInt(TimeExpression::firstToken));
  }

  private static boolean isQuoted(Parse parse, TimeExpression time) {
    int marks = 0;
    for (int i = 0; i < time.firstToken(); i++) {
      marks += parse.text(i).equals("\"") ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  private boolean isOfSpeech(Parse parse, TimeExpression time) {
    int before = time.firstToken() - 1;
    if (over.isOfIncident(parse, time)) {
      return false;
    }
    boolean clock = time.type() == TimeExpression.Type.TIME;
    if (!clock && before >= 0 && words.has("SAY", parse.lemma(before))) {
      return true;
    }
    return over.speaks(parse, time)
        || over.isLater(parse, -1, time)
        || VerbOver.isState(parse, -1, time);
  }

  /** A time of the clock alone, whose day only the words round it tell. */
  public boolean isClock(Reading reading, Setting setting) {
    Parse parse = reading.sentences().get(setting.sentence()).parse();
    return setting.time().filter(time -> clock.is(parse, time)).isPresent();
  }

  /** "Tamale police", "Tamale Police Department". */
  private boolean isOfForce(Parse parse, Mention place) {
    int next = place.last() + 1;
    return next < parse.size() && words.has("LOCAL_FORCE", parse.lower(next));
  }

  private static boolean isWhere(Parse parse, Mention place) {
    for (int i = place.first() - 1; i >= Math.max(0, place.first() - PHRASE_REACH); i--) {
      if (WHERE.contains(parse.lower(i))) {
        return !ORIGIN.contains(parse.lower(i));
      }
      if (parse.tag(i).startsWith("V") || parse.text(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  private Sign sign(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      boolean verb = parse.tag(i).startsWith("V");
      if (verb && words.has("OCCUR", parse.lemma(i)) && hasSubject(parse, i)) {
        return Sign.OCCURRENCE;
      }
      boolean place = parse.lower(i).equals("place") && i > 0 && parse.lemma(i - 1).equals("take");
      if (place) {
        return Sign.OCCURRENCE;
      }
    }
    for (int i = 0; i < parse.size(); i++) {
      if (parse.tag(i).startsWith("V") && words.has("RESPOND", parse.lemma(i))) {
        return Sign.RESPONSE;
      }
    }
    return Sign.TOLD;
  }

  private static boolean hasSubject(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).startsWith("nsubj")) {
        return true;
      }
    }
    return parse.label(verb).equals("relcl");
  }
}
