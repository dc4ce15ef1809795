package org.sitrep.model.testing;

import static org.sitrep.model.testing.CasualtyDraft.casualty;

import java.util.List;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;

/** The casualty figures of the made-up crisis. */
final class SampleFigures {
  static final String KILLED_STRIKE = "cas-strike-killed";
  static final String KILLED_SHELLING = "cas-shelling-killed";
  static final String KILLED_BOTH = "cas-both-killed";
  static final String INJURED_STRIKE = "cas-strike-injured";

  private SampleFigures() {}

  static List<Casualty> of(SampleCrisis crisis) {
    SampleQuotes quotes = crisis.quotes;
    Evidence.Id homeless =
        quotes.quote(SampleSources.COURIER, "hundreds who lost their homes in 2029");
    return List.of(
        casualty(quotes, KILLED_STRIKE, SampleCrisis.STRIKE, Measure.KILLED)
            .victims(new Victims("women", "civilian", "female", "adults", "MW"))
            .report(Count.exactly(4), "four women dead", crisis.strikeWire, SampleEntities.MALAWI)
            .report(Count.exactly(4), "killed four", crisis.strikeCourier)
            .report(Count.exactly(4), "four dead", crisis.strikeNotes)
            .best(4, Count.exactly(4)),
        casualty(quotes, INJURED_STRIKE, SampleCrisis.STRIKE, Measure.INJURED)
            .disputed()
            .report(Count.exactly(5), "five others", crisis.hurtWire, SampleEntities.MALAWI)
            .report(Count.exactly(7), "seven people were wounded", crisis.hurtCourier)
            .report(Count.exactly(7), "seven hurt", crisis.strikeNotes)
            .best(7, new Count(5, 7)),
        casualty(quotes, "cas-strike-displaced", SampleCrisis.STRIKE, Measure.DISPLACED)
            .victims(new Victims("families", null, null, null, null))
            .report(Count.atLeast(24), "dozens of families", crisis.fled)
            .best(24, Count.atLeast(24)),
        casualty(quotes, KILLED_SHELLING, SampleCrisis.SHELLING, Measure.KILLED)
            .disputed()
            .report(Count.atLeast(9), "at least nine died", crisis.shellingWire)
            .report(Count.exactly(9), "killed nine people", crisis.shellingCourier)
            .report(Count.exactly(9), "nine soldiers dead", crisis.shellingNotes)
            .best(9, Count.atLeast(9)),
        casualty(quotes, "cas-shelling-children", SampleCrisis.SHELLING, Measure.KILLED)
            .salience(Salience.DETAIL)
            .victims(new Victims("pupils of one school", null, null, "children", null))
            .report(Count.exactly(3), "three of the dead", crisis.children)
            .best(3, Count.exactly(3)),
        casualty(quotes, "cas-bus-killed", SampleCrisis.BUS, Measure.KILLED)
            .victims(new Victims("traders", "civilian", null, null, null))
            .report(Count.exactly(7), "shot seven traders", crisis.busCourier)
            .report(Count.exactly(7), "Seven traders died", crisis.busChronicle)
            .best(7, Count.exactly(7)),
        casualty(quotes, KILLED_BOTH, null, Measure.KILLED)
            .totalOf(KILLED_STRIKE, KILLED_SHELLING)
            .report(Count.exactly(13), "thirteen lives", crisis.both)
            .best(13, Count.exactly(13)),
        casualty(quotes, "cas-raid", SampleCrisis.RAID, Measure.DISPLACED)
            .salience(Salience.BACKGROUND)
            .report(Count.atLeast(200), "hundreds homeless", homeless)
            .best(200, Count.atLeast(200)));
  }
}
