package org.sitrep.extract.reconcile;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.mention.Mention;
import org.sitrep.model.fact.Measure;

/**
 * The number that one source gives for the whole of an event. News gives it first: the number that
 * headline and body agree on; else the first that counts people in the opening of the article; else
 * a stated total; else the largest. Words such as "dozens" stand back behind any number.
 *
 * @param whole the claim that gives it
 * @param rivals claims of a higher number of the same thing, such as a later count
 * @param strays claims of numbers so much higher that they are of something else
 */
record SourceToll(Harm whole, List<Harm> rivals, List<Harm> strays) {
  /** A number this many times as high, and one more, is of something else. */
  private static final double OTHER = 1.5;

  /** Those who dispute a number seldom give one more than this many times as high. */
  private static final int DISPUTED = 3;

  /** Of less than this share of its headline's number an article tells a part. */
  private static final double PART = 0.6;

  /** From here on an open number is likely a round one. */
  private static final int ROUND = 20;

  /** Copies the lists. */
  SourceToll {
    rivals = List.copyOf(rivals);
    strays = List.copyOf(strays);
  }

  /** Reads the claims of one source about one event and one kind of harm. */
  static SourceToll of(List<Harm> own, Lead lead) {
    Set<Integer> headline =
        own.stream()
            .filter(harm -> harm.headline() && !harm.claim().vague() && isCounted(harm))
            .filter(harm -> harm.claim().scope() != Scope.PART)
            .map(harm -> harm.claim().best())
            .collect(Collectors.toSet());
    Harm whole = counted(own.stream().max(order(lead, headline)).orElseThrow(), own);
    CasualtyClaim adopted = whole.claim();
    List<Harm> higher =
        own.stream()
            .filter(harm -> !harm.headline() && harm.claim().best() > adopted.best())
            .filter(harm -> harm.claim().scope() != Scope.PART && !harm.claim().vague())
            .toList();
    return new SourceToll(
        whole,
        higher.stream().filter(harm -> !isOther(harm, adopted)).toList(),
        own.stream()
            .filter(harm -> isOther(harm, adopted) && harm.claim().scope() != Scope.PART)
            .toList());
  }

  /**
   * "More than 200" where the same article has counted 249: the count. "At least 22" where it also
   * has at least 24: the bound that leaves less open.
   */
  private static Harm counted(Harm open, List<Harm> own) {
    return open.claim().count().high() != null || open.claim().vague()
        ? open
        : own.stream()
            .filter(harm -> !harm.headline() && harm.claim().scope() != Scope.PART)
            .filter(harm -> harm.claim().scope() != Scope.LONG_TERM)
            .filter(harm -> !harm.claim().vague() && harm.claim().best() > open.claim().best())
            .filter(harm -> harm.claim().count().isOpen() || isCount(harm.claim()))
            .filter(harm -> !isOther(harm, open.claim()))
            .max(Comparator.comparingInt(harm -> harm.claim().best()))
            .orElse(open);
  }

  /** "Teen hurt in shooting" leaves out the others; that one died is the number of the dead. */
  private static boolean isCounted(Harm harm) {
    CasualtyClaim claim = harm.claim();
    return claim.best() != 1
        || claim.measure() == Measure.KILLED
        || claim.reference() == Reference.COUNTED;
  }

  private static boolean isCount(CasualtyClaim claim) {
    return claim.count().isExact() && claim.best() >= ROUND;
  }

  private static boolean isOther(Harm harm, CasualtyClaim adopted) {
    return !adopted.vague()
        && harm.claim().best() > adopted.best() * OTHER + 1
        && !isDisputing(harm.claim(), adopted);
  }

  /** "The opposition said that 80 had died": another speaker counts the same dead. */
  private static boolean isDisputing(CasualtyClaim claim, CasualtyClaim adopted) {
    return claim.scope() == Scope.PLAIN
        && claim.victims().status() == null
        && claim.best() <= adopted.best() * DISPUTED
        && !claim.attributedTo().isEmpty()
        && !adopted.attributedTo().isEmpty()
        && Collections.disjoint(speakers(claim), speakers(adopted));
  }

  private static Set<String> speakers(CasualtyClaim claim) {
    return claim.attributedTo().stream().map(Mention::name).collect(Collectors.toSet());
  }

  private static Comparator<Harm> order(Lead lead, Set<Integer> headline) {
    int told = headline.stream().mapToInt(n -> n).max().orElse(0);
    return Comparator.comparing((Harm harm) -> harm.claim().scope() != Scope.LONG_TERM)
        .thenComparing(harm -> !isRest(harm, told))
        .thenComparing(harm -> !harm.headline())
        .thenComparing(harm -> !harm.claim().vague())
        .thenComparing(harm -> harm.claim().scope() != Scope.PART)
        .thenComparing(harm -> headline.contains(harm.claim().best()))
        .thenComparing(harm -> isEarly(harm, lead) && counts(harm))
        .thenComparingInt(harm -> isEarly(harm, lead) && counts(harm) ? -place(harm, lead) : 0)
        .thenComparing(harm -> harm.claim().scope() == Scope.TOTAL)
        .thenComparingInt(harm -> harm.claim().best())
        .thenComparing(harm -> -harm.claim().sentence());
  }

  /** "Six others were hurt", "two critically", or far fewer, where the headline has eight. */
  private static boolean isRest(Harm harm, int headline) {
    CasualtyClaim claim = harm.claim();
    return claim.best() < headline
        && (claim.best() < headline * PART
            || claim.reference() == Reference.FURTHER
            || claim.scope() == Scope.PART);
  }

  private static int place(Harm harm, Lead lead) {
    return lead.position(harm.source(), harm.claim().sentence());
  }

  private static boolean isEarly(Harm harm, Lead lead) {
    return lead.opens(harm.source(), harm.claim().sentence());
  }

  private static boolean counts(Harm harm) {
    return harm.claim().reference() == Reference.COUNTED && harm.claim().best() > 1;
  }
}
