package org.sitrep.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.language.DataFile;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Status;

/** The words of title and bottom line, from {@code wording.txt}: {@code key: pattern}. */
final class Wording {
  private final Map<String, String> patterns = new HashMap<>();

  Wording(String language) {
    DataFile file = DataFile.load(language, "wording.txt");
    for (DataFile.Line line : file.lines()) {
      int colon = line.text().indexOf(':');
      if (colon < 0) {
        throw file.fault(line, "a wording is KEY: PATTERN");
      }
      patterns.put(line.text().substring(0, colon), line.text().substring(colon + 1).strip());
    }
  }

  private String fill(String key, Object... values) {
    String text = patterns.getOrDefault(key, "");
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  private String day(LocalDate day) {
    return fill("day", day.getDayOfMonth(), fill("month-" + day.getMonthValue()), day.getYear());
  }

  /** " on 3 May 2023", " between …", or nothing. */
  String on(@Nullable EventDate date) {
    if (date == null) {
      return "";
    }
    if (date.best() != null) {
      return " " + fill("on", day(date.best()));
    }
    DateRange range = date.range();
    return range.days() > 40
        ? ""
        : " " + fill("between", day(range.earliest()), day(range.latest()));
  }

  /** "9 killed", "at least 9 killed". */
  String toll(Casualty casualty) {
    String key =
        casualty.count().isOpen() && casualty.count().low() == casualty.best()
            ? "at-least"
            : "exactly";
    String number = fill(key, String.valueOf(casualty.best()));
    String text = fill("toll", number, fill("measure-" + casualty.measure().code()));
    return casualty.disputed() ? text + " " + fill("disputed") : text;
  }

  String total(Casualty casualty, List<Integer> parts) {
    String sum = parts.stream().map(String::valueOf).reduce((a, b) -> fill("sum", a, b)).orElse("");
    return fill("total", toll(casualty), sum);
  }

  /** Which days the sources give. */
  String days(Discrepancy days) {
    List<LocalDate> all = days.positions().stream().map(p -> LocalDate.parse(p.value())).toList();
    boolean oneMonth = all.stream().map(YearMonth::from).distinct().count() == 1;
    if (oneMonth) {
      List<String> numbers = all.stream().map(d -> String.valueOf(d.getDayOfMonth())).toList();
      LocalDate any = all.get(0);
      String month = fill("month-year", fill("month-" + any.getMonthValue()), any.getYear());
      return fill("days", fill("days-of", list(numbers), month));
    }
    return fill("days", list(all.stream().map(this::day).toList()));
  }

  /** A status that the title does not tell. */
  String status(Event event) {
    boolean usual = event.status() == event.type().status() || event.status() == Status.OCCURRED;
    return usual ? "" : " (" + fill("status-" + event.status().code()) + ")";
  }

  String noun(Event event, boolean several) {
    String noun = fill((several ? "nouns-" : "noun-") + event.type().name());
    return noun.isEmpty() ? event.title() : noun;
  }

  String month(@Nullable EventDate date) {
    if (date == null) {
      return "";
    }
    LocalDate day = date.best() == null ? date.range().earliest() : date.best();
    return fill("month-year", fill("month-" + day.getMonthValue()), day.getYear());
  }

  String plain() {
    return fill("plain");
  }

  /** "a, b and c". */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return fill("and", head, items.get(items.size() - 1));
  }
}
