package org.sitrep.model.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Theme files: UTF-8 text, a setting a line as {@code key = value}; empty lines and lines that
 * start with {@code #} are passed over.
 */
public final class ThemeFile {
  private ThemeFile() {}

  /**
   * Changes a theme by the settings of a file; fonts and logo are found from the file's folder.
   *
   * @throws ThemeException naming file and line of every setting that does not fit
   * @throws IOException where the file cannot be read
   */
  public static void read(Path file, ThemeBuilder builder) throws IOException, ThemeException {
    Path folder = file.resolveSibling("");
    List<String> faults = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        builder.set(key(line), value(line), folder);
      } catch (IllegalArgumentException e) {
        faults.add(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw new ThemeException(faults);
    }
  }

  /** The settings of the house, in the order of their file. */
  static Map<String, String> house() {
    Map<String, String> settings = new LinkedHashMap<>();
    try (InputStream in = ThemeFile.class.getResourceAsStream("house.theme")) {
      if (in == null) {
        throw new IllegalStateException("the house's theme is missing from the program");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> settings.put(key(line), value(line)));
    } catch (IOException e) {
      throw new UncheckedIOException("the house's theme is unreadable", e);
    }
    return settings;
  }

  private static String key(String line) {
    return line.substring(0, sign(line)).strip();
  }

  private static String value(String line) {
    return line.substring(sign(line) + 1).strip();
  }

  private static int sign(String line) {
    int at = line.indexOf('=');
    if (at < 0) {
      throw new IllegalArgumentException("'" + line + "' is no setting of the form key = value");
    }
    return at;
  }
}
