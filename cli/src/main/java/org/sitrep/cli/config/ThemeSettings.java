package org.sitrep.cli.config;

import java.nio.file.Path;
import java.util.Map;
import org.sitrep.model.theme.ThemeBuilder;

/**
 * What {@code sitrep.yaml} changes of the looks.
 *
 * @param folder from which fonts and logo are found
 * @param values by the keys of a theme file
 */
public record ThemeSettings(Path folder, Map<String, String> values) {
  /** Nothing is changed. */
  public static final ThemeSettings NONE = new ThemeSettings(Path.of(""), Map.of());

  /** Copies the map. */
  public ThemeSettings {
    values = Map.copyOf(values);
  }

  /** Changes a theme; the order of the settings does not matter. */
  public void applyTo(ThemeBuilder builder) {
    values.forEach((key, value) -> builder.set(key, value, folder));
  }
}
