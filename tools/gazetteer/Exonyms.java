package org.sitrep.extract.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The names that newspapers use and GeoNames lacks, from {@code exonyms.tsv}. */
final class Exonyms {
  private static final List<String> KINDS = List.of("city", "capital", "admin1", "admin2");

  private final List<String[]> lines = new ArrayList<>();

  static Exonyms read(Path file) throws IOException {
    Exonyms exonyms = new Exonyms();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
          throw new IllegalArgumentException(file + ": " + line);
        }
        exonyms.lines.add(columns);
      }
    }
    return exonyms;
  }

  /** Gives each name to the largest place of the listed kind, country and GeoNames name. */
  void giveTo(List<BuildPlaces.Row> rows) {
    List<String> lost = new ArrayList<>();
    for (String[] line : lines) {
      BuildPlaces.Row target = null;
      for (BuildPlaces.Row row : rows) {
        boolean fits =
            row.kind == KINDS.indexOf(line[0])
                && row.country.equals(line[1])
                && row.name.equals(line[2])
                && (target == null || row.population > target.population);
        target = fits ? row : target;
      }
      if (target == null) {
        lost.add(String.join("\t", line));
      } else {
        target.names.addAll(List.of(line[3].split("\\|")));
      }
    }
    if (!lost.isEmpty()) {
      throw new IllegalArgumentException("no such place:\n" + String.join("\n", lost));
    }
  }
}
