package org.sitrep.model.compose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Discrepancy.Field;
import org.sitrep.model.fact.Discrepancy.Position;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Status;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/**
 * Every value that the sources give, who gives it, which one the report adopts, and by what rule.
 */
final class Disagreements implements Section {
  private static final int ROWS = 20;
  private static final int LONGEST_VALUE = 120;

  /** Longer titles of steps are cut. */
  private static final int LONGEST_STEP = 80;

  @Override
  public List<Block> write(Desk desk) {
    List<Discrepancy> all = desk.dossier().report().discrepancies();
    if (all.isEmpty()) {
      return List.of();
    }
    Tables table =
        new Tables(desk, "disagreements")
            .column("about", Kind.TEXT)
            .column("reported", Kind.TEXT)
            .column("adopted", Kind.SHORT)
            .column("why", Kind.TEXT);
    for (Discrepancy each : all.subList(0, Math.min(ROWS, all.size()))) {
      table.row(
          desk.line(about(desk, each)),
          reported(desk, each),
          adopted(desk, each),
          desk.line(desk.labels().get("rule." + each.rule().code())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "disagreements", desk.labels().get("disagreements")));
    blocks.add(table.build());
    More.note(desk, "more.disagreements", all.size() - ROWS).ifPresent(blocks::add);
    return blocks;
  }

  private static String about(Desk desk, Discrepancy dispute) {
    FactId about = dispute.about();
    String field = desk.labels().get("field." + dispute.field().code());
    if (about instanceof Event.Id id) {
      return desk.dossier()
          .event(id)
          .map(event -> desk.labels().get("field.of", field, what(desk, event, dispute.field())))
          .orElse(field);
    }
    return desk.dossier()
        .casualty((Casualty.Id) about)
        .map(each -> desk.labels().get("field.of", figure(desk, each, dispute), where(desk, each)))
        .orElse(field);
  }

  /**
   * A step without a place by its title; an incident without its day where that itself is in doubt.
   */
  private static String what(Desk desk, Event event, Field field) {
    boolean step = event.type().group() != EventType.Group.INCIDENT;
    if (step && event.places().isEmpty()) {
      return Text.brief(desk.phrasing().title(event), LONGEST_STEP);
    }
    return field == Field.DATE ? desk.phrasing().brief(event) : desk.phrasing().incident(event);
  }

  private static String figure(Desk desk, Casualty casualty, Discrepancy dispute) {
    return desk.labels()
        .get(
            "field." + dispute.field().code() + ".figure",
            desk.phrasing().measure(casualty.measure()));
  }

  private static String where(Desk desk, Casualty casualty) {
    return desk.dossier()
        .event(casualty.event())
        .map(event -> desk.phrasing().incident(event))
        .orElseGet(() -> desk.labels().get("bars.several.inline"));
  }

  private static Line reported(Desk desk, Discrepancy dispute) {
    Line line = desk.line();
    for (Position position : dispute.positions()) {
      if (!line.isEmpty()) {
        line.text(desk.labels().get("disagreements.separator"));
      }
      line.text(value(desk, dispute, position.value()))
          .cite(position.evidence(), position.sources());
    }
    return line;
  }

  private static Line adopted(Desk desk, Discrepancy dispute) {
    String chosen = dispute.chosen();
    return chosen == null
        ? desk.line().muted(desk.labels().get("disagreements.none"))
        : desk.line().strong(value(desk, dispute, chosen));
  }

  /** A value in the form that its field tells; what does not have that form is printed as it is. */
  static String value(Desk desk, Discrepancy dispute, String value) {
    return switch (dispute.field()) {
      case DATE -> day(desk, value);
      case COUNT, TOTAL -> count(desk, value);
      case STATUS -> status(desk, value);
      case ACTOR, PLACE -> desk.phrasing().name(new Entity.Id(value));
      case VICTIMS -> Text.brief(value, LONGEST_VALUE);
    };
  }

  private static String day(Desk desk, String value) {
    try {
      return desk.days().brief(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Text.brief(value, LONGEST_VALUE);
    }
  }

  private static String count(Desk desk, String value) {
    return value.endsWith("+")
        ? desk.labels().get("count.open", value.substring(0, value.length() - 1))
        : value;
  }

  private static String status(Desk desk, String value) {
    for (Status status : Status.values()) {
      if (status.code().equals(value)) {
        return desk.phrasing().status(status);
      }
    }
    return value;
  }
}
