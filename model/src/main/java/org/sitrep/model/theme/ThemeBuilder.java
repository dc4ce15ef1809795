package org.sitrep.model.theme;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Changes a theme setting by setting. The keys are those of {@code house.theme}; a value that does
 * not fit is refused and leaves the theme as it was.
 */
public final class ThemeBuilder {
  private static final String COLOUR = "colour.";
  private static final String TYPE = "type.";
  private static final String SPACE = "space.";
  private static final Set<String> COLOURS =
      Set.of(
          "ink", "soft", "rule", "tint", "first", "second", "third", "neutral", "flag", "flagTint");
  private static final Set<String> SPACES =
      Set.of("side", "top", "bottom", "measure", "paragraph", "block", "section", "cell", "column");
  private static final Set<String> WORDS =
      Set.of(
          "paper",
          "font.text",
          "font.word",
          "font.arabic",
          "font.hebrew",
          "font.devanagari",
          "logo.height",
          "logo.alternative");
  private static final Set<String> FILES =
      Set.of("font.regular", "font.strong", "font.others", "logo.file");

  private static final Set<String> KEYS = allKeys();

  private final Map<String, Integer> colours = new TreeMap<>();
  private final Map<TypeRole, TypeStyle> types = new EnumMap<>(TypeRole.class);
  private final Map<String, Double> spaces = new TreeMap<>();
  private final Map<String, String> words = new TreeMap<>();
  private final Map<String, List<Path>> files = new TreeMap<>();

  private ThemeBuilder() {}

  /** Starts from the house's looks. */
  public static ThemeBuilder house() {
    ThemeBuilder builder = new ThemeBuilder();
    ThemeFile.house().forEach((key, value) -> builder.put(key, value, Path.of("")));
    return builder;
  }

  /** The settings there are, in the order of the alphabet. */
  public static Set<String> keys() {
    return KEYS;
  }

  private static Set<String> allKeys() {
    Set<String> keys = new TreeSet<>(WORDS);
    keys.addAll(FILES);
    COLOURS.forEach(name -> keys.add(COLOUR + name));
    SPACES.forEach(name -> keys.add(SPACE + name));
    Stream.of(TypeRole.values()).forEach(role -> keys.add(TYPE + role.key()));
    return Collections.unmodifiableSet(keys);
  }

  /**
   * Changes one setting.
   *
   * @param folder from which file names count
   * @throws IllegalArgumentException where there is no such key or the value does not fit it
   */
  public ThemeBuilder set(String key, String value, Path folder) {
    ThemeBuilder trial = copy();
    trial.put(key, value.strip(), folder);
    trial.build();
    put(key, value.strip(), folder);
    return this;
  }

  private ThemeBuilder copy() {
    ThemeBuilder copy = new ThemeBuilder();
    copy.colours.putAll(colours);
    copy.types.putAll(types);
    copy.spaces.putAll(spaces);
    copy.words.putAll(words);
    copy.files.putAll(files);
    return copy;
  }

  private void put(String key, String value, Path folder) {
    if (!KEYS.contains(key)) {
      throw new IllegalArgumentException("there is no setting '" + key + "'");
    } else if (key.startsWith(COLOUR)) {
      colours.put(key.substring(COLOUR.length()), Values.colour(value));
    } else if (key.startsWith(TYPE)) {
      types.put(role(key.substring(TYPE.length())), Values.type(value));
    } else if (key.startsWith(SPACE)) {
      spaces.put(key.substring(SPACE.length()), Values.number(value));
    } else if (FILES.contains(key)) {
      files.put(key, paths(value, folder));
    } else {
      words.put(key, value);
      if (key.equals("font.text")) {
        words.put("font.word", value); // Who names a family of his own has it on his machines.
      }
    }
  }

  private static TypeRole role(String key) {
    return Stream.of(TypeRole.values()).filter(role -> role.key().equals(key)).findFirst().get();
  }

  private static List<Path> paths(String value, Path folder) {
    try {
      return Stream.of(value.split(";", -1))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .map(folder::resolve)
          .toList();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("'" + value + "' is no name of a file", e);
    }
  }

  /** The theme as set so far. */
  public Theme build() {
    return new Theme(paper(), palette(), new TypeScale(types), spacing(), typefaces(), logo());
  }

  private Paper paper() {
    String name = word("paper");
    return Stream.of(Paper.values())
        .filter(paper -> paper.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + name + "' is no paper; there are a4 and letter"));
  }

  private Palette palette() {
    return new Palette(
        colour("ink"),
        colour("soft"),
        colour("rule"),
        colour("tint"),
        colour("first"),
        colour("second"),
        colour("third"),
        colour("neutral"),
        colour("flag"),
        colour("flagTint"));
  }

  private Spacing spacing() {
    return new Spacing(
        space("side"),
        space("top"),
        space("bottom"),
        space("measure"),
        space("paragraph"),
        space("block"),
        space("section"),
        space("cell"),
        space("column"));
  }

  private Typefaces typefaces() {
    return new Typefaces(
        word("font.text"),
        word("font.word"),
        word("font.arabic"),
        word("font.hebrew"),
        word("font.devanagari"),
        file("font.regular"),
        file("font.strong"),
        files.getOrDefault("font.others", List.of()));
  }

  private Optional<Logo> logo() {
    double height = Values.number(word("logo.height"));
    return file("logo.file").map(file -> new Logo(file, height, word("logo.alternative")));
  }

  private int colour(String name) {
    return colours.getOrDefault(name, 0);
  }

  private double space(String name) {
    return spaces.getOrDefault(name, 0.0);
  }

  private String word(String key) {
    return words.getOrDefault(key, "");
  }

  private Optional<Path> file(String key) {
    return files.getOrDefault(key, List.of()).stream().findFirst();
  }
}
