package org.sitrep.extract.gazetteer;

import java.util.List;

/** The international bodies of {@code organisations.tsv}. */
final class OrganisationTable {
  private final NameTable<Organisation> names = new NameTable<>();

  static OrganisationTable load() {
    OrganisationTable table = new OrganisationTable();
    for (List<String> row : TableFile.rows("organisations.tsv", 3)) {
      table.add(new Organisation(row.get(0), row.get(1), TableFile.list(row.get(2))));
    }
    return table;
  }

  List<Organisation> named(String name) {
    return List.copyOf(names.get(name));
  }

  private void add(Organisation organisation) {
    names.add(organisation.name(), organisation);
    for (String alias : organisation.aliases()) {
      names.add(alias, organisation);
    }
  }
}
