package org.sitrep.extract.reconcile;

import java.util.ArrayList;
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
    List<Figure> figures = new ArrayList<>();
    TollVote vote = new TollVote(sources, measure, wholes, rivals);
    figures.add(vote.figure(event, agreeing(rest, vote.best())));
    rest.removeIf(harm -> harm.claim().best() == vote.best() && harm.claim().scope() != Scope.PART);
    figures.addAll(parts(rest, figures.get(0)));
    return figures;
  }

  private static List<Harm> agreeing(List<Harm> rest, int best) {
    return rest.stream()
        .filter(harm -> harm.claim().best() == best && harm.claim().scope() != Scope.PART)
        .toList();
  }

  private List<Figure> parts(List<Harm> rest, Figure whole) {
    Map<String, List<Harm>> byPart = new LinkedHashMap<>();
    for (Harm harm : rest) {
      CasualtyClaim claim = harm.claim();
      boolean counted = COUNTING.contains(claim.reference());
      if ((counted && !harm.headline()) || claim.scope() == Scope.PART) {
        byPart.computeIfAbsent(partKey(claim), key -> new ArrayList<>()).add(harm);
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

  private static final Set<CasualtyClaim.Reference> COUNTING =
      Set.of(CasualtyClaim.Reference.COUNTED, CasualtyClaim.Reference.FURTHER);

  private static String partKey(CasualtyClaim claim) {
    return claim.best()
        + " "
        + Optional.ofNullable(claim.victims().status()).orElse("")
        + " "
        + Optional.ofNullable(claim.victims().ages()).orElse("");
  }
}
