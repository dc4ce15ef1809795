package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Publication.Stated;

/** Finds the days that a page states as its own, with the part that its words give them. */
final class PageDates {
  private static final int STAMP_SENTENCES = 2;

  private final TimeTagger tagger;
  private final DateLabels labels;

  PageDates(TimeTagger tagger, DateLabels labels) {
    this.tagger = tagger;
    this.labels = labels;
  }

  /** The days in the lines, in their order; a day without its year is none. */
  List<Stated> in(List<Parse> lines) {
    List<Stated> stated = new ArrayList<>();
    for (TimeExpression date : tagger.tag(lines, Reference.unknown())) {
      Optional<LocalDate> day =
          date.days().filter(days -> days.isDay() && !date.relative()).map(days -> days.earliest());
      if (day.isPresent()) {
        Optional<Role> role = role(lines, date);
        String why = role.isPresent() ? "the page labels it" : "it stands alone on the page";
        stated.add(new Stated(date.text(), day.get(), role.orElse(Role.MASTHEAD), why));
      }
    }
    return stated;
  }

  /** The days that stand with a time of the clock at the head of the text, as page stamps do. */
  List<Stated> stamps(TimeMatches body) {
    List<Stated> stated = new ArrayList<>();
    for (TimeExpression date : tagger.tag(body.head(STAMP_SENTENCES), Reference.unknown())) {
      boolean stamp = !date.relative() && date.value().contains(":");
      date.days()
          .filter(days -> stamp && days.isDay())
          .ifPresent(days -> stated.add(stamp(date, days.earliest())));
    }
    return stated;
  }

  private static Stated stamp(TimeExpression date, LocalDate day) {
    return new Stated(date.text(), day, Role.MASTHEAD, "it heads the text, with the time");
  }

  private Optional<Role> role(List<Parse> lines, TimeExpression date) {
    Optional<Role> here = labels.roleIn(lines.get(date.sentence()), date.firstToken());
    if (here.isPresent() || date.sentence() == 0) {
      return here;
    }
    Parse above = lines.get(date.sentence() - 1);
    boolean label = above.size() <= 4 && date.firstToken() == 0;
    return label ? labels.roleIn(above, above.size()) : Optional.empty();
  }
}
