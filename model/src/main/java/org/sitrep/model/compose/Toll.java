package org.sitrep.model.compose;

import java.util.List;
import org.sitrep.model.fact.Casualty;

/** A figure in running text: "4 killed", and "4 killed (women)" beside another toll of the kind. */
final class Toll {
  private Toll() {}

  /** Adds the figure to a line, wrapped as a fact. */
  static void tell(Desk desk, Line line, Casualty casualty, List<Casualty> among) {
    long alike = among.stream().filter(each -> each.measure() == casualty.measure()).count();
    line.fact(casualty.id().value(), words -> words(desk, words, casualty, alike > 1));
  }

  private static void words(Desk desk, Line words, Casualty casualty, boolean ambiguous) {
    Labels labels = desk.labels();
    String value = desk.counts().value(casualty);
    words.text(labels.get("toll", value, desk.phrasing().measure(casualty.measure())));
    if (ambiguous) {
      desk.phrasing()
          .victims(casualty.victims())
          .ifPresent(who -> words.text(labels.get("parenthesis", who)));
    }
    desk.counts().spread(casualty).ifPresent(range -> words.text(labels.get("parenthesis", range)));
  }
}
