package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.model.fact.Measure;

/**
 * Figures of one kind of harm in one event: from each source the number it gives for the whole, and
 * the parts beside it; then the whole across sources, and each part.
 */
final class Figures {
  /** Of less than this share of its article's number an article tells a part. */
  private static final double SHARE = 0.6;

  private final List<SourceText> sources;
  private final Lead lead;
  private final @Nullable Cluster event;
  private final Measure measure;

  Figures(List<SourceText> sources, Lead lead, @Nullable Cluster event, Measure measure) {
    this.sources = sources;
    this.lead = lead;
    this.event = event;
    this.measure = measure;
  }

  List<Figure> of(List<Harm> harms) {
    Map<Integer, List<Harm>> bySource = new TreeMap<>();
    for (Harm harm : harms) {
      bySource.computeIfAbsent(harm.source(), source -> new ArrayList<>()).add(harm);
    }
    List<Harm> wholes = new ArrayList<>();
    List<Harm> rivals = new ArrayList<>();
    List<Harm> rest = new ArrayList<>(harms);
    for (List<Harm> own : bySource.values()) {
      SourceToll toll = SourceToll.of(own, lead);
      wholes.add(toll.whole());
      rivals.addAll(toll.rivals());
    }
    rest.removeAll(wholes);
    rest.removeAll(rivals);
    List<Harm> shares = wholes.stream().filter(harm -> isShare(harm, harms)).toList();
    if (shares.size() < wholes.size()) {
      wholes.removeAll(shares);
      rest.addAll(shares);
    }
    List<Harm> totals = rest.stream().filter(harm -> harm.claim().scope() == Scope.TOTAL).toList();
    rivals.addAll(totals);
    rest.removeAll(totals);
    List<Harm> agreeing = rest.stream().filter(harm -> isOfWhole(harm, wholes, harms)).toList();
    rest.removeAll(agreeing);
    List<Figure> figures = new ArrayList<>();
    figures.add(new TollVote(sources, measure, wholes, rivals).figure(event, agreeing));
    figures.addAll(parts(rest, figures.get(0)));
    return figures;
  }

  /**
   * "Another four died", "ten of the dead": no source means the whole by it, unless it has told of
   * no others so harmed: "two died and three others were hurt".
   */
  private static boolean isShare(Harm harm, List<Harm> harms) {
    boolean further =
        harm.claim().reference() == CasualtyClaim.Reference.FURTHER
            && harms.stream()
                .filter(other -> other.source() == harm.source())
                .anyMatch(other -> other.claim().best() != harm.claim().best());
    return harm.claim().scope() == Scope.PART || further;
  }

  /**
   * A number that any source gives for the whole speaks of the whole, if it is not much less than
   * its own source's; so do "dozens" and lower bounds, where the whole is as high.
   */
  private static boolean isOfWhole(Harm harm, List<Harm> wholes, List<Harm> harms) {
    CasualtyClaim claim = harm.claim();
    boolean small =
        wholes.stream()
            .filter(whole -> whole.source() == harm.source())
            .anyMatch(whole -> claim.best() < whole.claim().best() * SHARE);
    return !isShare(harm, harms)
        && wholes.stream()
            .map(whole -> whole.claim().best())
            .anyMatch(
                best ->
                    claim.vague()
                        ? best >= claim.best()
                        : !small && (best == claim.best() || isBelow(claim, best)));
  }

  /** "At least 22" where the whole is 24. */
  private static boolean isBelow(CasualtyClaim claim, int whole) {
    return claim.count().isOpen() && claim.best() < whole;
  }

  private List<Figure> parts(List<Harm> rest, Figure whole) {
    Map<String, List<Harm>> byPart = new LinkedHashMap<>();
    for (Harm harm : rest) {
      CasualtyClaim claim = harm.claim();
      boolean counted = COUNTING.contains(claim.reference()) && !isLoose(claim, whole);
      if ((counted && !harm.headline()) || claim.scope() == Scope.PART) {
        byPart.computeIfAbsent(partKey(harm, rest), key -> new ArrayList<>()).add(harm);
      }
    }
    List<Figure> parts = new ArrayList<>();
    for (List<Harm> part : byPart.values()) {
      Figure figure = new TollVote(sources, measure, part, List.of()).figure(event, List.of());
      parts.add(
          new Figure(
              event,
              measure,
              figure.best(),
              figure.count(),
              figure.victims(),
              whole.best() >= figure.best(),
              figure.disputed(),
              figure.rule(),
              figure.harms()));
    }
    return parts;
  }

  /** "Dozens" beside a lower count is no part of it, and no number of its own. */
  private static boolean isLoose(CasualtyClaim claim, Figure whole) {
    return claim.vague() && claim.best() > whole.best();
  }

  private static final Set<CasualtyClaim.Reference> COUNTING =
      Set.of(CasualtyClaim.Reference.COUNTED, CasualtyClaim.Reference.FURTHER);

  /** The number with what is known of the people; those told right beside are the same. */
  private static String partKey(Harm harm, List<Harm> rest) {
    CasualtyClaim claim = harm.claim();
    CasualtyClaim told =
        rest.stream()
            .filter(other -> other.source() == harm.source())
            .map(Harm::claim)
            .filter(other -> Math.abs(other.sentence() - claim.sentence()) <= 1)
            .filter(other -> other.best() == claim.best())
            .max(Comparator.comparing(Figures::fullness))
            .orElse(claim);
    return claim.best() + " " + fullness(told);
  }

  private static String fullness(CasualtyClaim claim) {
    return Optional.ofNullable(claim.victims().status()).orElse("")
        + " "
        + Optional.ofNullable(claim.victims().ages()).orElse("");
  }
}
