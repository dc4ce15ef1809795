package org.sitrep.model.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.fact.Entity;

/**
 * Names as they stand within a sentence: with the article that the language gives them, common
 * nouns in small letters, words that judge left out. The lists stand in {@code
 * org/sitrep/words/<language>.properties}.
 */
public final class RunningNames {
  private static final Pattern FIRST_LETTER = Pattern.compile("\\b\\p{L}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern OWNER = Pattern.compile("^\\p{Lu}[\\p{L} .-]*(['’]s|s['’]) ");

  private final PatternFile file;
  private final List<String> withArticle;
  private final List<String> heads;
  private final List<String> plurals;
  private final List<String> pluralEndings;
  private final List<String> oneOfMany;
  private final List<String> links;

  private RunningNames(PatternFile file) {
    this.file = file;
    this.withArticle = file.list("names.the");
    this.heads = file.list("names.the.heads");
    this.plurals = file.list("names.plural");
    this.pluralEndings = file.list("names.plural.endings");
    this.oneOfMany = file.list("names.a");
    this.links = file.list("names.links");
  }

  /**
   * The names of a language.
   *
   * @param language BCP 47 tag
   */
  public static RunningNames of(String language) {
    return new RunningNames(PatternFile.of("/org/sitrep/words", language));
  }

  /** With the office before a person's name: "Foreign Minister Ana Lagos". */
  public String withOffice(Entity entity, Optional<String> country) {
    String role = office(entity, "names.offices");
    if (role.isEmpty()) {
      return of(entity);
    }
    return country.isPresent() && !office(entity, "names.offices.national").isEmpty()
        ? file.get("names.office.of", role, of(entity), country.get())
        : file.get("names.office", role, of(entity));
  }

  /**
   * "Foreign Ministers Ana Lagos of Chile and Juan Soto of Peru"; empty where they do not hold the
   * same office, each for a country.
   */
  public Optional<String> withOffice(
      Entity one, Optional<String> country, Entity other, Optional<String> otherCountry) {
    String office = office(one, "names.offices.national");
    boolean same = !office.isEmpty() && office.equals(office(other, "names.offices.national"));
    return same && country.isPresent() && otherCountry.isPresent()
        ? Optional.of(
            file.get(
                "names.office.pair", office, of(one), country.get(), of(other), otherCountry.get()))
        : Optional.empty();
  }

  /** The office in capitals where it is of that list; else nothing. */
  private String office(Entity entity, String list) {
    String role = entity.role() == null ? "" : tidy(entity.role()).toLowerCase(Locale.ROOT);
    boolean listed = entity.kind() == Entity.Kind.PERSON && file.list(list).contains(role);
    return listed
        ? FIRST_LETTER.matcher(role).replaceAll(each -> each.group().toUpperCase(Locale.ROOT))
        : "";
  }

  /** Tells whether words that name a thing name several: "bridges over the river". */
  public boolean isPlural(String words) {
    return isPluralNoun(head(words).toLowerCase(Locale.ROOT));
  }

  /** "the Philippines", "the foreign ministry", "an official", "gunmen", "Peru". */
  public String of(Entity entity) {
    String name = tidy(entity.name());
    if (withArticle.contains(name)) {
      return file.get("names.with.the", name);
    }
    if (isCommon(name)) {
      return described(small(name));
    }
    if (isOwned(name)) {
      return neutral(name);
    }
    boolean office =
        entity.kind() == Entity.Kind.ORGANISATION || entity.kind() == Entity.Kind.GROUP;
    return office && heads.contains(head(name).toLowerCase(Locale.ROOT))
        ? file.get("names.with.the", name)
        : entity.kind() == Entity.Kind.GROUP ? neutral(name) : name;
  }

  /** Tells whether a verb beside it stands in the plural. */
  public boolean isPlural(Entity entity) {
    String name = tidy(entity.name());
    if (name.isEmpty()) {
      return false;
    }
    boolean described = Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
    return (isCommon(name) || described) && isPluralNoun(head(name).toLowerCase(Locale.ROOT));
  }

  /** Tells whether it is a common noun, which no capital letter makes a name. */
  boolean isCommon(String name) {
    if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
      return true;
    }
    String word = name.toLowerCase(Locale.ROOT);
    boolean known = plurals.contains(word) || oneOfMany.contains(word) || heads.contains(word);
    boolean many = word.endsWith("s") && oneOfMany.contains(word.substring(0, word.length() - 1));
    return name.contains(" ") ? isDescription(name) : known || many;
  }

  /** "Unidentified gunmen", "Senior officials": an adjective and nouns in small letters. */
  private boolean isDescription(String name) {
    String[] words = name.split(" ", -1);
    return file.list("names.adjectives").contains(words[0].toLowerCase(Locale.ROOT))
        && Arrays.stream(words)
            .skip(1)
            .noneMatch(word -> !word.equals(word.toLowerCase(Locale.ROOT)));
  }

  private String described(String name) {
    String head = head(name).toLowerCase(Locale.ROOT);
    String neutral = neutral(name);
    if (isPluralNoun(head) || startsWithArticle(name)) {
      return neutral;
    }
    return oneOfMany.contains(head) ? indefinite(neutral) : file.get("names.with.the", neutral);
  }

  /** "an aide", "a minister". */
  public String indefinite(String name) {
    boolean vowel =
        file.list("names.an.before").contains(name.substring(0, 1).toLowerCase(Locale.ROOT));
    return file.get(vowel ? "names.with.an" : "names.with.a", name);
  }

  /** "Peru's army" has its country in the place of the article. */
  private static boolean isOwned(String name) {
    boolean described = Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
    return described && OWNER.matcher(name).find();
  }

  private boolean startsWithArticle(String name) {
    return file.list("names.determiners").stream().anyMatch(word -> name.startsWith(word + " "));
  }

  /** Tells whether a noun in small letters is a plural. */
  public boolean isPluralNoun(String head) {
    boolean ending = pluralEndings.stream().anyMatch(head::endsWith);
    boolean s = head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us");
    return plurals.contains(head) || ending || s;
  }

  /** The noun that the words are about: the last before "of", "for" and the like. */
  private String head(String name) {
    String[] words = name.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      if (links.contains(words[i])) {
        return words[i - 1];
      }
    }
    return words[words.length - 1];
  }

  /** Without adjectives that judge; a noun that does stands in quotation marks. */
  private String neutral(String name) {
    if (NeutralWords.loadedIn(name).isEmpty()) {
      return name;
    }
    List<String> kept = new ArrayList<>(List.of(name.split(" ", -1)));
    String last = kept.remove(kept.size() - 1);
    kept.removeIf(word -> NeutralWords.loadedIn(word).isPresent());
    boolean judges = NeutralWords.loadedIn(last).isPresent();
    kept.add(judges ? file.get("names.quoted", last) : last);
    return String.join(" ", kept);
  }

  /** A common noun that opened a sentence of its source. */
  private static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** One line without spaces at its ends. */
  private static String tidy(String name) {
    return SPACES.matcher(name).replaceAll(" ").strip();
  }
}
