package org.sitrep.model.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A kind of event. The kinds are rows of {@code event-types.tsv} beside this class's resources; a
 * new row needs no Java.
 *
 * @param name the contract's word, such as {@code mediation-offer}
 * @param plover default event code of PLOVER
 * @param cameo default event code of CAMEO
 * @param group the part of the report that tells it
 * @param status how far an event of the type has come where the words say nothing else
 */
public record EventType(String name, String plover, String cameo, Group group, Status status) {
  private static final String TABLE = "/org/sitrep/model/event-types.tsv";
  private static final Map<String, EventType> TYPES = read();

  /** The parts of a report that events belong to. */
  public enum Group {
    /** Something that harms: it can carry casualties. */
    INCIDENT,
    /** A step between governments or bodies. */
    DIPLOMATIC,
    /** A word of a party: a claim, a denial, a statement. */
    POSITION,
    /** What authorities and relief bodies do on the ground. */
    MEASURE
  }

  /**
   * The type of that name.
   *
   * @throws IllegalArgumentException naming the word where the table has no such row
   */
  public static EventType of(String name) {
    EventType type = TYPES.get(name);
    if (type == null) {
      throw new IllegalArgumentException("'" + name + "' is no event type");
    }
    return type;
  }

  private static EventType of(String[] row) {
    return new EventType(
        row[0], row[1], row[2], Group.valueOf(row[3]), Code.parse(Status.class, row[4]));
  }

  /** All types, in the order of the table. */
  public static Collection<EventType> all() {
    return TYPES.values();
  }

  private static Map<String, EventType> read() {
    Map<String, EventType> types = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(EventType.class.getResourceAsStream(TABLE))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> types.put(row[0], of(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(types);
  }
}
