package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.extract.syntax.Parse;

/**
 * Where in an article's sentences the rules of time fit, which does not depend on its day of
 * publication: found once by {@link TimeTagger#match}, then read as from every day that is tried.
 */
public final class TimeMatches {
  /**
   * A sentence in which some rule fits.
   *
   * @param index its index in the article
   * @param matcher what fits
   */
  record Matched(int index, Lattice lattice, Tense tense, Matcher matcher) {}

  private final List<Parse> sentences;
  private final List<Matched> matched;

  private TimeMatches(List<Parse> sentences, List<Matched> matched) {
    this.sentences = sentences;
    this.matched = matched;
  }

  static TimeMatches of(List<Parse> sentences, TimeRules rules) {
    List<Matched> matched = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Lattice lattice =
          new Lattice(sentences.get(i), rules.lexicon(), rules.numbers(), rules.formats());
      Matcher matcher = new Matcher(rules.openings(), lattice);
      if (matcher.run()) {
        Tense tense = new Tense(lattice, rules.lexicon());
        matched.add(new Matched(i, lattice, tense, matcher));
      }
    }
    return new TimeMatches(List.copyOf(sentences), matched);
  }

  /** The article's sentences, those without times among them. */
  public List<Parse> sentences() {
    return sentences;
  }

  /** The matches in the first sentences alone. */
  TimeMatches head(int count) {
    List<Matched> head = new ArrayList<>();
    for (Matched one : matched) {
      if (one.index() < count) {
        head.add(one);
      }
    }
    return new TimeMatches(sentences.subList(0, Math.min(count, sentences.size())), head);
  }

  List<Matched> matched() {
    return matched;
  }
}
