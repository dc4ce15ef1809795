package org.sitrep.model.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event. The kinds are rows of {@code event-types.tsv} beside this class's resources; a
 * new row needs no Java.
 *
 * @param name the contract's word, such as {@code mediation-offer}
 * @param plover default event code of PLOVER
 * @param cameo default event code of CAMEO
 * @param group the part of the report that tells it
 * @param status how far an event of the type has come where the words say nothing else
 * @param family kinds of one family can tell one event in different words
 * @param traits how events of the type are joined and weighed
 */
public record EventType(
    String name,
    String plover,
    String cameo,
    Group group,
    Status status,
    String family,
    Set<Trait> traits) {
  private static final String TABLE = "/org/sitrep/model/event-types.tsv";
  private static final Map<String, EventType> TYPES = read();

  /** How events of a type are joined across sources and weighed. */
  public enum Trait implements Code {
    /** One party can say several such things; their words tell them apart. */
    SAID,
    /** A party does it seldom twice in a crisis. */
    SINGLE,
    /** It is news of the crisis by itself when a party to it takes part. */
    STEP,
    /** It has terms worth reading out. */
    TERMS,
    /** It is what happened to the detained whom a figure of its sentence counts. */
    DETAINS,
    /** It is what happened to the evacuated whom a figure of its sentence counts. */
    EVACUATES,
    /** It is what hurt those whom a figure of its sentence counts and no incident there hurt. */
    HURTS;

    @Override
    public String code() {
      return Code.of(this);
    }
  }

  /** Copies the traits. */
  public EventType {
    traits = Set.copyOf(traits);
  }

  /** Types are told apart by their names. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventType type && name.equals(type.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Tells whether the type has a trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

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
      throw new IllegalArgumentException(
          "'" + name + "' is no event type; there are " + String.join(", ", TYPES.keySet()));
    }
    return type;
  }

  private static EventType of(String[] row) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (!row[6].equals("-")) {
      for (String trait : row[6].split(",", -1)) {
        traits.add(Code.parse(Trait.class, trait));
      }
    }
    Status status = Code.parse(Status.class, row[4]);
    return new EventType(row[0], row[1], row[2], Group.valueOf(row[3]), status, row[5], traits);
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
