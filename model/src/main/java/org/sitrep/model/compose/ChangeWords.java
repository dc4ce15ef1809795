package org.sitrep.model.compose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.diff.Aspect;
import org.sitrep.model.fact.DateRange;

/** The values of a revision in words. */
final class ChangeWords {
  private ChangeWords() {}

  static String of(Desk desk, Aspect aspect, @Nullable String value) {
    if (value == null) {
      return desk.labels().get("not-stated");
    }
    return switch (aspect) {
      case DAY -> day(desk, value);
      case FIGURE, RANGE -> number(desk, value);
      case STATUS -> desk.labels().get("status." + value);
      case SALIENCE, DISPUTE -> desk.labels().get("changes." + value);
      case TYPE -> type(desk, value);
      case ACTOR, PLACE, SOURCES -> Text.brief(value, 60);
    };
  }

  private static String type(Desk desk, String value) {
    String key = "type." + value;
    return desk.labels().has(key) ? desk.labels().get(key) : value.replace('-', ' ');
  }

  private static String day(Desk desk, String value) {
    int dots = value.indexOf("..");
    return dots < 0
        ? desk.days().brief(LocalDate.parse(value))
        : desk.days()
            .brief(
                new DateRange(
                    LocalDate.parse(value.substring(0, dots)),
                    LocalDate.parse(value.substring(dots + 2))));
  }

  private static String number(Desk desk, String value) {
    if (value.endsWith("+")) {
      int low = Integer.parseInt(value.substring(0, value.length() - 1));
      return desk.labels().get("count.open", desk.counts().number(low));
    }
    int dash = value.indexOf('-');
    return dash < 0
        ? desk.counts().number(Integer.parseInt(value))
        : desk.labels()
            .get(
                "count.range",
                desk.counts().number(Integer.parseInt(value.substring(0, dash))),
                desk.counts().number(Integer.parseInt(value.substring(dash + 1))));
  }
}
