package org.sitrep.extract.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of countries, places and international bodies mean.
 *
 * <p>The gazetteer knows names, not language: it finds a town called like a common word or a
 * surname as soon as it is asked. Ask it for proper nouns whose context speaks of a place. Names
 * that are also everyday English words, month and day names are found only within a division,
 * unless they are a large city's.
 *
 * <p>Making one costs nothing; each part of the data is read when it is first needed. It is safe
 * for use by several threads and answers alike each time. Towns and divisions come from GeoNames.
 */
public final class Gazetteer {
  private static final String ARTICLE = "the ";

  private final Lazy<CountryTable> countries = new Lazy<>(CountryTable::load);
  private final Lazy<RegionTable> regions = new Lazy<>(RegionTable::load);
  private final Lazy<OrganisationTable> organisations = new Lazy<>(OrganisationTable::load);
  private final Lazy<DivisionWords> divisionWords = new Lazy<>(DivisionWords::load);
  private final Lazy<DivisionAbbreviations> abbreviations = new Lazy<>(DivisionAbbreviations::load);
  private final Lazy<PlaceFile> places = new Lazy<>(PlaceFile::load);

  private Gazetteer() {}

  /** A gazetteer on the data that ships with this module. */
  public static Gazetteer load() {
    return new Gazetteer();
  }

  /**
   * The places that bear a name, likeliest first; empty for most words.
   *
   * <p>Letter case, accents, apostrophes and hyphens make no difference. Where nothing bears the
   * name itself, it is tried without a division word ("X province", "city of X") and then, for
   * divisions and cities only, under other spellings of a transliterated name.
   */
  public List<Place> find(String name) {
    return find(name, Set.of());
  }

  /**
   * The likeliest place of a name.
   *
   * @param countriesInFocus ISO 3166-1 alpha-2 codes of the countries that the text is about; their
   *     namesakes come first unless a far better known place bears the name
   */
  public Optional<Place> best(String name, Set<String> countriesInFocus) {
    return find(name, countriesInFocus).stream().findFirst();
  }

  /** Like {@link #find(String)}, but only places that bear the name as it is written. */
  public List<Place> findExact(String name) {
    return Ranking.sort(exact(name, NameKey.of(name)), Set.of());
  }

  /**
   * The places of a name that lie in a country or first-level division, likeliest first: "Hope" in
   * Arkansas, though the word alone finds no place.
   *
   * @param container a place of kind country or first-level division
   */
  public List<Place> findWithin(String name, Place container) {
    String key = NameKey.of(name);
    List<Place> found = exact(name, key);
    if (container.kind() == Place.Kind.ADMIN1) {
      String code = container.id().substring(container.id().indexOf(':') + 1);
      addRows(places.get().exact(NameKey.within(key, code)), found);
    }
    found.removeIf(place -> !liesWithin(place, container));
    return Ranking.sort(found, Set.of());
  }

  /**
   * The state or province of an abbreviation as newspapers and the post write it: "Conn.", "CT".
   */
  public Optional<Place> abbreviatedDivision(String abbreviation) {
    return abbreviations
        .get()
        .of(abbreviation)
        .flatMap(
            division ->
                findExact(division.name()).stream()
                    .filter(place -> place.kind() == Place.Kind.ADMIN1)
                    .filter(place -> place.country().equals(division.country()))
                    .findFirst());
  }

  /** The country of a name or newspaper abbreviation ("UAE", "U.S."); codes are not names. */
  public Optional<Country> country(String name) {
    Optional<Country> country = countries.get().named(name);
    return country.isPresent() || !NameKey.of(name).startsWith(ARTICLE)
        ? country
        : countries.get().named(name.substring(ARTICLE.length()));
  }

  /** The country of an ISO 3166-1 code of two or three capital letters. */
  public Optional<Country> countryByCode(String code) {
    return countries.get().byCode(code);
  }

  /**
   * The country that an adjective or a word for its people belongs to; only with a capital letter.
   */
  public Optional<Country> demonym(String word) {
    return countries.get().demonym(word);
  }

  /** The sovereign country whose capital or seat of government bears the name. */
  public Optional<Country> capital(String name) {
    return countries.get().capital(name);
  }

  /** The country whose government is called by a building, square or office ("Kremlin"). */
  public Optional<Country> government(String metonym) {
    return countries.get().government(metonym);
  }

  /** The international bodies that bear a name or abbreviation. */
  public List<Organisation> organisation(String name) {
    return organisations.get().named(name);
  }

  private List<Place> find(String name, Set<String> focus) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Place> found = exact(name, key);
    if (found.isEmpty() && key.startsWith(ARTICLE)) {
      key = key.substring(ARTICLE.length());
      found = exact(key, key);
    }
    if (found.isEmpty() && key.indexOf(' ') > 0) {
      found = withoutDivisionWord(key);
    }
    if (found.isEmpty()) {
      found = otherSpellings(key);
    }
    return found.isEmpty() ? List.of() : Ranking.sort(found, focus);
  }

  private List<Place> exact(String name, String key) {
    int[] rows = places.get().exact(key);
    List<Place> found = new ArrayList<>(rows.length + 1);
    for (Country country : countries.get().named(name, key)) {
      found.add(country.toPlace());
    }
    found.addAll(regions.get().named(name, key));
    addRows(rows, found);
    return found;
  }

  private List<Place> withoutDivisionWord(String key) {
    Optional<DivisionWords.Stem> stem = divisionWords.get().stem(key);
    if (stem.isEmpty()) {
      return List.of();
    }
    String bare = stem.get().key();
    List<Place> found = exact(bare, bare);
    if (found.isEmpty()) {
      found = otherSpellings(bare);
    }
    List<Place> fitting = new ArrayList<>(found);
    fitting.removeIf(place -> !stem.get().kinds().contains(place.kind()));
    return fitting.isEmpty() ? found : fitting;
  }

  private List<Place> otherSpellings(String key) {
    String spellingKey = SpellingKey.of(key);
    List<Place> found = new ArrayList<>();
    if (!spellingKey.isEmpty()) {
      addRows(places.get().spelling(spellingKey), found);
    }
    return found;
  }

  private static boolean liesWithin(Place place, Place container) {
    boolean sameCountry = place.country().equals(container.country());
    return switch (container.kind()) {
      case COUNTRY -> sameCountry && place.kind() != Place.Kind.COUNTRY;
      case ADMIN1 ->
          sameCountry
              && place.admin1().equals(container.admin1())
              && place.kind() != Place.Kind.ADMIN1;
      default ->
          throw new IllegalArgumentException(
              container.name() + " is no country or first-level division");
    };
  }

  private void addRows(int[] rows, List<Place> found) {
    for (int row : rows) {
      found.add(places.get().place(row));
    }
  }
}
