package org.sitrep.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.mention.EntityResolver.Located;
import org.sitrep.model.fact.Entity.Kind;

/**
 * Joins drafts that are one entity: a surname to the full name it ends, a name to the other name
 * that follows it in brackets. Two full names that differ stay two.
 */
final class Joiner {
  private final Map<EntityDraft, EntityDraft> joined = new HashMap<>();
  private final List<EntityDraft> named = new ArrayList<>();
  private final List<List<Located>> articles;
  private final List<Map<Mention, EntityDraft>> byMention;

  Joiner(
      Map<String, EntityDraft> drafts,
      List<List<Located>> articles,
      List<Map<Mention, EntityDraft>> byMention) {
    drafts.values().stream()
        .filter(draft -> EntityResolver.isNamed(draft.kind()))
        .forEach(named::add);
    named.sort(
        Comparator.comparingInt((EntityDraft draft) -> -parts(draft))
            .thenComparing(draft -> draft.names().isEmpty() ? "" : draft.longest()));
    this.articles = articles;
    this.byMention = byMention;
  }

  Map<EntityDraft, EntityDraft> join() {
    shortForms();
    brackets();
    return joined;
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
