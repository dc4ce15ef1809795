package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.Salience;

/** Figure → casualty record. */
final class CasualtyBuilder {
  private final List<SourceText> sources;
  private final Entities entities;
  private final EvidenceBook book;
  private final EventBuilder events;
  private final Lead lead;
  private final Set<String> parties;
  private final IdentityHashMap<Figure, Casualty.Id> ids = new IdentityHashMap<>();

  CasualtyBuilder(
      List<SourceText> sources,
      Entities entities,
      EvidenceBook book,
      EventBuilder events,
      Lead lead,
      Set<String> parties) {
    this.sources = sources;
    this.entities = entities;
    this.book = book;
    this.events = events;
    this.lead = lead;
    this.parties = parties;
  }

  /** The id of a figure: its measure and the first words of the source published first. */
  Casualty.Id id(Figure figure) {
    return ids.computeIfAbsent(figure, f -> id(f, inOrder(f).get(0)));
  }

  private Casualty.Id id(Figure figure, Harm harm) {
    String sha = sources.get(harm.source()).source().sha256();
    String key = figure.measure().code() + ':' + sha + ':' + harm.claim().evidence();
    String scope = figure.event() == null ? "several" : events.id(figure.event()).value();
    return new Casualty.Id("cas-" + ContentHash.of(key + ':' + harm.claim().best() + ':' + scope));
  }

  private List<Harm> inOrder(Figure figure) {
    return figure.harms().stream()
        .sorted(
            Comparator.comparing((Harm harm) -> published(harm.source()))
                .thenComparing(harm -> sources.get(harm.source()).source().sha256())
                .thenComparingInt(harm -> harm.claim().evidence().start()))
        .toList();
  }

  private String published(int source) {
    return sources.get(source).published().map(p -> p.best().toString()).orElse("9999");
  }

  // NullAway overlooks the @Nullable of a nested type in a compact constructor's parameters.
  @SuppressWarnings("NullAway")
  Casualty build(Figure figure, @Nullable Salience event, List<Casualty.Id> parts) {
    List<CasualtyReport> reports = new ArrayList<>();
    for (Harm harm : figure.harms()) {
      CasualtyReport report = report(harm);
      if (reports.stream().noneMatch(other -> other.evidence().equals(report.evidence()))) {
        reports.add(report);
      }
    }
    return new Casualty(
        id(figure),
        formerIds(figure),
        figure.event() == null ? null : events.id(figure.event()),
        figure.measure(),
        salience(figure, event, parts),
        figure.victims(),
        figure.best(),
        figure.count(),
        parts,
        figure.disputed(),
        reports);
  }

  /**
   * A figure is what its event is. One over several events is of the crisis where its parts are
   * known; of another matter where it counts people of a country that is no party to it.
   */
  private Salience salience(Figure figure, @Nullable Salience event, List<Casualty.Id> parts) {
    String nationality = figure.victims().nationality();
    if (event == null && nationality != null && !parties.contains(nationality)) {
      return Salience.BACKGROUND;
    }
    Salience several =
        !parts.isEmpty() ? Salience.CORE : isAside(figure) ? Salience.BACKGROUND : Salience.DETAIL;
    Salience usual = event == null ? several : event;
    boolean years =
        figure.harms().stream().allMatch(harm -> harm.claim().scope() == Scope.LONG_TERM);
    if (years) {
      return Salience.BACKGROUND;
    }
    return figure.part() && usual == Salience.CORE ? Salience.DETAIL : usual;
  }

  /** Told by the only article, and not in its opening. */
  private boolean isAside(Figure figure) {
    return sources.size() == 1
        && figure.harms().stream()
            .noneMatch(harm -> lead.opens(harm.source(), harm.claim().sentence()));
  }

  private List<Casualty.Id> formerIds(Figure figure) {
    Map<Integer, Harm> firsts = new LinkedHashMap<>();
    inOrder(figure).forEach(harm -> firsts.putIfAbsent(harm.source(), harm));
    return firsts.values().stream()
        .map(harm -> id(figure, harm))
        .filter(id -> !id.equals(id(figure)))
        .sorted(Comparator.comparing(Casualty.Id::value))
        .toList();
  }

  private CasualtyReport report(Harm harm) {
    SourceText source = sources.get(harm.source());
    return new CasualtyReport(
        harm.claim().count(),
        source.reading().page().text(harm.claim().evidence()),
        harm.claim().victims().text(),
        source.source().id(),
        harm.claim().attributedTo().stream()
            .map(speaker -> entities.of(harm.source(), speaker))
            .flatMap(Optional::stream)
            .map(Named::id)
            .distinct()
            .toList(),
        book.cite(harm.source(), harm.claim().evidence()));
  }
}
