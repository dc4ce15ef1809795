package org.sitrep.model.compose;

import java.util.List;
import org.sitrep.model.fact.Casualty;

/** A figure in running text: "4 killed", and "4 killed (women)" beside another toll of the kind. */
final class Toll {
  private Toll() {}

  /** Adds the figure to a line, wrapped as a fact. */
  static void tell(Desk desk, Line line, Casualty casualty, List<Casualty> among) {
    line.fact(casualty.id().value(), words -> words.text(words(desk, casualty, among)));
  }

  /** The figure in words. */
  static String words(Desk desk, Casualty casualty, List<Casualty> among) {
    Labels labels = desk.labels();
    long alike = among.stream().filter(each -> each.measure() == casualty.measure()).count();
    String value = desk.counts().value(casualty);
    StringBuilder words =
        new StringBuilder(labels.get("toll", value, desk.phrasing().measure(casualty.measure())));
    if (alike > 1) {
      desk.phrasing()
          .victims(casualty.victims())
          .ifPresent(who -> words.append(labels.get("parenthesis", who)));
    }
    desk.counts()
        .spread(casualty)
        .ifPresent(range -> words.append(labels.get("parenthesis", range)));
    return words.toString();
  }
}
