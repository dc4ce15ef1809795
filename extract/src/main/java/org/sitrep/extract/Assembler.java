package org.sitrep.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.mention.Entities;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.extract.reconcile.Account;
import org.sitrep.extract.reconcile.SourceText;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.fact.Status;

/** Sources and account → report. */
final class Assembler {
  Report assemble(
      List<SourceText> sources,
      Entities entities,
      Account account,
      Settings settings,
      List<Diagnostic> diagnostics) {
    Quotes quotes = new Quotes(sources, account.evidence());
    List<Entity> named = entities(entities, account, quotes);
    Report found =
        new Report(
            meta(sources, account, settings, ""),
            sources.stream().map(SourceText::source).toList(),
            quotes.all(),
            named,
            account.events(),
            account.casualties(),
            account.discrepancies(),
            List.of(),
            account.unplaced(),
            diagnostics,
            List.of());
    Report decided = settings.decisions().apply(found, texts(sources));
    return tell(decided, account(decided, account), sources, settings);
  }

  /** Puts title, days and bottom line on the report, by the facts as they were decided. */
  private static Report tell(
      Report report, Account account, List<SourceText> sources, Settings settings) {
    Report untold = report(report, meta(sources, account, settings, ""), List.of());
    Teller.Told told = settings.teller().tell(untold, account.parties());
    return report(report, meta(sources, account, settings, told.title()), told.summary());
  }

  private static Report report(Report report, Meta meta, List<Statement> summary) {
    return new Report(
        meta,
        report.sources(),
        report.evidence(),
        report.entities(),
        report.events(),
        report.casualties(),
        report.discrepancies(),
        summary,
        report.unplaced(),
        report.diagnostics(),
        report.decisions());
  }

  private static Meta meta(
      List<SourceText> sources, Account account, Settings settings, String title) {
    @Nullable DateRange period = settings.period() == null ? period(account) : settings.period();
    return new Meta(
        settings.title() == null ? title : settings.title(),
        period,
        settings.asOf() == null ? asOf(sources, period) : settings.asOf(),
        settings.language(),
        settings.handling(),
        settings.preparedBy(),
        settings.number(),
        settings.generator());
  }

  private static Account account(Report decided, Account account) {
    return new Account(
        decided.events(),
        decided.casualties(),
        decided.discrepancies(),
        decided.unplaced(),
        decided.evidence(),
        account.parties());
  }

  private static Map<Source.Id, String> texts(List<SourceText> sources) {
    Map<Source.Id, String> texts = new HashMap<>();
    for (SourceText source : sources) {
      texts.put(source.source().id(), source.reading().page().article().text());
    }
    return texts;
  }

  /** Everybody named, and of those only described the ones that take part in something. */
  private static List<Entity> entities(Entities entities, Account account, Quotes quotes) {
    Set<Entity.Id> used = new HashSet<>();
    for (Event event : account.events()) {
      Stream.of(event.actors(), event.targets(), event.places(), event.attributedTo())
          .forEach(used::addAll);
      if (event.terms() != null) {
        used.addAll(event.terms().venues());
        used.addAll(event.terms().announcedBy());
      }
    }
    account.casualties().forEach(c -> c.reports().forEach(r -> used.addAll(r.attributedTo())));
    List<Entity> all = new ArrayList<>();
    for (Named named : entities.all()) {
      boolean described = Character.isLowerCase(named.entity().name().charAt(0));
      if (used.contains(named.id()) || !described) {
        all.add(withEvidence(named, quotes));
      }
    }
    return all;
  }

  private static Entity withEvidence(Named named, Quotes quotes) {
    List<Evidence.Id> evidence = new ArrayList<>();
    new TreeMap<>(named.firstMentions())
        .forEach((source, span) -> evidence.add(quotes.cite(source, span)));
    Entity entity = named.entity();
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.name(),
        entity.aliases(),
        entity.role(),
        entity.country(),
        entity.location(),
        evidence);
  }

  /** From the first to the last day on which something of the crisis happened. */
  private static @Nullable DateRange period(Account account) {
    return account.events().stream()
        .filter(event -> event.salience() == Salience.CORE && event.status() != Status.PLANNED)
        .map(event -> Optional.ofNullable(event.date()))
        .flatMap(Optional::stream)
        .map(date -> date.best() == null ? null : DateRange.of(date.best()))
        .filter(range -> range != null)
        .reduce(DateRange::span)
        .orElse(null);
  }

  /** The last day of publication, or of what happened where that is later. */
  private static @Nullable LocalDate asOf(List<SourceText> sources, @Nullable DateRange period) {
    Stream<LocalDate> published =
        sources.stream()
            .map(SourceText::published)
            .flatMap(Optional::stream)
            .map(Publication::best);
    Stream<LocalDate> happened = Optional.ofNullable(period).stream().map(DateRange::latest);
    return Stream.concat(published, happened).max(Comparator.naturalOrder()).orElse(null);
  }

  /** The evidence of the account, and that of the entities. */
  private static final class Quotes {
    private final List<SourceText> sources;
    private final Map<String, Map<Span, Evidence>> known = new TreeMap<>();

    Quotes(List<SourceText> sources, List<Evidence> evidence) {
      this.sources = sources;
      evidence.forEach(e -> of(e.source()).put(e.span(), e));
    }

    private Map<Span, Evidence> of(Source.Id source) {
      return known.computeIfAbsent(source.value(), id -> new TreeMap<>(Quotes::compare));
    }

    private static int compare(Span one, Span other) {
      int starts = Integer.compare(one.start(), other.start());
      return starts == 0 ? Integer.compare(one.end(), other.end()) : starts;
    }

    Evidence.Id cite(int source, Span span) {
      SourceText from = sources.get(source);
      return of(from.source().id()).computeIfAbsent(span, from::evidence).id();
    }

    List<Evidence> all() {
      List<Evidence> all = new ArrayList<>();
      known.values().forEach(own -> all.addAll(own.values()));
      return all;
    }
  }
}
