package org.sitrep.extract.gazetteer;

import java.util.List;

/** The lands, seas and border crossings of {@code regions.tsv}. */
final class RegionTable {
  private final NameTable<Place> names = new NameTable<>();

  static RegionTable load() {
    RegionTable table = new RegionTable();
    for (List<String> row : TableFile.rows("regions.tsv", 5)) {
      Place region = region(row);
      table.names.add(region.name(), region);
      for (String alias : TableFile.list(row.get(4))) {
        table.names.add(alias, region);
      }
    }
    return table;
  }

  List<Place> named(String name, String key) {
    return names.get(name, key);
  }

  private static Place region(List<String> row) {
    String name = row.get(0);
    return new Place(
        "region:" + NameKey.of(name).replace(' ', '-'),
        name,
        Place.Kind.REGION,
        row.get(1),
        "",
        Double.parseDouble(row.get(2)),
        Double.parseDouble(row.get(3)),
        0);
  }
}
