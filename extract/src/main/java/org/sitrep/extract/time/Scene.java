package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an expression is read against: the day of writing, and what the article has told so far. */
final class Scene {
  /** How many sentences back a comparison such as "a year earlier" still finds its period. */
  private static final int COMPARISON_REACH = 4;

  /** How many sentences back a time of the clock still finds its day. */
  private static final int CLOCK_REACH = 2;

  private final Reference reference;
  private final List<Told> told = new ArrayList<>();
  private int sentence;
  private @Nullable Tense tense;

  Scene(Reference reference) {
    this.reference = reference;
  }

  void enter(int newSentence, Tense newTense) {
    sentence = newSentence;
    tense = newTense;
  }

  /**
   * Takes up a time.
   *
   * @param quoted whether it stands in the words of somebody quoted
   */
  void tell(int expression, Reading reading, boolean quoted) {
    CalendarPoint point = reading.point();
    if (point != null) {
      boolean present =
          reading.anchor() instanceof Anchor.Publication
              && reference.best() != null
              && reading.range() != null
              && reading.range().contains(reference.best());
      told.add(new Told(expression, sentence, point, !present, quoted));
    }
  }

  Reference reference() {
    return reference;
  }

  Optional<LocalDate> today() {
    return reference.day();
  }

  Outlook outlook(Match match) {
    return tense == null ? Outlook.UNKNOWN : tense.of(match.from(), match.to());
  }

  /** The last day of the story that was told. */
  Optional<Told> lastDay() {
    return last(Grain.DAY, Integer.MAX_VALUE, Told::ofStory);
  }

  /**
   * The day that a time of the clock falls on: the last named in the sentence or shortly before,
   * but not in the words of somebody quoted.
   */
  Optional<Told> dayOfClock() {
    return last(Grain.DAY, 0, told -> true)
        .or(() -> last(Grain.DAY, CLOCK_REACH, told -> told.ofStory() && !told.quoted()));
  }

  /** The last time of the story that was told and is no longer than the grain. */
  Optional<Told> lastWithin(Grain longest) {
    return last(longest, Integer.MAX_VALUE, Told::ofStory);
  }

  private Optional<Told> last(Grain longest, int reach, Predicate<Told> meant) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told one = told.get(i);
      boolean fits = one.point().grain().compareTo(longest) <= 0 && meant.test(one);
      if (fits && sentence - one.sentence() <= reach) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The last quarter that was told at all. */
  Optional<Told> lastQuarter() {
    return lastQuarter(Integer.MAX_VALUE);
  }

  /** The quarter that figures near the expression are about. */
  Optional<Told> comparedQuarter() {
    return lastQuarter(COMPARISON_REACH);
  }

  private Optional<Told> lastQuarter(int reach) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told one = told.get(i);
      if (one.point().grain() == Grain.QUARTER && sentence - one.sentence() <= reach) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
