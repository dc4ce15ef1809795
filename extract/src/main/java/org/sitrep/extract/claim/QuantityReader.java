package org.sitrep.extract.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.QuantityWords.Kind;
import org.sitrep.extract.claim.QuantityWords.Phrase;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Count;

/** Reads a number with the words that bound it: "at least nine", "between 9 and 11", "dozens". */
final class QuantityReader {
  /** More than this is no number of people, but a mistake or an amount. */
  private static final int LARGEST = 50_000_000;

  private final QuantityWords words;

  QuantityReader(QuantityWords words) {
    this.words = words;
  }

  /** The longest number that starts at the token. */
  Optional<Quantity> read(Read sentence, int token) {
    Parse parse = sentence.parse();
    int at = token;
    Kind bound = Kind.EXACT;
    Optional<Phrase> modifier = modifierAt(parse, at);
    while (modifier.isPresent()) {
      at += modifier.get().words().size();
      bound = modifier.get().kind() == Kind.ABOUT ? bound : modifier.get().kind();
      modifier = modifierAt(parse, at);
    }
    Quantity plain = between(sentence, token, at);
    if (plain == null) {
      plain = plain(sentence, token, at);
    }
    if (plain == null) {
      return Optional.empty();
    }
    int next = plain.last() + 1;
    Optional<Phrase> after = words.phraseAt(parse, next, Kind.AFTER);
    if (after.isPresent()) {
      return Optional.of(plain.openTo(next + after.get().words().size() - 1));
    }
    return Optional.of(bounded(plain, bound));
  }

  private Optional<Phrase> modifierAt(Parse parse, int at) {
    return words.phraseAt(parse, at, Kind.LEAST, Kind.MOST, Kind.ABOUT);
  }

  private static Quantity bounded(Quantity plain, Kind bound) {
    return switch (bound) {
      case LEAST -> plain.openTo(plain.last());
      case MOST ->
          new Quantity(
              plain.first(), plain.last(), new Count(0, plain.best()), plain.best(), plain.vague());
      default -> plain;
    };
  }

  /** "between 9 and 11". */
  private @Nullable Quantity between(Read sentence, int first, int at) {
    if (at >= sentence.parse().size() || !sentence.parse().lower(at).equals("between")) {
      return null;
    }
    Quantity low = number(sentence, first, at + 1);
    if (low == null
        || low.last() + 2 >= sentence.parse().size()
        || !sentence.parse().lower(low.last() + 1).equals("and")) {
      return null;
    }
    return range(first, low, number(sentence, first, low.last() + 2));
  }

  private @Nullable Quantity plain(Read sentence, int first, int at) {
    Optional<Phrase> vague = words.phraseAt(sentence.parse(), at, Kind.EXACT, Kind.LOW, Kind.NONE);
    if (vague.isPresent()) {
      Phrase phrase = vague.get();
      int last = at + phrase.words().size() - 1;
      Quantity exact = Quantity.exactly(first, last, phrase.value());
      return phrase.kind() == Kind.LOW ? exact.openTo(last).asVague() : exact;
    }
    Quantity low = number(sentence, first, at);
    if (low == null) {
      return null;
    }
    int joint = low.last() + 1;
    if (joint + 1 < sentence.parse().size() && isRangeMark(sentence.parse().lower(joint))) {
      Quantity range = range(first, low, number(sentence, first, joint + 1));
      return range == null ? low : range;
    }
    return low;
  }

  private static boolean isRangeMark(String word) {
    return word.equals("to") || word.equals("or") || word.equals("-");
  }

  private static @Nullable Quantity range(int first, Quantity low, @Nullable Quantity high) {
    if (high == null || high.best() <= low.best()) {
      return null;
    }
    return new Quantity(first, high.last(), new Count(low.best(), high.best()), low.best(), false);
  }

  /** A number in figures or words, not part of a time, an amount of money or a code. */
  private @Nullable Quantity number(Read sentence, int first, int at) {
    Parse parse = sentence.parse();
    if (at >= parse.size() || isElsewhere(sentence, at)) {
      return null;
    }
    Quantity range = joinedRange(parse.text(at), first, at);
    if (range != null) {
      return range;
    }
    double value = -1;
    double whole = 0;
    int i = at;
    for (; i < parse.size(); i++) {
      double next = value(parse.lower(i));
      if (parse.lower(i).equals("and")
          && value >= 0
          && i + 1 < parse.size()
          && value(parse.lower(i + 1)) >= 0
          && whole + value >= 100
          && !isFigure(parse.text(i - 1))) {
        continue;
      }
      Optional<Phrase> times = words.phraseAt(parse, i, Kind.TIMES);
      if (times.isPresent() && value > 0) {
        value *= times.get().value();
      } else if (next < 0 || (value >= 0 && !combines(value, next, parse, i))) {
        break;
      } else if (next == 100 && value > 0) {
        value *= 100;
      } else if (next >= 1000 && value > 0) {
        whole += value * next;
        value = 0;
      } else {
        value = Math.max(0, value) + next;
      }
    }
    double sum = whole + value;
    boolean code = isFigure(parse.text(i - 1 < at ? at : i - 1)) && isPlainFigure(parse, i);
    if (code || value < 0 || sum > LARGEST || sum != Math.rint(sum)) {
      return null;
    }
    return Quantity.exactly(first, i - 1, (int) sum);
  }

  /** "Unit 4410 12 men": of two figures side by side only the second counts what follows. */
  private static boolean isPlainFigure(Parse parse, int i) {
    return i < parse.size() && figure(parse.text(i)) >= 0;
  }

  private boolean combines(double value, double next, Parse parse, int i) {
    boolean words = !isFigure(parse.text(i)) && !parse.lower(i).equals("a");
    boolean scale = next == 100 || next >= 1000;
    return words
        && (scale
            || (!isFigure(parse.text(i - 1)) && next < 100 && value % 100 == 0 && value > 0)
            || (!isFigure(parse.text(i - 1)) && next < 10 && value % 10 == 0 && value >= 20));
  }

  private static boolean isFigure(String text) {
    return Character.isDigit(text.charAt(0));
  }

  private double value(String lower) {
    if (isFigure(lower)) {
      return figure(lower);
    }
    return lower.equals("no") ? -1 : words.word(lower).orElse(-1);
  }

  private static double figure(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean thousands = c == ',' && i + 4 <= text.length();
      if ((Character.isDigit(c) && c < 128) || (c == '.' && i + 1 < text.length())) {
        digits.append(c);
      } else if (!thousands) {
        return -1;
      }
    }
    return digits.length() > 12 || digits.indexOf(".") != digits.lastIndexOf(".")
        ? -1
        : Double.parseDouble(digits.toString());
  }

  private static @Nullable Quantity joinedRange(String text, int first, int at) {
    int dash = text.indexOf('-');
    if (dash <= 0 || dash == text.length() - 1 || !isFigure(text)) {
      return null;
    }
    double low = isFigure(text) ? figure(text.substring(0, dash)) : -1;
    double high = figure(text.substring(dash + 1));
    return low >= 0 && high > low && high < LARGEST && high < 20 * low
        ? new Quantity(first, at, new Count((int) low, (int) high), (int) low, false)
        : null;
  }

  private static boolean isElsewhere(Read sentence, int at) {
    for (TimeExpression time : sentence.times()) {
      if (time.firstToken() <= at && at <= time.lastToken()) {
        return true;
      }
    }
    String before = at > 0 ? sentence.parse().text(at - 1) : "";
    String after = at + 1 < sentence.parse().size() ? sentence.parse().lower(at + 1) : "";
    return before.endsWith("$")
        || before.equals("€")
        || before.equals("£")
        || before.equals("#")
        || after.equals("%")
        || before.equals("No.");
  }
}
