package org.sitrep.model.match;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.fact.Entity;

/**
 * The names of a report's entities in a form that spelling does not change: lower case, without
 * accents and marks. Ids of entities are no help across reports, as they hold the fullest name that
 * one set of sources happens to use.
 */
final class Names {
  private final Map<Entity.Id, Entity> entities = new HashMap<>();

  Names(List<Entity> all) {
    all.forEach(entity -> entities.put(entity.id(), entity));
  }

  /** The name of an entity; an entity that the report does not hold is called by its id. */
  String name(Entity.Id id) {
    Entity entity = entities.get(id);
    return plain(entity == null ? id.value() : entity.name());
  }

  /** Every name of these entities, and the codes of the countries they are of. */
  Set<String> all(List<Entity.Id> ids) {
    Set<String> names = new LinkedHashSet<>();
    for (Entity.Id id : ids) {
      names.add(name(id));
      Entity entity = entities.get(id);
      if (entity != null) {
        entity.aliases().forEach(alias -> names.add(plain(alias)));
      }
    }
    return names;
  }

  /** Letters and digits in lower case, without accents, one space between words. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String parted = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    parted
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .filter(c -> c != ' ' || endsWithLetter(plain))
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean endsWithLetter(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) != ' ';
  }
}
