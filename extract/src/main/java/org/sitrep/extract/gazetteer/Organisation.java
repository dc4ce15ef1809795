package org.sitrep.extract.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * An international body that reports name: the United Nations, an alliance, a relief agency.
 *
 * @param name full English name
 * @param kind what sort of body it is, in one word: {@code un}, {@code intergovernmental}, {@code
 *     alliance}, {@code peacekeeping}, {@code court}, {@code humanitarian}, {@code rights}, ...
 * @param aliases other names and abbreviations
 */
public record Organisation(String name, String kind, List<String> aliases) {
  /** Keeps the aliases from later change. */
  public Organisation {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    aliases = List.copyOf(aliases);
  }
}
