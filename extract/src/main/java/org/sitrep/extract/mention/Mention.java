package org.sitrep.extract.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.gazetteer.Place;
import org.sitrep.model.fact.Entity;

/**
 * Words of a sentence that name or describe a person, a body, a group, a country or a place.
 *
 * @param sentence index of the sentence in its article
 * @param first index of the first token
 * @param last index of the last token, inclusive: the head of the words
 * @param form how the words refer
 * @param kind what they refer to
 * @param name the words, without title or article
 * @param role title or office beside the name, in small letters
 * @param country ISO 3166-1 alpha-2 code, where the words or their neighbours tell it
 * @param place the gazetteer's place, for places that it knows
 */
public record Mention(
    int sentence,
    int first,
    int last,
    Form form,
    Entity.Kind kind,
    String name,
    @Nullable String role,
    @Nullable String country,
    @Nullable Place place) {

  /** How words refer. */
  public enum Form {
    /** A proper name. */
    NAME,
    /** A people's adjective or noun: "Chilean", "Chileans". */
    DEMONYM,
    /** A capital or a seat that stands for its government. */
    METONYM,
    /** An office without a name: "the foreign minister". */
    OFFICE,
    /** A description of people: "unidentified gunmen". */
    DESCRIPTION
  }

  /** Mentions of one article are told apart by where they stand and how they refer. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mention mention
        && sentence == mention.sentence
        && first == mention.first
        && last == mention.last
        && form == mention.form
        && kind == mention.kind
        && name.equals(mention.name);
  }

  /** By where it stands, which hardly two mentions of an article share. */
  @Override
  public int hashCode() {
    return (sentence * 31 + first) * 31 + last;
  }

  /** Tells whether the token lies in the words. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** Tells whether the words name a place or a country as a place could. */
  public boolean isPlace() {
    return kind == Entity.Kind.PLACE || kind == Entity.Kind.COUNTRY;
  }

  /** Tells whether the words can act: anything but a place or an adjective. */
  public boolean isActor() {
    return kind != Entity.Kind.PLACE;
  }

  /** A person's name with the short form of address before it, as it is written: "Dr. Who". */
  public Optional<String> address() {
    return office()
        .filter(title -> kind == Entity.Kind.PERSON && !title.isEmpty() && title.length() <= 4)
        .map(title -> Character.toUpperCase(title.charAt(0)) + title.substring(1) + " " + name);
  }

  /** Title or office. */
  public Optional<String> office() {
    return Optional.ofNullable(role);
  }
}
