package org.sitrep.extract.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.read.Page.Kind;
import org.sitrep.extract.read.Page.Passage;
import org.sitrep.extract.text.Sentence;

/**
 * Finds the outlet's name on a page: after "why you can trust", before a tagline, in a subscription
 * line, before the colon that opens the text, wherever the furniture names something that is called
 * like a newspaper, or as the one that people in the text spoke to.
 */
final class Publishers {
  /** "NorthPost", "TVlive". */
  private static final Pattern CAPITAL_INSIDE =
      Pattern.compile("(?!Ma?c|De|Le|Fitz)\\p{L}+\\p{Lu}\\p{Ll}{2,}");

  private final WordClasses words;

  Publishers(WordClasses words) {
    this.words = words;
  }

  /** Tells whether a line is an outlet's name, with or without its tagline. */
  boolean names(Sentence line) {
    return outlet(line, 0).isPresent() && (line.size() <= 4 || hasDash(line));
  }

  Optional<String> find(List<Passage> passages) {
    for (Passage passage : passages) {
      Sentence line = passage.sentence();
      if (passage.kind() != Kind.BODY && passage.kind() != Kind.HEADLINE) {
        Optional<String> name = trusted(line).or(() -> named(line));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    List<Sentence> body =
        passages.stream()
            .filter(passage -> passage.kind() == Kind.BODY)
            .map(Passage::sentence)
            .toList();
    return body.stream().findFirst().flatMap(this::opening).or(() -> told(body));
  }

  /**
   * "…, he told The Valley Voice": whom people speak to is whoever writes, unless it is an agency
   * that others quote, or several are named.
   */
  private Optional<String> told(List<Sentence> body) {
    Set<String> heard = new LinkedHashSet<>();
    for (Sentence sentence : body) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        if (sentence.token(i).lower().equals("told")) {
          listener(sentence, i + 1).ifPresent(heard::add);
        }
      }
    }
    return heard.size() == 1 ? Optional.of(heard.iterator().next()) : Optional.empty();
  }

  /** A name with "The", with a capital inside, or with an outlet's word. */
  private Optional<String> listener(Sentence sentence, int first) {
    int end = capitals(sentence, first);
    if (end == first) {
      return Optional.empty();
    }
    String name = name(sentence, first, end);
    boolean titled = end - first > 1 && sentence.token(first).text().equals("The");
    boolean inside = end - first == 1 && CAPITAL_INSIDE.matcher(name).matches();
    boolean word = end - first > 1 && words.has("OUTLET", sentence.token(end - 1).lower());
    return (titled || inside || word) && !words.has("AGENCY", name.toLowerCase(Locale.ROOT))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "Why you can trust NAME", "More from NAME". */
  private Optional<String> trusted(Sentence line) {
    for (int i = 1; i < line.size(); i++) {
      boolean more =
          i == 2 && line.token(0).lower().equals("more") && line.token(1).lower().equals("from");
      if ((more || line.token(i - 1).lower().equals("trust")) && isCapital(line, i)) {
        return Optional.of(name(line, i, capitals(line, i)));
      }
    }
    return Optional.empty();
  }

  private Optional<String> named(Sentence line) {
    for (int i = 0; i < line.size(); i++) {
      Optional<String> name = outlet(line, i);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** "Name International: the text begins". */
  private Optional<String> opening(Sentence sentence) {
    int end = capitals(sentence, 0);
    boolean colon = end < sentence.size() && sentence.token(end).text().equals(":");
    boolean outlet = end >= 2 && words.has("OUTLET", sentence.token(end - 1).lower());
    return colon && outlet ? Optional.of(name(sentence, 0, end)) : Optional.empty();
  }

  /** A run of capitalised words from {@code first}, one of them an outlet's word. */
  private Optional<String> outlet(Sentence line, int first) {
    int end = capitals(line, first);
    boolean starts = first == 0 || !isCapital(line, first - 1);
    if (!starts || end - first < 2) {
      return Optional.empty();
    }
    for (int i = first; i < end; i++) {
      if (words.has("OUTLET", line.token(i).lower())) {
        return Optional.of(name(line, first, end));
      }
    }
    return Optional.empty();
  }

  private static int capitals(Sentence line, int first) {
    int end = first;
    while (end < line.size() && isCapital(line, end)) {
      end++;
    }
    return end;
  }

  private static boolean isCapital(Sentence line, int i) {
    return Character.isUpperCase(line.token(i).text().charAt(0));
  }

  private static boolean hasDash(Sentence line) {
    return line.tokens().stream()
        .anyMatch(token -> token.text().startsWith("-") || token.text().equals("|"));
  }

  private static String name(Sentence line, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      name.append(name.isEmpty() ? "" : " ").append(line.token(i).text());
    }
    return name.toString();
  }
}
