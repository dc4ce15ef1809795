package org.sitrep.extract.mention;

import java.util.Optional;
import org.sitrep.extract.gazetteer.Country;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.syntax.Parse;

/** Reads the names of countries and peoples at a place of a sentence, the longest first. */
final class CountryNames {
  /** "the Democratic Republic of the Congo". */
  private static final int LONGEST = 6;

  private CountryNames() {}

  /** The country or people whose name ends with a token: other names end with "Guinea", too. */
  static Optional<Country> endingAt(Parse parse, int last, Gazetteer gazetteer) {
    for (int first = Math.max(0, last - LONGEST); first <= last; first++) {
      String name = Phrases.text(parse, first, last);
      Optional<Country> country = gazetteer.country(name).or(() -> gazetteer.demonym(name));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The country whose name starts with a token. */
  static Optional<Country> startingAt(Parse parse, int first, Gazetteer gazetteer) {
    for (int last = Math.min(parse.size() - 1, first + LONGEST); last >= first; last--) {
      Optional<Country> country = gazetteer.country(Phrases.text(parse, first, last));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }
}
