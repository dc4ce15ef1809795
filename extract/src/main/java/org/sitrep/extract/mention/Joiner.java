package org.sitrep.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.EntityResolver.Located;
import org.sitrep.model.fact.Entity.Kind;

/**
 * Joins drafts that are one entity: a surname to the full name it ends, a name to the other name
 * that follows it in brackets. Two full names that differ stay two.
 */
final class Joiner {
  private final Map<EntityDraft, EntityDraft> joined = new HashMap<>();
  private final WordClasses words;
  private final List<EntityDraft> named = new ArrayList<>();
  private final List<EntityDraft> places = new ArrayList<>();
  private final List<List<Located>> articles;
  private final List<Map<Mention, EntityDraft>> byMention;

  Joiner(
      WordClasses words,
      Map<String, EntityDraft> drafts,
      List<List<Located>> articles,
      List<Map<Mention, EntityDraft>> byMention) {
    this.words = words;
    drafts.values().stream()
        .filter(draft -> EntityResolver.isNamed(draft.kind()))
        .forEach(named::add);
    drafts.values().stream().filter(draft -> draft.kind() == Kind.PLACE).forEach(places::add);
    named.sort(
        Comparator.comparingInt((EntityDraft draft) -> -parts(draft))
            .thenComparing(draft -> draft.names().isEmpty() ? "" : draft.longest()));
    this.articles = articles;
    this.byMention = byMention;
  }

  Map<EntityDraft, EntityDraft> join() {
    placeNames();
    kinds();
    spellings();
    armies();
    shortForms();
    withoutParts();
    givenNames();
    groups();
    brackets();
    acronyms();
    return joined;
  }

  /**
   * "The X killings" of a place that the gazetteer knows; a name that it does not know is no place
   * where other mentions tell of a group or a body.
   */
  private void placeNames() {
    Map<String, EntityDraft> byName = new HashMap<>();
    places.stream()
        .filter(place -> !place.names().isEmpty())
        .forEach(place -> byName.putIfAbsent(place.personName().key(), place));
    named.stream()
        .filter(draft -> draft.kind() != Kind.PERSON && !draft.isListed())
        .filter(draft -> !draft.names().isEmpty())
        .forEach(
            draft -> {
              EntityDraft place = byName.get(draft.personName().key());
              if (place != null && place.isPlaced()) {
                join(draft, place, false);
              } else if (place != null) {
                join(place, draft, false);
              }
            });
  }

  /** What some article tells to be a group or a body is no person in another. */
  private void kinds() {
    Map<String, EntityDraft> bySound = new HashMap<>();
    named.stream()
        .filter(draft -> draft.kind() != Kind.PERSON && !draft.names().isEmpty())
        .filter(draft -> !joined.containsKey(draft))
        .forEach(draft -> bySound.putIfAbsent(Spelling.key(draft.longest()), draft));
    named.stream()
        .filter(draft -> draft.kind() == Kind.PERSON && !draft.hasRole())
        .filter(draft -> !draft.names().isEmpty() && parts(draft) > 1)
        .forEach(
            draft -> {
              EntityDraft group = bySound.get(Spelling.key(draft.longest()));
              if (group != null) {
                join(draft, group, false);
              }
            });
  }

  /** Names of one kind that sound alike are one name; the one written more often takes the rest. */
  private void spellings() {
    Map<String, EntityDraft> bySound = new HashMap<>();
    Stream.concat(named.stream(), places.stream())
        .filter(draft -> !draft.names().isEmpty())
        .sorted(
            Comparator.comparing((EntityDraft draft) -> !draft.isPlaced())
                .thenComparingInt(draft -> -draft.mentions())
                .thenComparing(EntityDraft::longest))
        .forEach(draft -> spelling(draft, bySound));
  }

  private void spelling(EntityDraft draft, Map<String, EntityDraft> bySound) {
    String sound = Spelling.key(draft.longest());
    if (sound.length() >= Spelling.SHORTEST) {
      EntityDraft first = bySound.putIfAbsent(draft.kind().code() + " " + sound, draft);
      if (first != null && !draft.isPlaced() && agree(first, draft)) {
        join(draft, first, false);
      }
    }
  }

  /** The army of a country is one body, by its name or by a description. */
  private void armies() {
    Map<String, EntityDraft> byCountry = new HashMap<>();
    named.stream()
        .filter(draft -> draft.kind() != Kind.PERSON && !joined.containsKey(draft))
        .filter(draft -> !draft.names().isEmpty() && isArmy(draft.longest()))
        .sorted(
            Comparator.comparing((EntityDraft draft) -> draft.kind() != Kind.ORGANISATION)
                .thenComparing(EntityDraft::longest))
        .forEach(
            draft ->
                draft
                    .country()
                    .map(country -> byCountry.putIfAbsent(country, draft))
                    .ifPresent(first -> join(draft, first, false)));
  }

  private boolean isArmy(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).split(" ", -1);
    int last = parts.length - 1;
    boolean forces = last == 1 && parts[last].equals("forces");
    return last > 0
        && (forces
            || words.has("ARMY", parts[last])
            || words.has("ARMY", parts[last - 1] + " " + parts[last]));
  }

  /** "Sami Harun" beside "Samy Haroun Idris": all parts of the one are among the other's. */
  private void withoutParts() {
    for (EntityDraft shorter : named) {
      List<String> parts = keys(shorter);
      if (shorter.kind() == Kind.PERSON && parts.size() > 1 && !joined.containsKey(shorter)) {
        List<EntityDraft> full =
            named.stream()
                .filter(other -> other.kind() == Kind.PERSON && !joined.containsKey(other))
                .filter(other -> parts(other) > parts.size() && keys(other).containsAll(parts))
                .filter(other -> agree(shorter, other))
                .toList();
        if (full.size() == 1) {
          join(shorter, full.get(0), false);
        }
      }
    }
  }

  /** The parts of a name as they sound; those too short to tell people apart are left out. */
  private static List<String> keys(EntityDraft draft) {
    return Arrays.stream(draft.longest().split("\\s+", -1))
        .map(part -> Spelling.key(Spelling.withoutArticles(SmallLetters.of(part))))
        .filter(key -> key.length() > 2)
        .toList();
  }

  /** "Mr Kim" beside "Kim Yong-ho": the first part of one full name of the same article. */
  private void givenNames() {
    for (EntityDraft shorter : named) {
      boolean lone =
          shorter.kind() == Kind.PERSON
              && !joined.containsKey(shorter)
              && !shorter.names().isEmpty()
              && shorter.personName().parts() == 1;
      if (lone) {
        List<EntityDraft> full =
            named.stream()
                .filter(other -> other.kind() == Kind.PERSON && !joined.containsKey(other))
                .filter(other -> !other.names().isEmpty() && other.personName().parts() > 1)
                .filter(other -> other.personName().given().equals(shorter.personName().key()))
                .filter(other -> agree(shorter, other) && shared(shorter, other) > 0)
                .toList();
        if (full.size() == 1) {
          join(shorter, full.get(0), false);
        }
      }
    }
  }

  /** "The Front" is the one group or body of its articles whose name ends so. */
  private void groups() {
    for (EntityDraft shorter : named) {
      if (shorter.kind() == Kind.PERSON || joined.containsKey(shorter) || parts(shorter) != 1) {
        continue;
      }
      String word = shorter.longest().toLowerCase(Locale.ROOT);
      if (words.has("GROUP_HEAD", word)) {
        List<EntityDraft> full =
            named.stream()
                .filter(other -> other.kind() != Kind.PERSON && !joined.containsKey(other))
                .filter(other -> parts(other) > 1 && shared(shorter, other) > 0)
                .filter(other -> other.longest().toLowerCase(Locale.ROOT).endsWith(" " + word))
                .toList();
        if (full.size() == 1) {
          join(shorter, full.get(0), true);
        }
      }
    }
  }

  /** "WMO" is the body whose name has these initials. */
  private void acronyms() {
    for (EntityDraft acronym : named) {
      boolean open =
          !acronym.isListed()
              && !joined.containsKey(acronym)
              && Spelling.isInitials(acronym.longest());
      if (open) {
        named.stream()
            .filter(other -> other != acronym && !joined.containsKey(other))
            .filter(other -> other.kind() == Kind.ORGANISATION)
            .filter(other -> other.spells(acronym.longest()))
            .max(
                Comparator.comparingInt((EntityDraft other) -> shared(acronym, other))
                    .thenComparing(EntityDraft::longest))
            .ifPresent(other -> join(acronym, other, true));
      }
    }
  }

  private void shortForms() {
    for (EntityDraft shorter : named) {
      if (shorter.names().isEmpty()) {
        continue;
      }
      PersonName name = shorter.personName();
      Optional<EntityDraft> full =
          named.stream()
              .filter(other -> other != shorter && !joined.containsKey(other))
              .filter(other -> fits(name, shorter, other))
              .max(
                  Comparator.comparingInt((EntityDraft other) -> shared(shorter, other))
                      .thenComparingInt(EntityDraft::mentions)
                      .thenComparing(EntityDraft::longest));
      full.ifPresent(other -> join(shorter, other, false));
    }
  }

  private static boolean fits(PersonName name, EntityDraft shorter, EntityDraft other) {
    if (other.names().isEmpty()) {
      return false;
    }
    PersonName full = other.personName();
    boolean sameKey = full.key().equals(name.key());
    boolean loose = shorter.kind() == Kind.PERSON && name.parts() == 1 && !shorter.hasRole();
    if (sameKey && (loose || shorter.kind() == other.kind())) {
      return loose
          || shorter.mentions() < other.mentions()
          || shorter.longest().compareTo(other.longest()) > 0;
    }
    return shorter.kind() == Kind.PERSON
        && other.kind() == Kind.PERSON
        && name.key().length() < full.key().length()
        && name.abbreviates(full)
        && agree(shorter, other);
  }

  /** Two holders of one surname with offices of different countries are two people. */
  private static boolean agree(EntityDraft a, EntityDraft b) {
    Optional<String> one = a.country();
    Optional<String> two = b.country();
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  /** How many articles name both. */
  private int shared(EntityDraft a, EntityDraft b) {
    int count = 0;
    for (int article = 0; article < articles.size(); article++) {
      count += a.isIn(article) && b.isIn(article) ? 1 : 0;
    }
    return count;
  }

  private void brackets() {
    for (int article = 0; article < articles.size(); article++) {
      Map<Mention, EntityDraft> here = byMention.get(article);
      for (Located located : articles.get(article)) {
        if (located.aliasOf() != null) {
          EntityDraft alias = here.get(located.mention());
          EntityDraft name = here.get(located.aliasOf());
          if (alias != null && name != null && EntityResolver.isNamed(alias.kind())) {
            namesakes(alias).forEach(other -> join(other, name, true));
            join(alias, name, true);
          }
        }
      }
    }
  }

  /** An abbreviation is one body, whether it was taken for a group or for an organisation. */
  private List<EntityDraft> namesakes(EntityDraft alias) {
    if (alias.kind() == Kind.PERSON || alias.names().isEmpty()) {
      return List.of();
    }
    String key = alias.personName().key();
    return named.stream()
        .filter(other -> other != alias && other.kind() != Kind.PERSON && !other.isListed())
        .filter(other -> !other.names().isEmpty() && !joined.containsKey(other))
        .filter(other -> other.personName().key().equals(key))
        .toList();
  }

  private void join(EntityDraft from, EntityDraft into, boolean alias) {
    EntityDraft target = into;
    while (joined.containsKey(target)) {
      target = joined.get(target);
    }
    EntityDraft source = from;
    while (joined.containsKey(source)) {
      source = joined.get(source);
    }
    if (source != target) {
      target.absorb(source, alias);
      joined.put(source, target);
    }
  }

  private static int parts(EntityDraft draft) {
    return draft.names().isEmpty() ? 0 : draft.personName().parts();
  }
}
