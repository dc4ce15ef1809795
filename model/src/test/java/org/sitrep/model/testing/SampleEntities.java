package org.sitrep.model.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Entity.Kind;
import org.sitrep.model.fact.Entity.Location;

/** Who and what the made-up crisis names. */
final class SampleEntities {
  static final String ZAMBIA = "country-zm";
  static final String MALAWI = "country-mw";
  static final String BOTSWANA = "country-bw";
  static final String FRONT = "group-river-front";
  static final String GUNMEN = "group-gunmen";
  static final String PHIRI = "person-thandiwe-phiri";
  static final String MWANZA = "person-joseph-mwanza";
  static final String SADA = "person-salim-al-bahri";
  static final String MCHINJI = "place-mchinji";
  static final String CHIPATA = "place-chipata";
  static final String LUNDAZI = "place-lundazi";
  static final String LILONGWE = "place-lilongwe";
  static final String LUSAKA = "place-lusaka";

  private SampleEntities() {}

  static List<Entity> all() {
    return List.of(
        entity(ZAMBIA, Kind.COUNTRY, "Zambia", null, "ZM", null),
        entity(MALAWI, Kind.COUNTRY, "Malawi", null, "MW", null),
        entity(BOTSWANA, Kind.COUNTRY, "Botswana", null, "BW", null),
        entity(FRONT, Kind.GROUP, "River Front", "armed group", null, null),
        entity(GUNMEN, Kind.GROUP, "unidentified gunmen", null, null, null),
        entity(PHIRI, Kind.PERSON, "Thandiwe Phiri", "foreign minister", "MW", null),
        entity(MWANZA, Kind.PERSON, "Joseph Mwanza", "foreign minister", "ZM", null),
        entity(SADA, Kind.PERSON, "سالم البحري", "spokesman", "MW", null),
        entity(MCHINJI, Kind.PLACE, "Mchinji", null, "MW", new Location(-13.798, 32.880)),
        entity(CHIPATA, Kind.PLACE, "Chipata", null, "ZM", new Location(-13.633, 32.650)),
        entity(LUNDAZI, Kind.PLACE, "Lundazi", null, "ZM", new Location(-12.287, 33.179)),
        entity(LILONGWE, Kind.PLACE, "Lilongwe", null, "MW", new Location(-13.967, 33.787)),
        entity(LUSAKA, Kind.PLACE, "Lusaka", null, "ZM", new Location(-15.407, 28.287)));
  }

  private static Entity entity(
      String id,
      Kind kind,
      String name,
      @Nullable String role,
      @Nullable String country,
      @Nullable Location location) {
    return new Entity(new Entity.Id(id), kind, name, List.of(), role, country, location, List.of());
  }
}
