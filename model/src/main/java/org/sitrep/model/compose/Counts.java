package org.sitrep.model.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Count;

/**
 * Numbers of people in words. An exact number is digits, a range "9–11", an open number "at least
 * 9"; a number that the sources give only as "dozens" keeps that word and is never printed as if it
 * were exact.
 */
final class Counts {
  private final Labels labels;
  private final List<String> vagueWords;

  Counts(Labels labels) {
    this.labels = labels;
    this.vagueWords = labels.list("count.vague.words");
  }

  /** Digits in groups of three (United Nations Editorial Manual, "Numbers"). */
  String number(int number) {
    String digits = Integer.toString(number);
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, labels.get("number.grouping"));
    }
    return grouped.toString();
  }

  /** A small number as a word, a larger one in digits. */
  String spelled(int number) {
    String key = "number." + number;
    return labels.has(key) ? labels.get(key) : number(number);
  }

  /**
   * A count as stated: "4", "5–7", "at least 9"; "up to 9", where the words bound it only above.
   */
  String stated(Count count) {
    Integer high = count.high();
    if (high == null) {
      return labels.get("count.open", number(count.low()));
    }
    if (high > 0 && count.low() == 0) {
      return labels.get("count.most", number(high));
    }
    return high == count.low()
        ? number(high)
        : labels.get("count.range", number(count.low()), number(high));
  }

  /**
   * The figure to print for a casualty: the vague word where the sources have nothing better, the
   * number where a source states it exactly, else the best with "at least" where it is open or the
   * range.
   */
  String value(Casualty casualty) {
    return value(casualty, this::number);
  }

  /** The same within a sentence, where small numbers are words: "at least nine". */
  String running(Casualty casualty) {
    return value(casualty, this::spelled);
  }

  private String value(Casualty casualty, IntFunction<String> words) {
    Optional<String> vague = vagueWord(casualty);
    if (vague.isPresent()) {
      return vague.get();
    }
    List<CasualtyReport> adopted =
        casualty.reports().stream().filter(r -> r.count().low() == casualty.best()).toList();
    boolean open = !adopted.isEmpty() && adopted.stream().allMatch(r -> r.count().isOpen());
    boolean between = adopted.stream().noneMatch(r -> r.count().isExact()) && !open;
    if (open) {
      return labels.get("count.open", words.apply(casualty.best()));
    }
    return between && isInsideRange(casualty) ? bounds(casualty) : words.apply(casualty.best());
  }

  /**
   * The range over all reports: from nobody on where one says so, else "up to" where all are open.
   */
  private String bounds(Casualty casualty) {
    Count count = casualty.count();
    Integer high = count.high();
    boolean nobody =
        casualty.reports().stream().anyMatch(r -> r.count().isExact() && r.count().low() == 0);
    return nobody && high != null && high > 0
        ? labels.get("count.range", number(0), number(high))
        : stated(count);
  }

  /** The range over all reports, as printed; how a vague word is read. */
  String range(Casualty casualty) {
    boolean alone = casualty.best() == casualty.count().low();
    return alone && vagueWord(casualty).isPresent() ? reading(casualty) : bounds(casualty);
  }

  /** "read as 24 or more": the lower bound that stands for a vague word. */
  String reading(Casualty casualty) {
    return labels.get("count.vague", number(casualty.best()));
  }

  /** The range where sources give other numbers than the adopted one, not merely "at least" it. */
  Optional<String> spread(Casualty casualty) {
    Integer high = casualty.count().high();
    boolean other =
        casualty.count().low() < casualty.best() || (high != null && high > casualty.best());
    String range = bounds(casualty);
    return other && !range.equals(value(casualty)) ? Optional.of(range) : Optional.empty();
  }

  /** The word, such as "dozens", where every source that gives the best number is that vague. */
  Optional<String> vagueWord(Casualty casualty) {
    if (casualty.count().isExact()) {
      return Optional.empty();
    }
    List<Optional<String>> words =
        casualty.reports().stream()
            .filter(report -> report.count().low() == casualty.best())
            .map(report -> vagueWord(report))
            .toList();
    boolean all = !words.isEmpty() && words.stream().allMatch(Optional::isPresent);
    return all ? words.get(0) : Optional.empty();
  }

  private Optional<String> vagueWord(CasualtyReport report) {
    String text = lettersOf(report.text());
    return report.count().isExact()
        ? Optional.empty()
        : vagueWords.stream().filter(word -> text.contains(" " + word + " ")).findFirst();
  }

  private static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(" ");
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> letters.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
    return letters.append(' ').toString();
  }

  private static boolean isInsideRange(Casualty casualty) {
    Integer high = casualty.count().high();
    return high != null && casualty.count().low() < high;
  }
}
