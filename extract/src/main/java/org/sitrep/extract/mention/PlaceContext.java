package org.sitrep.extract.mention;

import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.gazetteer.Country;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.text.Dateline;

/** Tells by the words around a name whether it is a place. */
final class PlaceContext {
  private static final Set<String> FIRM_PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "inside");

  /** How many words before a place's name can tell its country. */
  private static final int REACH = 5;

  private final WordClasses words;

  PlaceContext(WordClasses words) {
    this.words = words;
  }

  /** A sign good enough for a name that the gazetteer knows. */
  boolean stands(Parse parse, int first, int last) {
    return strong(parse, first, last)
        || (first > 0 && words.has("PLACE_PREPOSITION", beforeArticle(parse, first)))
        || (first > 1 && parse.text(first - 1).equals(",") && isName(parse, first - 2))
        || (last + 2 < parse.size() && parse.text(last + 1).equals(",") && isName(parse, last + 2))
        || (first > 0 && parse.tag(first - 1).equals("POS"))
        || last < Dateline.end(parse.sentence())
        || (last + 1 < parse.size() && words.has("LOCAL_FORCE", parse.lower(last + 1)));
  }

  /** A sign good enough for a name that the gazetteer does not know. */
  boolean strong(Parse parse, int first, int last) {
    boolean headed =
        (last + 1 < parse.size() && words.has("PLACE_HEAD", parse.lower(last + 1)))
            || (last + 2 < parse.size()
                && words.has("PLACE_HEAD", Phrases.join(parse, last + 1, last + 2)))
            || (words.has("PLACE_HEAD", parse.lower(last)) && last > first);
    boolean named =
        first > 1
            && parse.lower(first - 1).equals("of")
            && words.has("PLACE_HEAD", parse.lower(first - 2));
    boolean apposed = first > 0 && words.has("PLACE_HEAD", parse.lower(first - 1));
    boolean placed = first > 0 && FIRM_PREPOSITIONS.contains(beforeArticle(parse, first));
    return (placed && headed) || named || (apposed && first > 0) || headed;
  }

  /**
   * The country that the words beside a place's name put it in: "Chile's X province", "the Chilean
   * region of X", "X, Chile".
   */
  Optional<Country> country(Parse parse, int first, int last, Gazetteer gazetteer) {
    if (last + 2 < parse.size() && parse.text(last + 1).equals(",")) {
      Optional<Country> after = CountryNames.startingAt(parse, last + 2, gazetteer);
      if (after.isPresent()) {
        return after;
      }
    }
    int from = Math.max(0, first - REACH);
    for (int i = first - 1; i >= from; i--) {
      String tag = parse.tag(i);
      if (tag.startsWith("V")
          || parse.text(i).equals(",")
          || (tag.equals("IN") && !parse.lower(i).equals("of"))) {
        return Optional.empty();
      }
      Optional<Country> before = CountryNames.endingAt(parse, i, gazetteer);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /**
   * A name behind a preposition of place and before its country: "in X, Chile"; or behind what
   * befell it, and before where it lies: "the shelling of X in Chile".
   */
  boolean isPutIn(Parse parse, int first, int last, Gazetteer gazetteer) {
    if (first > 1 && parse.lower(first - 1).equals("of") && last + 2 < parse.size()) {
      return words.has("BEFALLS", parse.lower(first - 2))
          && parse.lower(last + 1).equals("in")
          && isName(parse, last + 2);
    }
    return first > 0
        && last + 2 < parse.size()
        && parse.text(last + 1).equals(",")
        && words.has("PLACE_PREPOSITION", parse.lower(first - 1))
        && CountryNames.startingAt(parse, last + 2, gazetteer).isPresent();
  }

  private static String beforeArticle(Parse parse, int first) {
    int before = first - 1;
    while (before > 0
        && (parse.lower(before).equals("the")
            || parse.tag(before).equals("JJ")
            || parse.lower(before).endsWith("ern"))) {
      before--;
    }
    return parse.lower(before);
  }

  private static boolean isName(Parse parse, int i) {
    return parse.tag(i).startsWith("NNP");
  }
}
