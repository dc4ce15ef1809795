package org.sitrep.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Measure;

/**
 * Settles what became of people of whom an article only says that they were shot, or taken to a
 * hospital: those who may be among its dead are not counted as injured.
 *
 * <p>Of four who were shot, where one was killed, three to four are left: the dead may be one of
 * the four or not. The lower number is the one to print.
 */
final class OpenHarms {
  /** Sentences between two claims of one event. */
  private static final int REACH = 5;

  /** Sentences from a harm to "he later died". */
  private static final int CLOSE = 2;

  /** The headline and the first two sentences open an article. */
  private static final int LEAD = 2;

  /** Somebody by what she is to another. */
  private static final Pattern KIN = Pattern.compile("^(his|her|their) |'s ");

  private OpenHarms() {}

  /** The claims of one article, settled. */
  static List<CasualtyClaim> settle(Reading reading, List<CasualtyClaim> claims) {
    List<CasualtyClaim> deaths = claims.stream().filter(OpenHarms::isDeath).toList();
    int dead = headline(reading, claims, Measure.KILLED);
    int injured = headline(reading, claims, Measure.INJURED);
    return claims.stream()
        .filter(claim -> !isLastOfDead(claim, claims, deaths))
        .map(claim -> settle(reading, claim, deaths))
        .flatMap(Optional::stream)
        .map(claim -> countsDead(reading, claim, dead, injured) ? without(claim, dead) : claim)
        .toList();
  }

  /** The number that the headline gives, 0 where it gives none. */
  private static int headline(Reading reading, List<CasualtyClaim> claims, Measure measure) {
    return claims.stream()
        .filter(claim -> claim.measure() == measure && !claim.vague())
        .filter(claim -> isHeadline(reading, claim))
        .mapToInt(CasualtyClaim::best)
        .max()
        .orElse(0);
  }

  private static boolean isHeadline(Reading reading, CasualtyClaim claim) {
    return reading.sentences().get(claim.sentence()).kind() != Page.Kind.BODY;
  }

  /** The headline parts the dead from the injured; the body counts both as hurt. */
  private static boolean countsDead(Reading reading, CasualtyClaim claim, int dead, int injured) {
    return dead > 0
        && injured > 0
        && claim.measure() == Measure.INJURED
        && claim.best() == dead + injured
        && !isHeadline(reading, claim);
  }

  private static boolean isDeath(CasualtyClaim claim) {
    boolean told =
        claim.certainty() == Certainty.ASSERTED || claim.certainty() == Certainty.ALLEGED;
    return claim.measure() == Measure.KILLED && told && claim.best() > 0;
  }

  private static Optional<CasualtyClaim> settle(
      Reading reading, CasualtyClaim claim, List<CasualtyClaim> deaths) {
    if (isOfDead(claim, deaths)) {
      return Optional.empty();
    }
    if (!claim.open() || claim.reference() == Reference.FURTHER || deaths.isEmpty()) {
      return Optional.of(claim);
    }
    if (claim.best() == 1) {
      boolean died =
          deaths.stream()
              .filter(death -> !isBefore(death, claim))
              .filter(
                  death -> !isBeyond(reading, claim, deaths) && !isBeside(reading, claim, death))
              .anyMatch(death -> maybeSame(claim, death));
      return died ? Optional.empty() : Optional.of(claim);
    }
    boolean known =
        claim.reference() == Reference.BACKWARD
            && deaths.stream().anyMatch(death -> isLead(death) && death.best() >= claim.best());
    if (known) {
      return Optional.empty();
    }
    int dead =
        deaths.stream()
            .filter(death -> isWhole(claim, death) && !isBefore(death, claim))
            .filter(death -> !isBeside(reading, claim, death))
            .filter(
                death -> isNear(claim, death) || (isLead(death) && death.best() <= claim.best()))
            .mapToInt(CasualtyClaim::best)
            .max()
            .orElse(0);
    return dead >= claim.best() ? Optional.empty() : Optional.of(without(claim, dead));
  }

  /**
   * "A man was wounded. He later died", "a man was wounded and later died": where nobody else is
   * told to have died before.
   */
  private static boolean isOfDead(CasualtyClaim claim, List<CasualtyClaim> deaths) {
    return claim.measure() == Measure.INJURED
        && claim.reference() != Reference.FURTHER
        && claim.scope() == Scope.PLAIN
        && claim.best() > 0
        && deaths.stream().anyMatch(death -> follows(claim, death))
        && deaths.stream().allMatch(death -> follows(claim, death) || isAgain(death));
  }

  /**
   * "Two men were killed. One was shot in a car and another man in the street": the dead one by
   * one, where nobody is told to be only hurt.
   */
  private static boolean isLastOfDead(
      CasualtyClaim claim, List<CasualtyClaim> claims, List<CasualtyClaim> deaths) {
    boolean further = claim.open() && claim.reference() == Reference.FURTHER && claim.best() == 1;
    return further
        && deaths.stream()
            .anyMatch(
                death -> isLead(death) && death.best() > 1 && death.sentence() < claim.sentence())
        && claims.stream().anyMatch(one -> isBeforeOther(one, claim))
        && claims.stream()
            .filter(other -> other.measure() == Measure.INJURED && other.best() > 0)
            .allMatch(CasualtyClaim::open);
  }

  /** One who was struck, told right before another. */
  private static boolean isBeforeOther(CasualtyClaim one, CasualtyClaim other) {
    return one.measure() == Measure.INJURED
        && one.best() == 1
        && one.open()
        && one.reference() != Reference.FURTHER
        && other.sentence() - one.sentence() <= 1
        && one.evidence().end() <= other.evidence().start();
  }

  private static boolean isAgain(CasualtyClaim death) {
    return death.reference() == Reference.BACKWARD;
  }

  /** The same words tell of the death, or "he", "the man", "both" right behind. */
  private static boolean follows(CasualtyClaim claim, CasualtyClaim death) {
    int behind = death.sentence() - claim.sentence();
    boolean same = behind == 0 && death.evidence().start() == claim.evidence().start();
    boolean again = isAgain(death) && behind > 0 && behind <= CLOSE;
    boolean named =
        claim.reference() == Reference.NAMED
            && death.reference() == Reference.NAMED
            && behind > 0
            && lastWord(claim.victims().text()).equals(lastWord(death.victims().text()));
    return claim.best() == death.best()
        && (same || again || named)
        && agree(claim.victims().sex(), death.victims().sex());
  }

  /** "A fourth man was taken to a hospital" where three have died. */
  private static boolean isBeyond(
      Reading reading, CasualtyClaim claim, List<CasualtyClaim> deaths) {
    int ordinal = Ordinals.in(reading.page().text(claim.evidence()));
    return ordinal > deaths.stream().mapToInt(CasualtyClaim::best).max().orElse(0);
  }

  /** "A child died and her mother is in a hospital": whoever else the same sentence tells of. */
  private static boolean isBeside(Reading reading, CasualtyClaim claim, CasualtyClaim death) {
    boolean apart =
        claim.evidence().end() <= death.evidence().start()
            || death.evidence().end() <= claim.evidence().start();
    return claim.sentence() == death.sentence()
        && apart
        && isNew(reading, claim)
        && !claim.victims().text().equals(death.victims().text());
  }

  /** "A man", "her mother": not "he", "the man". */
  private static boolean isNew(Reading reading, CasualtyClaim claim) {
    String words = reading.page().text(claim.evidence()).toLowerCase(Locale.ROOT);
    return claim.reference() == Reference.SINGLE
        || (claim.reference() == Reference.BACKWARD && KIN.matcher(words).find());
  }

  /** "Four were shot on Friday", at a vigil for one who "was killed last week". */
  private static boolean isBefore(CasualtyClaim death, CasualtyClaim claim) {
    Optional<DateRange> died = death.time().flatMap(TimeExpression::days);
    Optional<DateRange> struck = claim.time().flatMap(TimeExpression::days);
    return died.isPresent()
        && struck.isPresent()
        && died.get().latest().isBefore(struck.get().earliest());
  }

  /** Not part of some other number; "five were shot, one fatally" is part of this one. */
  private static boolean isWhole(CasualtyClaim claim, CasualtyClaim death) {
    return death.scope() == Scope.PART
        ? death.sentence() == claim.sentence()
        : death.scope() != Scope.LONG_TERM;
  }

  private static CasualtyClaim without(CasualtyClaim claim, int dead) {
    Count count = new Count(Math.max(0, claim.count().low() - dead), claim.count().high());
    return new CasualtyClaim(
        claim.sentence(),
        claim.trigger(),
        claim.measure(),
        count,
        claim.best() - dead,
        claim.vague(),
        claim.evidence(),
        claim.victims(),
        claim.scope(),
        claim.reference(),
        claim.open(),
        claim.certainty(),
        claim.places(),
        claim.time(),
        claim.attributedTo());
  }

  /** The opening of an article tells of its main event. */
  private static boolean isLead(CasualtyClaim death) {
    return death.sentence() <= LEAD;
  }

  /** Deaths told far off are most likely of another event. */
  private static boolean isNear(CasualtyClaim claim, CasualtyClaim death) {
    return Math.abs(claim.sentence() - death.sentence()) <= REACH;
  }

  /** Nothing in the words for the two tells them apart. */
  private static boolean maybeSame(CasualtyClaim struck, CasualtyClaim death) {
    Victims one = struck.victims();
    Victims other = death.victims();
    boolean named = struck.reference() == Reference.NAMED && death.reference() == Reference.NAMED;
    if (named && death.best() == 1) {
      return lastWord(one.text()).equals(lastWord(other.text()));
    }
    boolean back = struck.reference() == Reference.BACKWARD;
    return agree(one.sex(), other.sex())
        && (back || death.best() > 1 || agree(one.ages(), other.ages()));
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || Objects.equals(one, other);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
