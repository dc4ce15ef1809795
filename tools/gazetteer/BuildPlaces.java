package org.sitrep.extract.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes {@code places.bin}; started by {@code build.sh}. */
final class BuildPlaces {
  private static final int CITY = 0;
  private static final int CAPITAL = 1;
  private static final int ADMIN1 = 2;
  private static final int ADMIN2 = 3;

  /** Towns of fewer inhabitants keep only their own names, unless they are seats of a division. */
  private static final long ALTERNATES_FROM = 10_000;

  /** Towns from here on are also found under other spellings. */
  private static final long SPELLINGS_FROM = 50_000;

  /** Countries whose place names English texts transliterate, each in its own way. */
  private static final Set<String> TRANSLITERATED =
      Set.of(
          "AE", "AF", "AM", "AZ", "BD", "BG", "BH", "BT", "BY", "DJ", "DZ", "EG", "EH", "ER", "ET",
          "GE", "IL", "IN", "IQ", "IR", "JO", "KG", "KM", "KW", "KZ", "LB", "LK", "LY", "MA", "MM",
          "MN", "MR", "MV", "NP", "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SO", "SS", "SY", "TD",
          "TJ", "TM", "TN", "UA", "UZ", "YE");

  /** A place to be written, with the names that find it. */
  static final class Row {
    final int kind;
    final String country;
    final String division;
    final String name;
    final Set<String> names = new LinkedHashSet<>();
    double latitude;
    double longitude;
    long population;
    int number;
    boolean spellings;

    boolean isTown() {
      return kind < ADMIN1;
    }

    Row(int kind, String country, String division, String name) {
      this.kind = kind;
      this.country = country;
      this.division = division;
      this.name = name;
    }
  }

  /** Sums up the towns of a division: the middle of their places on the sphere, their people. */
  private static final class Extent {
    private double x;
    private double y;
    private double z;
    private long population;

    void add(GeoNames.Town town) {
      double latitude = Math.toRadians(town.latitude());
      double longitude = Math.toRadians(town.longitude());
      x += Math.cos(latitude) * Math.cos(longitude);
      y += Math.cos(latitude) * Math.sin(longitude);
      z += Math.sin(latitude);
      population += town.feature().equals("PPLX") ? 0 : town.population();
    }

    void give(Row row) {
      row.latitude = Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
      row.longitude = Math.toDegrees(Math.atan2(y, x));
      row.population = population;
    }
  }

  private final List<GeoNames.Town> towns;
  private final List<GeoNames.Town> newerTowns;
  private final Map<String, String> admin1;
  private final Map<String, String> admin2;
  private final CommonWords commonWords;
  private final List<Row> rows = new ArrayList<>();

  private BuildPlaces(Path packages, Path data) throws IOException {
    towns = GeoNames.towns(packages);
    newerTowns = GeoNames.newerTowns(packages);
    admin1 = GeoNames.divisions(packages, "admin1.json");
    admin2 = GeoNames.divisions(packages, "admin2.json");
    commonWords = CommonWords.read(data.resolve("common-words.txt"));
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[1]);
    BuildPlaces build = new BuildPlaces(Path.of(args[0]), data);
    build.addTowns();
    build.addDivisions();
    Exonyms.read(data.resolve("exonyms.tsv")).giveTo(build.rows);
    build.write(Path.of(args[2]));
  }

  /** Adds the towns; where both lists have one, under both names and in its newer divisions. */
  private void addTowns() {
    NewerTowns newer = new NewerTowns(towns);
    Map<GeoNames.Town, GeoNames.Town> moved = new IdentityHashMap<>();
    Map<GeoNames.Town, Set<String>> newNames = new IdentityHashMap<>();
    List<GeoNames.Town> added = new ArrayList<>();
    for (GeoNames.Town town : newerTowns) {
      GeoNames.Town known = newer.knownAs(town);
      if (known == town) {
        added.add(town);
      } else {
        newNames.computeIfAbsent(known, k -> new LinkedHashSet<>()).add(town.name());
        if (admin1.containsKey(town.country() + "." + town.admin1())) {
          moved.put(known, town);
        }
      }
    }
    for (int i = 0; i < towns.size(); i++) {
      GeoNames.Town town = towns.get(i);
      GeoNames.Town place = moved.get(town);
      boolean sameCountry = place != null && place.country().equals(town.country());
      towns.set(i, sameCountry ? town.movedTo(place) : town);
      addTown(towns.get(i)).names.addAll(newNames.getOrDefault(town, Set.of()));
    }
    added.forEach(this::addTown);
  }

  private Row addTown(GeoNames.Town town) {
    boolean capital = town.feature().equals("PPLC");
    Row row = new Row(capital ? CAPITAL : CITY, town.country(), divisionOf(town), town.name());
    row.number = town.number();
    row.latitude = town.latitude();
    row.longitude = town.longitude();
    row.population = town.population();
    row.spellings = capital || town.population() >= SPELLINGS_FROM;
    row.names.add(town.name());
    row.names.add(town.ascii());
    boolean seat = town.feature().equals("PPLA") || town.feature().equals("PPLA2");
    if (capital || seat || town.population() >= ALTERNATES_FROM) {
      for (String name : town.alternates()) {
        if (AlternateNames.isUsable(name, town.name())) {
          row.names.add(name);
        }
      }
    }
    rows.add(row);
    return row;
  }

  private String divisionOf(GeoNames.Town town) {
    String code = town.country() + "." + town.admin1();
    return admin1.containsKey(code) ? code : town.country() + ".";
  }

  private void addDivisions() {
    Map<String, Extent> extents = new HashMap<>();
    Set<String> townKeys = new HashSet<>();
    Set<String> known = new HashSet<>();
    towns.forEach(town -> known.add(town.country() + "." + town.admin1() + "." + town.admin2()));
    towns.forEach(town -> known.add(town.country() + "." + town.admin1()));
    for (GeoNames.Town town : newerTowns) {
      // Only for divisions that the older list does not have: it counts people, this one does not.
      String code = town.country() + "." + town.admin1();
      addTo(extents, known, code, town);
      addTo(extents, known, code + "." + town.admin2(), town);
    }
    for (GeoNames.Town town : towns) {
      String code = town.country() + "." + town.admin1();
      extents.computeIfAbsent(code, k -> new Extent()).add(town);
      extents.computeIfAbsent(code + "." + town.admin2(), k -> new Extent()).add(town);
      extents.computeIfAbsent(seatKey(code, town.name()), k -> new Extent()).add(town);
      townKeys.add(code + "/" + NameKey.of(town.name()));
    }
    admin1.forEach(
        (code, name) -> addDivision(ADMIN1, code, code, name, extents));
    admin2.forEach(
        (code, name) -> {
          String parent = code.substring(0, code.indexOf('.', 3));
          if (!townKeys.contains(parent + "/" + NameKey.of(name))) {
            addDivision(ADMIN2, code, parent, name, extents);
          }
        });
  }

  private static void addTo(
      Map<String, Extent> extents, Set<String> known, String code, GeoNames.Town town) {
    if (!known.contains(code)) {
      extents.computeIfAbsent(code, k -> new Extent()).add(town);
    }
  }

  /** Under what a division finds the town after which it is named, in any spelling. */
  private static String seatKey(String parent, String name) {
    String key = NameKey.of(AlternateNames.withoutDivisionWord(name));
    String spelling = SpellingKey.of(key);
    return parent + "/" + (spelling.isEmpty() ? key : spelling);
  }

  /** Adds a division; nobody knows where one without a listed town lies: it is left out. */
  private void addDivision(
      int kind, String code, String parent, String name, Map<String, Extent> extents) {
    Extent extent = extents.getOrDefault(code, extents.get(seatKey(parent, name)));
    if (extent == null) {
      return;
    }
    String country = code.substring(0, 2);
    Row row = new Row(kind, country, admin1.containsKey(parent) ? parent : country + ".", name);
    extent.give(row);
    row.spellings = true;
    row.names.add(name);
    if (!(kind == ADMIN2 && country.equals("US"))) {
      row.names.add(AlternateNames.withoutDivisionWord(name));
    }
    rows.add(row);
  }

  private void write(Path file) throws IOException {
    rows.sort(
        Comparator.<Row, String>comparing(row -> row.division)
            .thenComparing(row -> row.kind)
            .thenComparing(row -> NameKey.of(row.name))
            .thenComparing(row -> row.number));
    Map<String, Integer> divisions = new TreeMap<>();
    rows.forEach(row -> divisions.put(row.division, 0));
    List<String> codes = new ArrayList<>(divisions.keySet());
    Map<String, String> texts = new LinkedHashMap<>();
    codes.forEach(code -> texts.put(code, admin1.getOrDefault(code, "")));

    PlaceWriter writer = new PlaceWriter(texts);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      writer.row(row);
      for (String key : keys(row)) {
        writer.exactKey(key, i);
      }
      for (String key : spellingKeys(row)) {
        writer.spellingKey(key, i);
      }
    }
    byte[] bytes = writer.bytes();
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    System.out.println(writer.summary() + ", " + bytes.length + " bytes");
  }

  private Set<String> keys(Row row) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : row.names) {
      String key = NameKey.of(name);
      if (key.length() > 2) {
        keys.add(commonWords.hides(key, row) ? NameKey.within(key, row.division) : key);
      }
    }
    return keys;
  }

  private Set<String> spellingKeys(Row row) {
    Set<String> keys = new LinkedHashSet<>();
    if (row.spellings && TRANSLITERATED.contains(row.country)) {
      keys.add(SpellingKey.of(NameKey.of(row.name)));
      keys.add(SpellingKey.of(NameKey.of(AlternateNames.withoutDivisionWord(row.name))));
      keys.removeIf(key -> key.isEmpty() || commonWords.hidesSpelling(key));
    }
    return keys;
  }
}
