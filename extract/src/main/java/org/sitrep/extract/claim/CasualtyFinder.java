package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.claim.HarmRule.Mark;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.model.fact.Measure;

/**
 * Finds the numbers of people harmed or moved that an article states. Holds no state between calls.
 */
public final class CasualtyFinder {
  /** "other" stands this near to the beginning of the words; farther in, it ends a series. */
  private static final int OPENING = 3;

  /** So many people who are trapped are cut off in a town; nobody looks for them. */
  private static final int CUT_OFF = 500;

  private final QuantityWords quantityWords;
  private final QuantityReader quantities;
  private final PeopleReader peopleReader;
  private final HarmWords harmWords;
  private final HarmMatcher matcher;
  private final PartFinder parts;
  private final VictimReader victims;
  private final HarmCertainty certainty;
  private final LongTerm longTerm;
  private final ClaimSetting setting;

  /** Makes a finder that knows the words of a language, given by its code, and those of harm. */
  public CasualtyFinder(String language, WordClasses words) {
    PeopleWords peopleWords = PeopleWords.load(language);
    this.quantityWords = QuantityWords.load(language);
    this.quantities = new QuantityReader(quantityWords);
    this.peopleReader = new PeopleReader(quantities, peopleWords);
    this.harmWords = HarmWords.load(language);
    this.matcher = new HarmMatcher(HarmRules.load(language));
    this.parts = new PartFinder(peopleWords);
    this.victims = new VictimReader(peopleWords);
    this.certainty = HarmCertainty.load(language, words);
    this.longTerm = LongTerm.load(language);
    this.setting = new ClaimSetting(words);
  }

  /** The claims of an article, in order of its sentences and of their words. */
  public List<CasualtyClaim> find(Reading reading) {
    List<CasualtyClaim> claims = new ArrayList<>();
    int told = 0;
    for (Read sentence : reading.sentences()) {
      List<CasualtyClaim> own = find(sentence, longTerm.counts(reading, sentence), told);
      claims.addAll(own);
      told =
          own.stream()
              .filter(claim -> !claim.vague())
              .mapToInt(CasualtyClaim::best)
              .max()
              .orElse(0);
    }
    claims.addAll(SpreadHarms.of(reading, claims, Measure.KILLED));
    List<CasualtyClaim> settled = new ArrayList<>(OpenHarms.settle(reading, claims));
    settled.addAll(SpreadHarms.of(reading, settled, Measure.INJURED));
    return settled;
  }

  /** What the rules find in a sentence. */
  List<HarmMatch> match(Read sentence) {
    HarmContext context = context(sentence, harmWords.find(sentence.parse()), 0);
    return matcher.match(context);
  }

  private HarmContext context(Read sentence, Harms harms, int before) {
    List<People> members = peopleReader.read(sentence, harms, before);
    List<People> people = PeopleSeries.join(sentence.parse(), members, harms);
    return new HarmContext(sentence, people, members, harms, quantities, quantityWords);
  }

  private List<CasualtyClaim> find(Read sentence, boolean overYears, int before) {
    Harms harms = harmWords.find(sentence.parse());
    if (!matcher.mayMatch(sentence.parse(), harms)) {
      return List.of();
    }
    HarmContext context = context(sentence, harms, before);
    List<CasualtyClaim> claims = new ArrayList<>();
    People earlier = null;
    for (HarmMatch match : matcher.match(context)) {
      if (SetMembers.doOtherwise(context, match) || isPlace(match) || isKnown(context, match)) {
        continue;
      }
      Scope scope = overYears ? Scope.LONG_TERM : scope(context, match);
      claims.add(claim(sentence, match, earlier, scope));
      for (People part : parts.find(context, match)) {
        claims.add(part(sentence, match, part, overYears ? Scope.LONG_TERM : Scope.PART));
      }
      earlier = match.people().filter(p -> !p.isBare()).orElse(earlier);
    }
    claims.addAll(ListedHarms.of(sentence, claims));
    return claims;
  }

  /** "The evacuation of Mopani": a town that nothing else tells to be one, no person. */
  private static boolean isPlace(HarmMatch match) {
    return match.outcome().measure() == Measure.EVACUATED
        && match.people().filter(p -> p.reference() == Reference.NAMED).isPresent();
  }

  /** "They were taken to a hospital" counts nobody anew; that they died is news. */
  private static boolean isKnown(HarmContext context, HarmMatch match) {
    return match.outcome() != Harm.Outcome.KILLED
        && match
            .people()
            .filter(people -> PeopleReader.standsForGroup(context.parse(), people))
            .isPresent();
  }

  private CasualtyClaim claim(
      Read sentence, HarmMatch match, @Nullable People earlier, Scope scope) {
    Quantity quantity = match.quantity();
    Measure measure = match.outcome().measure();
    boolean cutOff =
        measure == Measure.MISSING
            && quantity.best() >= CUT_OFF
            && sentence.parse().lemma(match.trigger()).equals("trap");
    measure = cutOff ? Measure.AFFECTED : measure;
    if (measure == Measure.AFFECTED && quantity.best() == 0) {
      measure = Measure.KILLED;
    }
    return new CasualtyClaim(
        sentence.index(),
        match.trigger(),
        measure,
        quantity.count(),
        quantity.best(),
        quantity.vague(),
        sentence.span(match.first(), match.last()),
        victims.read(sentence, match.people().orElse(null), earlier),
        scope,
        match.rule().has(Mark.ONE) ? Reference.SELF : reference(sentence, match.people()),
        match.outcome().isOpen(quantity.best()),
        certainty.of(sentence, match.first(), match.last()),
        setting.places(sentence, match),
        setting.time(sentence, match),
        setting.speakers(sentence, match));
  }

  private CasualtyClaim part(Read sentence, HarmMatch match, People part, Scope scope) {
    HarmMatch narrowed =
        new HarmMatch(
            match.rule(),
            match.outcome(),
            match.first(),
            part.last(),
            match.trigger(),
            match.harms(),
            Optional.of(part),
            part.quantity());
    CasualtyClaim whole = claim(sentence, narrowed, null, scope);
    return new CasualtyClaim(
        whole.sentence(),
        whole.trigger(),
        whole.measure(),
        whole.count(),
        whole.best(),
        whole.vague(),
        sentence.span(part.first(), part.last()),
        whole.victims(),
        whole.scope(),
        whole.reference(),
        whole.open(),
        whole.certainty(),
        whole.places(),
        whole.time(),
        whole.attributedTo());
  }

  private static Scope scope(HarmContext context, HarmMatch match) {
    if (match.rule().has(Mark.TOTAL)) {
      return Scope.TOTAL;
    }
    boolean ofKnown = SetMembers.isOfKnown(context, match);
    if (match.rule().has(Mark.PART) || ofKnown) {
      return Scope.PART;
    }
    String words = " " + words(context.sentence(), match) + " ";
    return words.contains(" total of ") || words.contains(" in all ") ? Scope.TOTAL : Scope.PLAIN;
  }

  private static String words(Read sentence, HarmMatch match) {
    List<String> words = new ArrayList<>();
    for (int i = match.first(); i <= match.last() && i < sentence.parse().size(); i++) {
      words.add(sentence.parse().lower(i));
    }
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }

  private static Reference reference(Read sentence, Optional<People> people) {
    if (people.isEmpty()) {
      return Reference.COUNTED;
    }
    boolean series =
        people.get().reference() != Reference.COUNTED && people.get().quantity().best() > 1;
    if (series) {
      return people.get().reference();
    }
    boolean known =
        people.get().quantity().best() == 1
            && sentence.parse().lower(people.get().first()).equals("the");
    int last = known ? -1 : Math.min(people.get().last(), people.get().first() + OPENING);
    for (int i = people.get().first(); i <= last; i++) {
      String word = sentence.parse().lower(i);
      boolean compared = i < last && sentence.parse().lower(i + 1).equals("than");
      if (compared) {
        continue;
      }
      if (word.equals("another") || word.startsWith("other") || word.equals("more")) {
        return Reference.FURTHER;
      }
    }
    return people.get().reference();
  }
}
