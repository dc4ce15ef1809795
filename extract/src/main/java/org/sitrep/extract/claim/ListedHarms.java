package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Span;

/**
 * Counts people whose harm one sentence tells one by one: "a girl was hit in the leg and a boy was
 * hit in the arm" are two. Its evidence is all the words from the first of them to the last. Only
 * those are counted whom the words tell apart, all by descriptions or all by names; a sentence that
 * gives a number of its own is left alone.
 */
final class ListedHarms {
  private static final Set<Measure> COUNTED = Set.of(Measure.KILLED, Measure.INJURED);

  private ListedHarms() {}

  /** The counts that the claims of a sentence make together; none where they make none. */
  static List<CasualtyClaim> of(List<CasualtyClaim> claims) {
    Map<Measure, List<CasualtyClaim>> single = new EnumMap<>(Measure.class);
    Set<Measure> numbered = new HashSet<>();
    for (CasualtyClaim claim : claims) {
      boolean told =
          claim.certainty() == Certainty.ASSERTED || claim.certainty() == Certainty.ALLEGED;
      if (!told || claim.scope() != Scope.PLAIN || claim.best() != 1 || !isTellable(claim)) {
        numbered.add(claim.measure());
      } else {
        single.computeIfAbsent(claim.measure(), m -> new ArrayList<>()).add(claim);
      }
    }
    single.keySet().removeAll(numbered);
    single.keySet().retainAll(COUNTED);
    return single.values().stream().map(listed -> sum(listed)).flatMap(Optional::stream).toList();
  }

  private static boolean isTellable(CasualtyClaim claim) {
    return claim.reference() == Reference.SINGLE || claim.reference() == Reference.NAMED;
  }

  private static Optional<CasualtyClaim> sum(List<CasualtyClaim> listed) {
    CasualtyClaim first = listed.get(0);
    CasualtyClaim last = listed.get(listed.size() - 1);
    boolean named = first.reference() == Reference.NAMED;
    Set<String> victims = new HashSet<>();
    boolean apart = listed.size() > 1;
    for (int i = 0; i < listed.size(); i++) {
      CasualtyClaim claim = listed.get(i);
      victims.add(named ? lastWord(claim) : claim.victims().text());
      apart &= claim.reference() == first.reference();
      apart &= i == 0 || listed.get(i - 1).evidence().end() <= claim.evidence().start();
    }
    if (!apart || victims.size() < listed.size()) {
      return Optional.empty();
    }
    boolean open = listed.stream().anyMatch(CasualtyClaim::open);
    return Optional.of(
        new CasualtyClaim(
            first.sentence(),
            last.trigger(),
            first.measure(),
            Count.exactly(listed.size()),
            listed.size(),
            false,
            new Span(first.evidence().start(), last.evidence().end()),
            new Victims("people", null, null, null, null),
            Scope.PLAIN,
            Reference.SINGLE,
            open,
            first.certainty(),
            first.places(),
            first.time(),
            first.attributedTo()));
  }

  private static String lastWord(CasualtyClaim claim) {
    String text = claim.victims().text().toLowerCase(Locale.ROOT);
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
