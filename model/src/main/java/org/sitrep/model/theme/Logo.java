package org.sitrep.model.theme;

import java.nio.file.Path;

/**
 * An office's logo, for the masthead.
 *
 * @param file a PNG or JPEG file
 * @param height as printed, in points
 * @param alternative what it shows, for readers that cannot see
 */
public record Logo(Path file, double height, String alternative) {
  private static final double HIGHEST = 144;

  /** Checks the height. */
  public Logo {
    if (!(height > 0 && height <= HIGHEST)) {
      throw new IllegalArgumentException(
          "a logo's height of " + height + " is not 1 to 144 points");
    }
  }
}
