package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.claim.Harm.Frame;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;

/**
 * One sentence as the rules of harm see it.
 *
 * @param sentence its words
 * @param people its people, those in a series as one
 * @param members its people, those in a series one by one
 * @param harms its words of harm
 * @param quantities reads numbers
 * @param quantityWords the words for them
 */
record HarmContext(
    Read sentence,
    List<People> people,
    List<People> members,
    Harms harms,
    QuantityReader quantities,
    QuantityWords quantityWords) {

  Parse parse() {
    return sentence.parse();
  }

  /** The people whose words start at the token. */
  Optional<People> peopleAt(int token) {
    for (People one : people) {
      if (one.first() == token) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The counted noun of a frame that stands for people: "six fatalities". */
  boolean isCounted(People people, Frame frame) {
    return !harms.at(people.head(), frame).isEmpty();
  }

  /** Tells whether the words count harm, not people. */
  boolean isNoVictim(People people) {
    return harms.counts(people.head());
  }

  /** The last token of the time expression that starts at the token, or -1. */
  int timeEnd(int token) {
    for (TimeExpression time : sentence.times()) {
      if (time.firstToken() <= token && token <= time.lastToken()) {
        return time.lastToken();
      }
    }
    return -1;
  }
}
