package org.sitrep.extract.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.DataFile;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;

/**
 * Tells numbers that were added up over half a year or more, such as those of a whole war, or over
 * weeks up to now, from those of the events that an article is about, by the words in {@code
 * long-terms.txt}.
 */
final class LongTerm {
  /** Days before publication; what is added up since then is no news of its own. */
  private static final long LONG = 180;

  /** Words between the years and the struggle that lasted them: "a five-year bitter civil war". */
  private static final int NEAR = 3;

  private final Map<String, Set<String>> words = new HashMap<>();

  private LongTerm() {}

  static LongTerm load(String language) {
    LongTerm read = new LongTerm();
    DataFile file = DataFile.load(language, "long-terms.txt");
    Set<String> current = null;
    for (DataFile.Line line : file.lines()) {
      if (!line.indented()) {
        current = read.words.computeIfAbsent(line.text().replace(":", ""), c -> new HashSet<>());
      } else if (current == null) {
        throw file.fault(line, "words before the first class");
      } else {
        for (String word : line.text().split(",", -1)) {
          current.add(word.strip());
        }
      }
    }
    return read;
  }

  private boolean has(String name, String word) {
    return words.getOrDefault(name, Set.of()).contains(word);
  }

  /** Tells whether the sentence counts over a long time. */
  boolean counts(Reading reading, Read sentence) {
    Optional<LocalDate> now = now(reading);
    return isStruggle(sentence, now)
        || isLately(sentence)
        || sentence.times().stream()
            .anyMatch(time -> isSinceLong(sentence.parse(), time, now) || isYears(sentence, time));
  }

  /** "Forty people have been hurt this year": what has come about in weeks or more. */
  private boolean isLately(Read sentence) {
    boolean lately = false;
    for (TimeExpression time : sentence.times()) {
      List<String> words = List.of(time.text().toLowerCase(Locale.ROOT).split(" ", -1));
      lately |=
          words.stream().anyMatch(word -> has("LATELY", word))
              && has("LATELY_UNIT", words.get(words.size() - 1));
    }
    return lately && isPerfect(sentence.parse());
  }

  private static boolean isPerfect(Parse parse) {
    for (int i = 0; i + 1 < parse.size(); i++) {
      boolean have = parse.lower(i).equals("have") || parse.lower(i).equals("has");
      if (have && parse.lower(i + 1).equals("been")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> now(Reading reading) {
    return reading
        .publication()
        .map(Publication::best)
        .or(
            () ->
                reading.sentences().stream()
                    .flatMap(sentence -> sentence.times().stream())
                    .flatMap(time -> time.days().stream())
                    .filter(DateRange::isDay)
                    .map(DateRange::latest)
                    .max(LocalDate::compareTo));
  }

  private boolean isSinceLong(Parse parse, TimeExpression time, Optional<LocalDate> now) {
    boolean past =
        now.isPresent()
            && time.days().isPresent()
            && time.days().get().latest().isBefore(now.get().minusDays(LONG));
    for (int i = time.firstToken(); past && i >= 0; i--) {
      if (has("SINCE", parse.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "in five years", but not "five years ago" nor an age. */
  private boolean isYears(Read sentence, TimeExpression time) {
    boolean years = time.value().matches("P\\d+Y") && time.firstToken() > 0;
    return years
        && time.type() == TimeExpression.Type.DURATION
        && has("SPAN", sentence.parse().lower(time.firstToken() - 1));
  }

  /** "the six-year war"; "since the uprising began", with no recent day beside it. */
  private boolean isStruggle(Read sentence, Optional<LocalDate> now) {
    Parse parse = sentence.parse();
    boolean since = false;
    boolean struggle = false;
    for (int i = 0; i < parse.size(); i++) {
      since |= has("SINCE", parse.lower(i));
      boolean named = has("STRUGGLE", parse.lemma(i));
      if (named && yearsBefore(parse, i)) {
        return true;
      }
      struggle |= named;
      boolean starts = since && struggle && has("START", parse.lower(i));
      if (starts && !hasRecentDay(sentence, now)) {
        return true;
      }
    }
    return false;
  }

  private static boolean yearsBefore(Parse parse, int struggle) {
    for (int i = Math.max(0, struggle - NEAR); i < struggle; i++) {
      String lower = parse.lower(i);
      if (lower.endsWith("-year") || lower.endsWith("-year-old") || lower.endsWith("-year-long")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasRecentDay(Read sentence, Optional<LocalDate> now) {
    return sentence.times().stream()
        .flatMap(time -> time.days().stream())
        .anyMatch(days -> now.isEmpty() || !days.latest().isBefore(now.get().minusDays(LONG)));
  }
}
