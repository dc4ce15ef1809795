package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.outline.Block;

/** The figures of the crisis, drawn and as a table. Earlier incidents are left to the context. */
final class Casualties implements Section {
  private static final int ROWS = 30;

  @Override
  public List<Block> write(Desk desk) {
    List<Casualty> all = inOrder(desk);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Casualty> shown = Heaviest.figures(all, ROWS);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "casualties", desk.labels().get("casualties")));
    CasualtyBars.draw(desk, all).ifPresent(blocks::add);
    blocks.add(CasualtyTable.of(desk, shown));
    More.note(desk, "more.figures", all.size() - shown.size()).ifPresent(blocks::add);
    return blocks;
  }

  /** Incident by incident in order of time, then figures without one, totals over several last. */
  private static List<Casualty> inOrder(Desk desk) {
    List<Casualty> ordered = new ArrayList<>();
    desk.dossier().current().forEach(event -> ordered.addAll(desk.dossier().casualtiesOf(event)));
    for (Casualty each : desk.dossier().report().casualties()) {
      if (desk.dossier().event(each.event()).isEmpty()) {
        ordered.add(each);
      }
    }
    return ordered.stream().filter(each -> each.salience() != Salience.BACKGROUND).toList();
  }
}
