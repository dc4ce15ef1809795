package org.sitrep.cli.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.theme.ThemeBuilder;

/**
 * What {@code sitrep.yaml} changes of the looks.
 *
 * @param file a theme file; {@code null} where none is named
 * @param folder from which fonts and logo are found
 * @param values by the keys of a theme file
 */
public record ThemeSettings(@Nullable Path file, Path folder, Map<String, String> values) {
  /** Nothing is changed. */
  public static final ThemeSettings NONE = new ThemeSettings(null, Path.of(""), Map.of());

  /** What a theme file says. */
  static ThemeSettings of(Path file) {
    return new ThemeSettings(file, Path.of(""), Map.of());
  }

  /** Copies the map. */
  public ThemeSettings {
    values = Map.copyOf(values);
  }

  /** Changes a theme by the values; the order of the settings does not matter. */
  public void applyTo(ThemeBuilder builder) {
    values.forEach((key, value) -> builder.set(key, value, folder));
  }
}
