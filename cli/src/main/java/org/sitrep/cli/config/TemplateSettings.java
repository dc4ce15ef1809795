package org.sitrep.cli.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The office's template for Word documents.
 *
 * @param file the template, found from the configuration's folder; {@code null} where none is named
 * @param styles names of its styles, by the names of ours that they stand in for
 */
public record TemplateSettings(@Nullable Path file, Map<String, String> styles) {
  /** No template. */
  public static final TemplateSettings NONE = new TemplateSettings(null, Map.of());

  /** Copies the map. */
  public TemplateSettings {
    styles = Map.copyOf(styles);
  }
}
