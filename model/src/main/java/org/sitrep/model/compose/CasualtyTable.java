package org.sitrep.model.compose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/**
 * Incident by measure, in the minimum fields of the Standards for Casualty Recording (Every
 * Casualty, 2016): place and day, number, who the victims were, who says so, sources. What no
 * source states is printed as such.
 */
final class CasualtyTable {
  private static final int LONGEST_VICTIMS = 120;

  private CasualtyTable() {}

  static Block of(Desk desk, List<Casualty> casualties) {
    Tables table =
        new Tables(desk, "casualties")
            .column("incident", Kind.TEXT)
            .column("measure", Kind.SHORT)
            .column("best", Kind.NUMBER)
            .column("range", Kind.TEXT)
            .column("victims", Kind.TEXT)
            .column("stated-by", Kind.SHORT)
            .column("sources", Kind.SHORT);
    Event.@Nullable Id before = null;
    for (Casualty casualty : casualties) {
      Optional<Event> event = desk.dossier().event(casualty.event());
      boolean repeats = event.isPresent() && Objects.equals(casualty.event(), before);
      table.headed(
          repeats ? desk.line() : incident(desk, casualty, event),
          desk.line(desk.phrasing().measure(casualty.measure())),
          desk.line().fact(casualty.id().value(), words -> words.text(best(desk, casualty))),
          range(desk, casualty),
          victims(desk, casualty),
          statedBy(desk, casualty),
          desk.line().cite(Dossier.evidenceOf(casualty)));
      before = casualty.event();
    }
    return table.build();
  }

  private static Line incident(Desk desk, Casualty casualty, Optional<Event> event) {
    if (event.isPresent()) {
      return desk.line(Text.capital(desk.phrasing().incident(event.get())));
    }
    boolean total = !casualty.totalOf().isEmpty();
    return desk.line(desk.labels().get(total ? "casualties.several" : "casualties.no-incident"));
  }

  /** A vague word has no best number: what it is read as stands in the range. */
  private static String best(Desk desk, Casualty casualty) {
    return desk.counts().vagueWord(casualty).orElseGet(() -> desk.counts().number(casualty.best()));
  }

  private static Line range(Desk desk, Casualty casualty) {
    Line line = desk.line(desk.counts().range(casualty));
    return casualty.disputed() ? line.text(" ").flag(desk.labels().get("flag.disputed")) : line;
  }

  private static Line victims(Desk desk, Casualty casualty) {
    Line line = desk.line(who(desk, casualty));
    if (line.isEmpty()) {
      line.muted(desk.labels().get("not-stated"));
    }
    List<String> details = desk.phrasing().details(casualty.victims());
    if (!details.isEmpty()) {
      line.muted(desk.labels().get("parenthesis", desk.phrasing().joined(details)));
    }
    if (!casualty.totalOf().isEmpty()) {
      List<String> parts =
          desk.dossier().partsOf(casualty).stream().map(part -> desk.counts().value(part)).toList();
      line.muted(desk.labels().get("casualties.total", desk.phrasing().list(parts)));
    }
    desk.dossier()
        .wholeOf(casualty)
        .ifPresent(
            whole -> line.muted(desk.labels().get("casualties.part", desk.counts().value(whole))));
    return line;
  }

  /** Words that only say that they were people are all printed as "people". */
  private static String who(Desk desk, Casualty casualty) {
    String text = Text.brief(casualty.victims().text(), LONGEST_VICTIMS);
    boolean plain = desk.phrasing().victims(casualty.victims()).isEmpty();
    return text.isEmpty() || !plain ? text : desk.labels().get("sentence.people");
  }

  private static Line statedBy(Desk desk, Casualty casualty) {
    List<Entity.Id> named =
        casualty.reports().stream()
            .flatMap(report -> report.attributedTo().stream())
            .distinct()
            .toList();
    return named.isEmpty()
        ? desk.line().muted(desk.labels().get("not-stated"))
        : desk.line(Text.capital(desk.phrasing().names(named)));
  }
}
