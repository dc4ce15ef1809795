package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Publication.Basis;

/** Finds where the text itself tells its day: in a dateline, or beside "today" or "yesterday". */
final class OwnWords {
  /** A day that the text tells, and how. */
  record Found(LocalDate day, Basis basis, TimeExpression words) {}

  /** Datelines open the text; a headline and a line under it may come first. */
  private static final int DATELINE_SENTENCES = 4;

  private static final int DATELINE_TOKENS = 10;

  private OwnWords() {}

  /** The day; empty where the text tells none, or where its year is not known. */
  static Optional<Found> in(List<Parse> body, List<TimeExpression> expressions) {
    for (TimeExpression expression : expressions) {
      Optional<LocalDate> day =
          expression.days().filter(days -> days.isDay()).map(days -> days.earliest());
      if (day.isPresent() && expression.rule().equals("today-date")) {
        return Optional.of(new Found(minus(day.get(), expression), Basis.DEICTIC, expression));
      }
      if (day.isPresent() && isDateline(body, expression)) {
        return Optional.of(new Found(day.get(), Basis.DATELINE, expression));
      }
    }
    return Optional.empty();
  }

  private static LocalDate minus(LocalDate day, TimeExpression expression) {
    return expression.anchor() instanceof Anchor.Publication publication
            && publication.days() != null
        ? day.minusDays(publication.days())
        : day;
  }

  /**
   * "SPRINGFIELD, Jan 29 (Agency) -", "SPRINGFIELD (Jan 29):": names, a date, and a dash soon after
   * it, or a colon.
   */
  private static boolean isDateline(List<Parse> body, TimeExpression date) {
    Parse sentence = body.get(date.sentence());
    boolean opens =
        date.sentence() < DATELINE_SENTENCES
            && date.firstToken() <= DATELINE_TOKENS
            && !date.relative();
    return opens && namesOnly(sentence, date.firstToken()) && dashAfter(sentence, date.lastToken());
  }

  private static boolean namesOnly(Parse sentence, int end) {
    boolean name = false;
    for (int i = 0; i < end; i++) {
      char first = sentence.text(i).charAt(0);
      if (Character.isLetter(first) && !Character.isUpperCase(first)) {
        return false;
      }
      name |= Character.isUpperCase(first);
    }
    return name;
  }

  private static boolean dashAfter(Parse sentence, int last) {
    int end = Math.min(sentence.size(), last + 8);
    for (int i = last + 1; i < end; i++) {
      char mark = sentence.text(i).charAt(0);
      boolean bracket = i == last + 2 && sentence.text(last + 1).equals(")");
      if (mark == '-' || mark == '_' || (mark == ':' && (i == last + 1 || bracket))) {
        return true;
      }
    }
    return false;
  }
}
