package org.sitrep.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.Entity.Kind;

/** Who holds an office, by its country; where that is not known, the country itself. */
final class OfficeHolders {
  private final Map<String, EntityDraft> countries = new HashMap<>();
  private final Map<String, EntityDraft> holders = new HashMap<>();
  private final Set<String> contested = new HashSet<>();

  OfficeHolders(Set<EntityDraft> drafts) {
    for (EntityDraft draft : drafts) {
      if (draft.kind() == Kind.COUNTRY) {
        draft.country().ifPresent(code -> countries.put(code, draft));
      } else if (draft.kind() == Kind.PERSON) {
        draft
            .country()
            .ifPresent(code -> draft.roles().keySet().forEach(r -> hold(r, code, draft)));
      }
    }
  }

  private void hold(String role, String country, EntityDraft draft) {
    String office = role + " of " + country;
    if (holders.put(office, draft) != null) {
      contested.add(office);
    }
  }

  Optional<EntityDraft> holder(Mention mention) {
    String country = mention.country();
    if (country == null) {
      return Optional.empty();
    }
    String office = mention.name() + " of " + country;
    EntityDraft holder = contested.contains(office) ? null : holders.get(office);
    return Optional.ofNullable(holder == null ? countries.get(country) : holder);
  }
}
