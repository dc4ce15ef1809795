package org.sitrep.model.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Discrepancy.Field;
import org.sitrep.model.fact.Discrepancy.Position;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Source;

/** Where the sources of the made-up crisis disagree. */
final class SampleDisputes {
  private SampleDisputes() {}

  static List<Discrepancy> of(SampleCrisis crisis) {
    SampleQuotes q = crisis.quotes;
    Event mediation = named(crisis, SampleCrisis.MEDIATION);
    Event visit = named(crisis, SampleCrisis.VISIT);
    return List.of(
        discrepancy(
            "dis-1",
            new Event.Id(SampleCrisis.STRIKE),
            Field.DATE,
            "2031-03-04",
            Rule.MOST_INDEPENDENT_SOURCES,
            position(q, "2031-03-04", crisis.strikeCourier, crisis.strikeWire),
            position(q, "2031-03-05", crisis.strikeNotes)),
        discrepancy(
            "dis-2",
            new Event.Id(SampleCrisis.SHELLING),
            Field.DATE,
            "2031-03-06",
            Rule.MOST_INDEPENDENT_SOURCES,
            position(q, "2031-03-06", crisis.shellingCourier, crisis.shellingWire),
            position(q, "2031-03-07", crisis.shellingNotes)),
        discrepancy(
            "dis-3",
            new Casualty.Id(SampleFigures.INJURED_STRIKE),
            Field.COUNT,
            "7",
            Rule.LATEST_TOLL,
            position(q, "5", crisis.hurtWire),
            position(q, "7", crisis.hurtCourier, crisis.strikeNotes)),
        discrepancy(
            "dis-4",
            new Casualty.Id(SampleFigures.KILLED_SHELLING),
            Field.VICTIMS,
            null,
            Rule.UNRESOLVED,
            position(q, "soldiers", crisis.shellingNotes),
            position(q, "three pupils among them", crisis.children)),
        discrepancy(
            "dis-5",
            mediation.id(),
            Field.STATUS,
            "offered",
            Rule.NEAREST_PUBLICATION,
            position(q, "offered", mediation.evidence().get(0)),
            position(q, "declined", mediation.evidence().get(1))),
        discrepancy(
            "dis-6",
            visit.id(),
            Field.DATE,
            "2031-03-12",
            Rule.EXPLICIT_OVER_RELATIVE,
            position(q, "2031-03-11", visit.evidence().get(1)),
            position(q, "2031-03-12", visit.evidence().get(0))));
  }

  private static Event named(SampleCrisis crisis, String id) {
    return crisis.events.stream()
        .filter(event -> event.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Discrepancy discrepancy(
      String id,
      FactId about,
      Field field,
      @Nullable String chosen,
      Rule rule,
      Position... positions) {
    return new Discrepancy(new Discrepancy.Id(id), about, field, List.of(positions), chosen, rule);
  }

  private static Position position(SampleQuotes quotes, String value, Evidence.Id... evidence) {
    List<Source.Id> sources = new ArrayList<>();
    for (Evidence.Id id : evidence) {
      sources.add(quotes.sourceOf(id));
    }
    return new Position(value, sources, List.of(evidence));
  }
}
