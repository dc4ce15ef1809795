package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.extract.claim.Harm.Frame;
import org.sitrep.extract.claim.QuantityWords.Kind;

/** One part of a pattern of harm: where it fits, and what it captures there. */
interface HarmElement {
  /** The ways in which the part fits from a token on; none where it does not. */
  List<Fit> fits(HarmContext context, int token);

  /** Tells whether the part may fit behind the last token: what it forbids does not stand there. */
  default boolean fitsEnd() {
    return false;
  }

  /**
   * Tells whether the part may fit somewhere in a sentence, whoever its people are; saves looking
   * at every token, and for the people.
   *
   * @param said the words of the sentence, in small letters
   * @param harms its words of harm
   */
  default boolean mayFit(Set<String> said, Harms harms) {
    return true;
  }

  /**
   * What a part captured.
   *
   * @param next index of the token after it
   * @param captured the people, number or word of harm
   */
  record Fit(int next, Captured captured) {}

  /** What the parts of a pattern have captured so far. */
  record Captured(List<People> people, List<Quantity> numbers, List<Harm> harms) {
    static final Captured NOTHING = new Captured(List.of(), List.of(), List.of());

    Captured plus(Captured other) {
      if (other.people.isEmpty() && other.numbers.isEmpty() && other.harms.isEmpty()) {
        return this;
      }
      return new Captured(
          other.people.isEmpty() ? people : other.people,
          other.numbers.isEmpty() ? numbers : other.numbers,
          Stream.concat(harms.stream(), other.harms.stream()).toList());
    }
  }

  /** One of some words. */
  record OneOf(Set<String> words) implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return words.contains(context.parse().lower(token))
          ? List.of(new Fit(token + 1, Captured.NOTHING))
          : List.of();
    }

    @Override
    public boolean mayFit(Set<String> said, Harms harms) {
      return !Collections.disjoint(words, said);
    }
  }

  /** People who can be victims. */
  record Victims() implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return context
          .peopleAt(token)
          .filter(people -> !context.isNoVictim(people))
          .map(people -> List.of(captured(people, List.of())))
          .orElse(List.of());
    }
  }

  /** A counted noun of harm. */
  record Counted(Frame frame) implements HarmElement {
    private static final Set<String> SUFFERED = Set.of("suffer", "sustain");

    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return context
          .peopleAt(token)
          .filter(people -> context.isCounted(people, frame) && !isOfOne(context, people))
          .map(people -> List.of(captured(people, context.harms().at(people.head(), frame))))
          .orElse(List.of());
    }

    /** "He suffered several injuries": they are not so many people's. */
    private static boolean isOfOne(HarmContext context, People people) {
      return people.first() > 0
          && SUFFERED.contains(context.parse().lemma(people.first() - 1))
          && context.harms().at(people.head(), Frame.COUNT).stream()
              .anyMatch(harm -> harm.outcome() == Harm.Outcome.INJURED);
    }

    @Override
    public boolean mayFit(Set<String> said, Harms harms) {
      return harms.has(frame);
    }
  }

  /** People told by what hit them: "two gunshot victims"; one alone is known from before. */
  record Told() implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return context
          .peopleAt(token)
          .filter(people -> people.quantity().best() > 1)
          .flatMap(people -> words(context, people).map(harm -> captured(people, List.of(harm))))
          .map(List::of)
          .orElse(List.of());
    }

    private static Optional<Harm> words(HarmContext context, People people) {
      return context.harms().all().stream()
          .filter(harm -> harm.frame() == Frame.VICTIMS && harm.last() == people.head())
          .findFirst();
    }

    @Override
    public boolean mayFit(Set<String> said, Harms harms) {
      return harms.has(Frame.VICTIMS);
    }
  }

  private static Fit captured(People people, List<Harm> harms) {
    return new Fit(people.last() + 1, new Captured(List.of(people), List.of(), harms));
  }

  /** A number. */
  record Numeral() implements HarmElement {
    /** "Several" and "a few" count what follows them; they are no number of a toll. */
    private static final int FEW = 10;

    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return context
          .quantities()
          .read(context.sentence(), token)
          .filter(n -> !n.vague() || n.best() >= FEW)
          .map(n -> List.of(new Fit(n.last() + 1, new Captured(List.of(), List.of(n), List.of()))))
          .orElse(List.of());
    }
  }

  /** A number that no longer holds, which is passed over: "from 9 to …". */
  record OldNumeral() implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return context.quantities().read(context.sentence(), token).isPresent()
          ? List.of(new Fit(token + 1, Captured.NOTHING))
          : List.of();
    }
  }

  /** A word that multiplies: "double". */
  record Fold() implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      return context
          .quantityWords()
          .phraseAt(context.parse(), token, Kind.FOLD)
          .map(phrase -> Quantity.exactly(token, token, phrase.value()))
          .map(n -> List.of(new Fit(token + 1, new Captured(List.of(), List.of(n), List.of()))))
          .orElse(List.of());
    }
  }

  /** A word of harm of a frame. */
  record Word(Frame frame, boolean active, boolean passive, Optional<Harm.Outcome> outcome)
      implements HarmElement {
    @Override
    public List<Fit> fits(HarmContext context, int token) {
      List<Fit> fits = new ArrayList<>();
      for (Harm harm : context.harms().at(token, frame)) {
        if (isMeant(harm)) {
          fits.add(new Fit(harm.last() + 1, new Captured(List.of(), List.of(), List.of(harm))));
        }
      }
      return fits;
    }

    private boolean isMeant(Harm harm) {
      return (!active || harm.isActive())
          && (!passive || harm.isPassive())
          && (outcome.isEmpty() || outcome.get() == harm.outcome());
    }

    @Override
    public boolean mayFit(Set<String> said, Harms harms) {
      return harms.has(frame);
    }
  }
}
