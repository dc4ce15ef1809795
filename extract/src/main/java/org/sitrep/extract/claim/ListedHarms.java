package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Span;

/**
 * Counts people whose harm one sentence tells one by one, or group by group: "a girl was hit in the
 * leg and a boy was hit in the arm" are two, "two men were hurt and three others wounded" five, "he
 * killed two men and then himself" three. Its evidence is all the words from the first of them to
 * the last. Only those are counted whom the words tell apart; a sentence that gives a number of its
 * own for all is left alone.
 */
final class ListedHarms {
  private static final List<Measure> COUNTED = List.of(Measure.KILLED, Measure.INJURED);

  private final Parse parse;
  private final List<CasualtyClaim> claims;

  private ListedHarms(Parse parse, List<CasualtyClaim> claims) {
    this.parse = parse;
    this.claims = claims;
  }

  /** The counts that the claims of a sentence, in order, make together; none where none do. */
  static List<CasualtyClaim> of(Read sentence, List<CasualtyClaim> claims) {
    ListedHarms listed = new ListedHarms(sentence.parse(), claims);
    List<CasualtyClaim> sums = new ArrayList<>();
    for (Measure measure : COUNTED) {
      listed
          .singles(measure)
          .or(() -> listed.withOthers(measure))
          .or(() -> listed.withSelf(measure))
          .ifPresent(sums::add);
    }
    return sums;
  }

  private List<CasualtyClaim> of(Measure measure) {
    return claims.stream().filter(claim -> claim.measure() == measure).toList();
  }

  private static boolean isPlain(CasualtyClaim claim) {
    boolean told =
        claim.certainty() == Certainty.ASSERTED || claim.certainty() == Certainty.ALLEGED;
    return told && claim.scope() == Scope.PLAIN && claim.best() > 0 && !claim.vague();
  }

  /** All by descriptions, or all by names. */
  private Optional<CasualtyClaim> singles(Measure measure) {
    List<CasualtyClaim> listed = of(measure);
    Set<String> victims = new HashSet<>();
    boolean apart = listed.size() > 1;
    for (int i = 0; i < listed.size(); i++) {
      CasualtyClaim claim = listed.get(i);
      Reference first = listed.get(0).reference();
      boolean tellable = first == Reference.SINGLE || first == Reference.NAMED;
      boolean further = i > 0 && first == Reference.SINGLE && isOneMore(claim);
      apart &= isPlain(claim) && claim.best() == 1 && tellable;
      apart &= claim.reference() == first || further;
      apart &= i == 0 || isBehind(claim, listed.get(i - 1));
      victims.add(first == Reference.NAMED ? lastWord(claim) : description(claim));
    }
    return apart && victims.size() == listed.size() ? Optional.of(sum(listed)) : Optional.empty();
  }

  /** "Two men were hurt and three others wounded": the others are told right behind. */
  private Optional<CasualtyClaim> withOthers(Measure measure) {
    for (int i = 1; i < claims.size(); i++) {
      CasualtyClaim first = claims.get(i - 1);
      CasualtyClaim others = claims.get(i);
      boolean joined =
          first.measure() == measure
              && others.measure() == measure
              && others.reference() == Reference.FURTHER
              && first.reference() != Reference.FURTHER
              && isPlain(first)
              && isPlain(others)
              && isBehind(others, first)
              && isJoined(first, others);
      if (joined && of(measure).stream().noneMatch(c -> c.best() >= first.best() + others.best())) {
        return Optional.of(sum(List.of(first, others)));
      }
    }
    return Optional.empty();
  }

  /** "He killed two men and then himself". */
  private Optional<CasualtyClaim> withSelf(Measure measure) {
    List<CasualtyClaim> listed = of(measure);
    boolean self =
        listed.size() == 2
            && listed.stream().allMatch(ListedHarms::isPlain)
            && listed.stream().filter(claim -> claim.reference() == Reference.SELF).count() == 1
            && isBehind(listed.get(1), listed.get(0));
    return self ? Optional.of(sum(listed)) : Optional.empty();
  }

  private static boolean isBehind(CasualtyClaim later, CasualtyClaim claim) {
    return claim.evidence().end() <= later.evidence().start();
  }

  /** An "and" stands between. */
  private boolean isJoined(CasualtyClaim first, CasualtyClaim later) {
    for (int i = 0; i < parse.size(); i++) {
      boolean between =
          parse.token(i).start() >= first.evidence().end()
              && parse.token(i).end() <= later.evidence().start();
      if (between && (parse.lower(i).equals("and") || parse.lower(i).equals("while"))) {
        return true;
      }
    }
    return false;
  }

  /** "Another", "one more". */
  private static boolean isOneMore(CasualtyClaim claim) {
    return claim.reference() == Reference.FURTHER && claim.best() == 1;
  }

  /** What tells one person from another: the noun, an age, an ordinal. */
  private String description(CasualtyClaim claim) {
    StringBuilder words = new StringBuilder(claim.victims().text().toLowerCase(Locale.ROOT));
    for (int i = 0; i < parse.size(); i++) {
      boolean inside =
          parse.token(i).start() >= claim.evidence().start()
              && parse.token(i).end() <= claim.evidence().end();
      String word = parse.lower(i);
      boolean telling = word.endsWith("-old") || word.equals("another") || Ordinals.of(word) > 0;
      if (inside && telling) {
        words.append(' ').append(word);
      }
    }
    return words.toString();
  }

  /** The claims as one, from the first words of the first to the last of the last. */
  static CasualtyClaim sum(List<CasualtyClaim> listed) {
    CasualtyClaim first = listed.get(0);
    CasualtyClaim last = listed.get(listed.size() - 1);
    int best = listed.stream().mapToInt(CasualtyClaim::best).sum();
    boolean exact = listed.stream().allMatch(claim -> claim.count().isExact());
    boolean counted = listed.stream().anyMatch(claim -> claim.best() > 1);
    boolean open = listed.stream().anyMatch(CasualtyClaim::open);
    return new CasualtyClaim(
        first.sentence(),
        first.sentence() == last.sentence() ? last.trigger() : first.trigger(),
        first.measure(),
        exact ? Count.exactly(best) : Count.atLeast(best),
        best,
        false,
        new Span(first.evidence().start(), last.evidence().end()),
        new Victims("people", null, null, null, null),
        Scope.PLAIN,
        counted ? Reference.COUNTED : Reference.SINGLE,
        open,
        first.certainty(),
        first.places(),
        first.time(),
        first.attributedTo());
  }

  private static String lastWord(CasualtyClaim claim) {
    String text = claim.victims().text().toLowerCase(Locale.ROOT);
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
