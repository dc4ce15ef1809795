package org.sitrep.cli.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Handling;
import org.sitrep.model.fact.Source;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads {@code sitrep.yaml}. What it takes is what {@link #schema()} describes. */
public final class ConfigurationFile {
  static final List<String> KEYS =
      List.of(
          "title",
          "number",
          "preparedBy",
          "handling",
          "period",
          "asOf",
          "language",
          "template",
          "theme",
          "sources",
          "decisions",
          "checks");
  static final List<String> PERIOD_KEYS = List.of("from", "to");
  static final List<String> TEMPLATE_KEYS = List.of("file", "styles");
  static final List<String> SOURCE_KEYS = List.of("publisher", "published", "grade", "exclude");

  private ConfigurationFile() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws ConfigurationException naming file and line of every fault in it
   * @throws IOException where the file cannot be read
   */
  public static Configuration read(Path file) throws IOException, ConfigurationException {
    Faults faults = new Faults(file.toString());
    Configuration configuration = configuration(YamlFile.read(file, faults), file, faults);
    faults.throwIfAny();
    return configuration;
  }

  /** The JSON Schema (draft 2020-12) of the file. */
  public static InputStream schema() {
    InputStream schema = ConfigurationFile.class.getResourceAsStream("sitrep-yaml.schema.json");
    if (schema == null) {
      throw new IllegalStateException("the schema of sitrep.yaml is missing from the program");
    }
    return schema;
  }

  private static Configuration configuration(Node root, Path file, Faults faults) {
    Fields fields = new Fields("the configuration", root, KEYS, faults);
    return new Configuration(
        fields.text("title"),
        fields.text("number"),
        fields.text("preparedBy"),
        fields.value("handling", Handling::parse),
        period(fields.node("period"), faults),
        fields.value("asOf", ConfigurationFile::day),
        fields.text("language"),
        template(fields.node("template"), file, faults),
        sources(fields.node("sources"), faults),
        fields.value("decisions", name -> file.resolveSibling(name)),
        CheckFields.read(fields.node("checks"), faults),
        theme(fields.node("theme"), file.resolveSibling(""), faults));
  }

  private static ThemeSettings theme(@Nullable Node node, Path folder, Faults faults) {
    if (node == null) {
      return ThemeSettings.NONE;
    }
    return Fields.word(node)
        .map(name -> ThemeSettings.of(folder.resolve(name)))
        .orElseGet(() -> ThemeNode.read(node, folder, faults));
  }

  private static @Nullable DateRange period(@Nullable Node node, Faults faults) {
    if (node == null) {
      return null;
    }
    Fields fields = new Fields("'period'", node, PERIOD_KEYS, faults);
    LocalDate from = fields.value("from", ConfigurationFile::day);
    LocalDate to = fields.value("to", ConfigurationFile::day);
    if (from == null || to == null) {
      faults.add(node, "'period' needs both 'from' and 'to'");
      return null;
    }
    if (to.isBefore(from)) {
      faults.add(node, "'period' ends on " + to + ", before it starts on " + from);
      return null;
    }
    return new DateRange(from, to);
  }

  private static TemplateSettings template(@Nullable Node node, Path config, Faults faults) {
    if (node == null) {
      return TemplateSettings.NONE;
    }
    Optional<String> file = Fields.word(node);
    if (file.isPresent()) {
      return new TemplateSettings(config.resolveSibling(file.get()), Map.of());
    }
    Fields fields = new Fields("'template'", node, TEMPLATE_KEYS, faults);
    Map<String, String> styles = new HashMap<>();
    Node names = fields.node("styles");
    if (names != null) {
      for (NodeTuple entry : Fields.entries("'styles'", names, faults)) {
        if (entry.getValueNode() instanceof ScalarNode name) {
          styles.put(Fields.key(entry), name.getValue());
        } else {
          faults.add(entry.getValueNode(), "'" + Fields.key(entry) + "' must be a style's name");
        }
      }
    }
    return new TemplateSettings(fields.value("file", config::resolveSibling), styles);
  }

  private static Map<String, SourceSettings> sources(@Nullable Node node, Faults faults) {
    Map<String, SourceSettings> sources = new HashMap<>();
    if (node != null) {
      for (NodeTuple entry : Fields.entries("'sources'", node, faults)) {
        String file = Fields.key(entry);
        Fields fields =
            new Fields("source '" + file + "'", entry.getValueNode(), SOURCE_KEYS, faults);
        sources.put(
            file,
            new SourceSettings(
                fields.text("publisher"),
                fields.value("published", ConfigurationFile::day),
                fields.value("grade", ConfigurationFile::grade),
                fields.value("exclude", Fields::words)));
      }
    }
    return sources;
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no day of the form YYYY-MM-DD", e);
    }
  }

  private static String grade(String text) {
    return new Source.Reliability(text, "given").admiralty();
  }
}
