package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.time.TimeExpression;

/**
 * When and where a sentence puts what its article is about.
 *
 * @param sentence index of the sentence in its reading
 * @param sign how the sentence brings them in
 * @param time the day, where it names one
 * @param places the places, the first named first
 */
public record Setting(
    int sentence, Sign sign, Optional<TimeExpression> time, List<Mention> places) {
  /** Copies the list. */
  public Setting {
    places = List.copyOf(places);
  }

  /** How a sentence brings in day and place, the surest first. */
  public enum Sign {
    /** "It happened at noon on Sunday near the mill." */
    OCCURRENCE,
    /** Any other sentence that tells of it. */
    TOLD,
    /** "Officers were called to the mill on Sunday." */
    RESPONSE,
    /** "TAMALE, Ghana (Agency) -". */
    DATELINE,
    /** "Tamale police said". */
    LOCAL_FORCE
  }
}
