package org.sitrep.cli.config;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.check.Severity;

/**
 * What the user settles of the checks.
 *
 * @param severities by rule; empty for a rule that is off
 * @param failOn the least severity that stops the gate; {@code null} where the file does not say
 */
public record CheckSettings(Map<String, Optional<Severity>> severities, @Nullable Severity failOn) {
  /** Nothing is settled. */
  public static final CheckSettings NONE = new CheckSettings(Map.of(), null);

  /** Copies the map. */
  public CheckSettings {
    severities = Map.copyOf(severities);
  }
}
