package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.diff.Aspect;
import org.sitrep.model.diff.Change;
import org.sitrep.model.diff.Changes;
import org.sitrep.model.diff.Revision;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/**
 * What changed since an earlier report: facts that are new, revised (the old value beside the new
 * one and its sources) or withdrawn. Figures of a new event stand in its row.
 */
final class WhatChanged implements Section {
  /** News first; that more sources tell a thing comes last. */
  private static final List<String> ORDER = List.of("new", "revised", "withdrawn", "sourcing");

  private final Report old;
  private final int most;
  private final Set<Salience> told;

  /**
   * @param old the earlier report
   * @param most rows at most
   * @param told facts of which salience are told
   */
  WhatChanged(Report old, int most, Set<Salience> told) {
    this.old = old;
    this.most = most;
    this.told = Set.copyOf(told);
  }

  @Override
  public List<Block> write(Desk desk) {
    Changes changes = Changes.between(old, desk.dossier().report());
    List<Row> rows = rows(desk, changes);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "changes", desk.labels().get("changes")));
    blocks.add(desk.line(since(desk) + ' ' + articles(desk, changes)).note());
    if (rows.isEmpty()) {
      blocks.add(desk.line(desk.labels().get("changes.none")).body());
      return blocks;
    }
    Tables table =
        new Tables(desk, "changes")
            .column("change", Kind.SHORT)
            .column("fact", Kind.TEXT)
            .column("before", Kind.SHORT)
            .column("now", Kind.SHORT)
            .column("sources", Kind.SHORT);
    String before = "";
    for (Row row : rows.subList(0, Math.min(most, rows.size()))) {
      String kind = desk.labels().get("change." + row.kind());
      table.headed(
          kind.equals(before) ? desk.line() : desk.line(kind),
          row.fact(),
          row.before(),
          row.now(),
          row.sources());
      before = kind;
    }
    blocks.add(table.build());
    More.note(desk, "more.changes", rows.size() - most).ifPresent(blocks::add);
    return blocks;
  }

  /** "Compared with No. 6, as of 12 March 2031." */
  private String since(Desk desk) {
    Meta meta = old.meta();
    String number = meta.number();
    String name =
        number == null
            ? desk.labels().get("changes.earlier")
            : desk.labels().get("masthead.number.value", Text.tidy(number));
    return meta.asOf() == null
        ? desk.labels().get("changes.since.undated", name)
        : desk.labels().get("changes.since", name, desk.days().full(meta.asOf()));
  }

  private static String articles(Desk desk, Changes changes) {
    int read = changes.read().size();
    int gone = changes.gone().size();
    String more = desk.labels().counted("changes.read", read, desk.counts().number(read));
    return gone == 0
        ? more
        : more + ' ' + desk.labels().counted("changes.gone", gone, desk.counts().number(gone));
  }

  private List<Row> rows(Desk desk, Changes changes) {
    Set<FactId> added = new HashSet<>();
    for (Change change : changes.facts()) {
      if (change instanceof Change.Added) {
        added.add(change.fact());
      }
    }
    Desk before = Desk.of(old, desk.labels());
    Rows rows = new Rows(desk, before, added);
    return changes.facts().stream()
        .flatMap(change -> change.accept(rows).stream())
        .filter(row -> told.contains(row.salience()))
        .sorted(Comparator.comparing(Row::salience).thenComparing(Row::order))
        .toList();
  }

  /**
   * A row of the table.
   *
   * @param kind new, revised, withdrawn, or only told by other sources
   * @param salience the fact's, the weightier of before and now
   */
  private record Row(
      String kind, Salience salience, Line fact, Line before, Line now, Line sources) {
    int order() {
      return ORDER.indexOf(kind);
    }
  }

  private static final class Rows implements Change.Visitor<List<Row>> {
    private final Desk now;
    private final Desk old;
    private final Set<FactId> added;

    Rows(Desk now, Desk old, Set<FactId> added) {
      this.now = now;
      this.old = old;
      this.added = added;
    }

    @Override
    public List<Row> added(Change.Added change) {
      Optional<Casualty> figure = figure(now, change.fact());
      Event.@Nullable Id of = figure.map(Casualty::event).orElse(null);
      if (of != null && added.contains(of)) {
        return List.of();
      }
      Line value =
          figure
              .map(each -> now.line(now.counts().value(each)))
              .orElseGet(() -> tolls(change.fact()));
      return List.of(
          new Row(
              "new",
              salience(now, change.fact()),
              name(now, change.fact(), true),
              now.line(),
              value,
              now.line().cite(now.dossier().evidenceOf(change.fact()))));
    }

    /** "4 killed, 5 injured" of a new event. */
    private Line tolls(FactId fact) {
      Line line = now.line();
      now.dossier()
          .event(fact instanceof Event.Id id ? id : null)
          .ifPresent(
              event -> {
                List<Casualty> figures = now.dossier().headlines(event);
                for (Casualty each : figures) {
                  line.text(line.isEmpty() ? "" : now.labels().get("list.comma"));
                  Toll.tell(now, line, each, figures);
                }
              });
      return line;
    }

    @Override
    public List<Row> revised(Change.Revised change) {
      Salience before = salience(old, change.before());
      Salience after = salience(now, change.fact());
      List<Row> rows = new ArrayList<>();
      boolean onlySources =
          change.revisions().stream().allMatch(each -> each.aspect() == Aspect.SOURCES);
      for (Revision revision : change.revisions()) {
        if (revision.aspect() != Aspect.SOURCES || onlySources) {
          rows.add(
              new Row(
                  onlySources ? "sourcing" : "revised",
                  before.compareTo(after) <= 0 ? before : after,
                  aspect(change.fact(), revision, rows.isEmpty()),
                  now.line(ChangeWords.of(now, revision.aspect(), revision.before())),
                  now.line(ChangeWords.of(now, revision.aspect(), revision.now())),
                  now.line().cite(revision.evidence())));
        }
      }
      return rows;
    }

    private Line aspect(FactId fact, Revision revision, boolean first) {
      String aspect = now.labels().get("aspect." + revision.aspect().code());
      return name(now, fact, first).text(now.labels().get("changes.aspect", aspect));
    }

    @Override
    public List<Row> withdrawn(Change.Withdrawn change) {
      Line line = name(old, change.fact(), false);
      change
          .into()
          .ifPresent(fact -> line.muted(now.labels().get("changes.into", words(now, fact))));
      Line before =
          figure(old, change.fact())
              .map(each -> now.line(old.counts().value(each)))
              .orElseGet(now::line);
      return List.of(
          new Row("withdrawn", salience(old, change.fact()), line, before, now.line(), now.line()));
    }

    private static Line name(Desk desk, FactId fact, boolean marked) {
      String words = words(desk, fact);
      return marked ? desk.line().fact(fact.value(), line -> line.text(words)) : desk.line(words);
    }

    private static String words(Desk desk, FactId fact) {
      return FactWords.of(desk, fact).orElse(fact.value());
    }

    private static Optional<Casualty> figure(Desk desk, FactId fact) {
      return fact instanceof Casualty.Id id ? desk.dossier().casualty(id) : Optional.empty();
    }

    private static Salience salience(Desk desk, FactId fact) {
      Optional<Casualty> figure = figure(desk, fact);
      Optional<Event> event = desk.dossier().event(fact instanceof Event.Id id ? id : null);
      return figure
          .map(Casualty::salience)
          .or(() -> event.map(Event::salience))
          .orElse(Salience.DETAIL);
    }
  }
}
