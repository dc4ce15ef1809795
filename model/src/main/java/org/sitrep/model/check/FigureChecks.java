package org.sitrep.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Decision.Action;
import org.sitrep.model.fact.Discrepancy.Field;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;

/** Whether figures are what their sources say. */
final class FigureChecks {
  private FigureChecks() {}

  static void notStated(Casebook book, Findings findings) {
    book.figures()
        .filter(figure -> !isDecided(book, figure))
        .filter(figure -> figure.reports().stream().noneMatch(said -> states(said, figure.best())))
        .forEach(
            figure ->
                findings.on(
                    figure.id(),
                    Casebook.adopted(figure),
                    book.name(figure) + ": the sources state " + numbers(figure) + "."));
  }

  private static boolean states(CasualtyReport said, int number) {
    Integer high = said.count().high();
    return number == said.count().low()
        || (high != null && number >= said.count().low() && number <= high);
  }

  static void withoutEvidence(Casebook book, Findings findings) {
    book.figures()
        .forEach(
            figure ->
                figure.reports().stream()
                    .filter(said -> !isQuoted(book, said))
                    .forEach(
                        said ->
                            findings.on(
                                figure.id(),
                                Optional.of(said.evidence()),
                                book.name(figure)
                                    + ": \""
                                    + said.text()
                                    + "\" does not stand in the words cited for it.")));
  }

  private static boolean isQuoted(Casebook book, CasualtyReport said) {
    return book.words(said.evidence())
        .map(words -> oneLine(words.quote()).contains(oneLine(said.text())))
        .orElse(false);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  static void totalNotSum(Casebook book, Findings findings) {
    book.figures()
        .filter(total -> !total.totalOf().isEmpty())
        .forEach(total -> totalNotSum(book, total, findings));
  }

  private static void totalNotSum(Casebook book, Casualty total, Findings findings) {
    List<Casualty> parts =
        total.totalOf().stream().flatMap(id -> book.figure(id).stream()).toList();
    int sum = parts.stream().mapToInt(Casualty::best).sum();
    if (sum != total.best() && !isCovered(total, parts)) {
      String sums =
          parts.stream()
              .map(part -> Integer.toString(part.best()))
              .collect(Collectors.joining(" + "));
      findings.on(
          total.id(),
          Casebook.adopted(total),
          book.name(total) + ": its parts make " + sum + " (" + sums + ").");
    }
  }

  /** "At least" in a part lets the total be more, in the total the sum of the parts. */
  private static boolean isCovered(Casualty total, List<Casualty> parts) {
    int low = 0;
    int high = 0;
    boolean open = false;
    for (Casualty part : parts) {
      Integer most = part.count().high();
      low += Math.min(part.best(), part.count().low());
      high += most == null ? 0 : Math.max(part.best(), most);
      open |= most == null;
    }
    return total
        .count()
        .agreesWith(new Count(low, open ? null : Integer.valueOf(Math.max(low, high))));
  }

  static void disputed(Casebook book, Findings findings) {
    book.figures()
        .filter(figure -> figure.disputed() && !isDecided(book, figure))
        .forEach(
            figure ->
                findings.on(
                    figure.id(),
                    Casebook.adopted(figure),
                    book.name(figure) + ": the sources give " + whoSays(book, figure) + "."));
  }

  static void singleSource(Casebook book, Findings findings) {
    book.figures()
        .filter(figure -> figure.salience() == Salience.CORE)
        .filter(figure -> book.independent(Casebook.evidence(figure)) == 1)
        .forEach(
            figure -> {
              Evidence.Id words = figure.reports().get(0).evidence();
              String file = book.words(words).map(w -> book.file(w.source())).orElse("one source");
              findings.on(
                  figure.id(),
                  Optional.of(words),
                  book.name(figure) + ": only " + file + " says so.");
            });
  }

  static boolean isDecided(Casebook book, Casualty figure) {
    return book.isDecided(figure.id(), Field.COUNT, Action.PIN_FIGURE);
  }

  private static String numbers(Casualty figure) {
    return figure.reports().stream()
        .map(said -> Casebook.stated(said.count()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** "9 (a.txt, b.txt); 11 (c.txt)". */
  static String whoSays(Casebook book, Casualty figure) {
    List<String> positions = new ArrayList<>();
    figure.reports().stream()
        .map(CasualtyReport::count)
        .distinct()
        .forEach(
            count ->
                positions.add(
                    Casebook.stated(count)
                        + " ("
                        + Casebook.some(
                            figure.reports().stream()
                                .filter(said -> said.count().equals(count))
                                .map(said -> book.file(said.source()))
                                .toList())
                        + ")"));
    return String.join("; ", positions);
  }
}
