package org.sitrep.extract.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.gazetteer.Place;
import org.sitrep.extract.mention.Mention.Form;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Span;

/** An entity while its mentions are gathered. */
final class EntityDraft {
  private final Entity.Kind kind;
  private final Map<String, Integer> names = new TreeMap<>();
  private final Set<String> addressed = new TreeSet<>();
  private final Map<String, Integer> roles = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();
  private final Map<Integer, Span> firstMentions = new TreeMap<>();
  private final @Nullable Place place;
  private final @Nullable String listedName;
  private @Nullable Place within;
  private int mentions;
  private @Nullable String longest;
  private @Nullable PersonName personName;
  private Entities.@Nullable Named named;

  EntityDraft(Entity.Kind kind, @Nullable Place place, @Nullable String listedName) {
    this.kind = kind;
    this.place = place;
    this.listedName = listedName;
  }

  void add(int article, Mention mention, Span span) {
    mentions++;
    if (mention.form() != Form.DEMONYM && mention.form() != Form.OFFICE) {
      names.merge(mention.name(), 1, Integer::sum);
      longest = null;
    }
    if (mention.form() != Form.OFFICE) {
      firstMentions.merge(article, span, (a, b) -> a.start() <= b.start() ? a : b);
    }
    mention.office().ifPresent(role -> roles.merge(role, 1, Integer::sum));
    mention.address().ifPresent(addressed::add);
    if (mention.country() != null) {
      countries.merge(mention.country(), 1, Integer::sum);
    }
  }

  /**
   * Puts it in a wider place, if no map tells where it is; of several that articles give the one
   * whose id comes first, so that the order of the articles does not matter.
   */
  void putWithin(EntityDraft wider) {
    Place outer = wider.place;
    if (outer == null || place != null || kind != Entity.Kind.PLACE) {
      return;
    }
    within = within == null || outer.id().compareTo(within.id()) < 0 ? outer : within;
  }

  /** Counts words that describe it without naming it. */
  void describe(int article, Mention mention, Span span) {
    mentions++;
    firstMentions.merge(article, span, (a, b) -> a.start() <= b.start() ? a : b);
    if (mention.country() != null) {
      countries.merge(mention.country(), 1, Integer::sum);
    }
  }

  /** Takes in another draft of the same entity; its names as other names, where it is an alias. */
  void absorb(EntityDraft other, boolean alias) {
    mentions += other.mentions;
    longest = null;
    other.names.forEach((name, count) -> names.merge(name, alias ? 0 : count, Integer::sum));
    addressed.addAll(other.addressed);
    other.roles.forEach((role, count) -> roles.merge(role, count, Integer::sum));
    other.countries.forEach((country, count) -> countries.merge(country, count, Integer::sum));
    other.firstMentions.forEach(
        (article, span) ->
            firstMentions.merge(article, span, (a, b) -> a.start() <= b.start() ? a : b));
  }

  Entity.Kind kind() {
    return kind;
  }

  int mentions() {
    return mentions;
  }

  Map<String, Integer> names() {
    return names;
  }

  /** Known to the gazetteer by this name. */
  boolean isListed() {
    return listedName != null;
  }

  /** Tells whether one of its names has these initials. */
  boolean spells(String acronym) {
    String letters = acronym.replace(".", "");
    return names.keySet().stream().anyMatch(name -> Spelling.initials(name).equals(letters));
  }

  /** Known to the gazetteer as a place. */
  boolean isPlaced() {
    return place != null;
  }

  boolean hasRole() {
    return !roles.isEmpty();
  }

  /** The longest of its names; empty without any. */
  String longest() {
    String known = longest;
    if (known == null) {
      known = "";
      for (String name : names.keySet()) {
        known = name.length() > known.length() ? name : known;
      }
      longest = known;
      personName = null;
    }
    return known;
  }

  /** The longest of its names, under its key. */
  PersonName personName() {
    String name = longest();
    PersonName known = personName;
    if (known == null) {
      known = PersonName.of(name);
      personName = known;
    }
    return known;
  }

  boolean isIn(int article) {
    return firstMentions.containsKey(article);
  }

  Optional<String> country() {
    return Optional.ofNullable(place != null ? place.country() : most(countries))
        .filter(code -> !code.isEmpty());
  }

  Map<String, Integer> roles() {
    return roles;
  }

  /** Fixes the entity; no mention is added after this. */
  Entities.Named named() {
    if (named == null) {
      named = build();
    }
    return named;
  }

  private Entities.Named build() {
    String name = name();
    List<String> aliases =
        Stream.concat(names.keySet().stream(), addressed.stream())
            .filter(other -> !other.equals(name))
            .distinct()
            .toList();
    Entity entity =
        new Entity(
            new Entity.Id(id(name)),
            kind,
            name,
            aliases,
            role(),
            country().orElse(null),
            place == null ? null : new Entity.Location(place.latitude(), place.longitude()),
            List.of());
    return new Entities.Named(entity, place, within, firstMentions);
  }

  private String id(String name) {
    return kind == Entity.Kind.COUNTRY && place != null
        ? "country-" + place.country().toLowerCase(Locale.ROOT)
        : kind.code() + "-" + slug(name);
  }

  /** The gazetteer's name for countries; else the fullest, commonest, longest of the names. */
  private String name() {
    if (listedName != null) {
      return listedName;
    }
    return names.keySet().stream()
        .max(
            Comparator.comparingInt(this::fullness)
                .thenComparingInt(name -> names.getOrDefault(name, 0))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElse(kind.code());
  }

  /** Of a person's names the one of most parts is the fullest; of others any but initials. */
  private int fullness(String name) {
    if (kind == Entity.Kind.PERSON) {
      return name.split("\\s+", -1).length;
    }
    return name.chars().allMatch(Character::isUpperCase) ? 0 : 1;
  }

  /** The longest of the roles, which says most. */
  private @Nullable String role() {
    return roles.keySet().stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }

  private static @Nullable String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Letters and digits of a name, in small letters, hyphens between words. */
  static String slug(String name) {
    String plain = SmallLetters.of(name);
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (!slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
