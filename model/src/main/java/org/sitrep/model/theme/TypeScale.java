package org.sitrep.model.theme;

import java.util.EnumMap;
import java.util.Map;

/**
 * The type scale: every size in the documents.
 *
 * @param styles one for each role
 */
public record TypeScale(Map<TypeRole, TypeStyle> styles) {
  /** Copies the map and checks that no role is missing. */
  public TypeScale {
    styles = Map.copyOf(styles);
    for (TypeRole role : TypeRole.values()) {
      if (!styles.containsKey(role)) {
        throw new IllegalArgumentException("no type for " + role.key());
      }
    }
  }

  /** The type of a role. */
  public TypeStyle of(TypeRole role) {
    TypeStyle style = styles.get(role);
    if (style == null) {
      throw new IllegalStateException("no type for " + role.key());
    }
    return style;
  }

  TypeScale with(TypeRole role, TypeStyle style) {
    Map<TypeRole, TypeStyle> changed = new EnumMap<>(styles);
    changed.put(role, style);
    return new TypeScale(changed);
  }
}
