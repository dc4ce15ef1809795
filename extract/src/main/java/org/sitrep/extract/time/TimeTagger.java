package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeMatches.Matched;
import org.sitrep.model.fact.DateRange;

/**
 * Finds the expressions of time in an article and reads them as seen from its day of publication.
 *
 * <p>What a language writes, and what it means, stands in {@code lang/<code>/time.rules} and {@code
 * time.tsv}. Among the matches that begin at one word the longest is taken. Times such as "a day
 * later" are counted from the day of the story that the article told last, not from its own day.
 *
 * <p>Holds no state between calls; one tagger may serve many threads.
 */
public final class TimeTagger {
  private final TimeRules rules;

  TimeTagger(TimeRules rules) {
    this.rules = rules;
  }

  /**
   * Makes a tagger for a language.
   *
   * @param language its code, such as {@code en}
   * @throws IllegalArgumentException if its files do not exist or have a fault; tells file and line
   */
  public static TimeTagger of(String language) {
    return new TimeTagger(TimeRules.of(language));
  }

  /**
   * Finds where the rules fit in an article, to be read by {@link #tag(TimeMatches, Reference)}.
   */
  public TimeMatches match(List<Parse> sentences) {
    return TimeMatches.of(sentences, rules);
  }

  /** Returns the expressions of an article that is read from one day only. */
  public List<TimeExpression> tag(List<Parse> sentences, Reference reference) {
    return tag(match(sentences), reference);
  }

  /**
   * Returns the expressions of an article in the order of its text.
   *
   * <p>Where the day of publication is known only within bounds, values are those of the likeliest
   * day, and the days of an expression are all that any day within the bounds allows.
   */
  public List<TimeExpression> tag(TimeMatches matches, Reference reference) {
    List<TimeExpression> likeliest = read(matches, reference);
    DateRange range = reference.range();
    if (range == null || range.isDay()) {
      return likeliest;
    }
    List<TimeExpression> widened = likeliest;
    for (LocalDate day : List.of(range.earliest(), range.latest())) {
      widened = widened(widened, read(matches, Reference.of(day)));
    }
    return widened;
  }

  private static List<TimeExpression> widened(
      List<TimeExpression> ones, List<TimeExpression> others) {
    List<TimeExpression> widened = new ArrayList<>(ones.size());
    int j = 0;
    for (TimeExpression one : ones) {
      while (j < others.size() && others.get(j).start() < one.start()) {
        j++;
      }
      Optional<DateRange> other =
          j < others.size() && others.get(j).start() == one.start()
              ? others.get(j).days()
              : Optional.empty();
      widened.add(
          one.relative() && one.days().isPresent() && other.isPresent()
              ? one.over(one.days().get().span(other.get()))
              : one);
    }
    return widened;
  }

  private static List<TimeExpression> read(TimeMatches matches, Reference reference) {
    List<TimeExpression> expressions = new ArrayList<>();
    Scene scene = new Scene(reference);
    for (Matched sentence : matches.matched()) {
      read(sentence, scene, expressions);
    }
    return expressions;
  }

  private static void read(Matched sentence, Scene scene, List<TimeExpression> expressions) {
    Lattice lattice = sentence.lattice();
    scene.enter(sentence.index(), sentence.tense());
    int word = 0;
    while (word < lattice.size()) {
      List<Match> here = sentence.matcher().at(word);
      int next = here == null ? word : take(here, lattice, sentence.index(), scene, expressions);
      word = Math.max(next, word + 1);
    }
  }

  /** Adds the first match that means something; returns the word after it. */
  private static int take(
      List<Match> matches,
      Lattice lattice,
      int sentence,
      Scene scene,
      List<TimeExpression> expressions) {
    for (Match match : matches) {
      Optional<Reading> reading = match.rule().meaning().read(match, scene);
      if (reading.isPresent()) {
        boolean quoted = lattice.isQuoted(match.from());
        scene.tell(expressions.size(), reading.get(), quoted);
        boolean ahead = scene.outlook(match) == Outlook.AHEAD;
        expressions.add(expression(match, lattice, sentence, reading.get(), ahead));
        return match.to();
      }
    }
    return matches.get(0).from();
  }

  private static TimeExpression expression(
      Match match, Lattice lattice, int sentence, Reading reading, boolean ahead) {
    StringBuilder text = new StringBuilder();
    for (int word = match.from(); word < match.to(); word++) {
      if (word > match.from()) {
        text.append(lattice.glued(word) ? "-" : "");
        text.append(!lattice.glued(word) && lattice.start(word) > lattice.end(word - 1) ? " " : "");
      }
      text.append(lattice.text(word));
    }
    return new TimeExpression(
        sentence,
        lattice.token(match.from()),
        lattice.token(match.to() - 1),
        lattice.start(match.from()),
        lattice.end(match.to() - 1),
        text.toString(),
        reading.type(),
        reading.value(),
        reading.range(),
        reading.anchor(),
        ahead,
        match.rule().name());
  }
}
