package org.sitrep.cli.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a YAML file in UTF-8 into nodes, which know their lines. */
final class YamlFile {
  private YamlFile() {}

  /**
   * The nodes of the file; an empty file is an empty mapping.
   *
   * @throws ConfigurationException where it is not YAML, naming the line
   * @throws IOException where the file cannot be read
   */
  static Node read(Path file, Faults faults) throws IOException, ConfigurationException {
    try {
      Node root = new Yaml(options()).compose(new StringReader(Files.readString(file)));
      return root == null ? new Yaml().represent(Map.of()) : root;
    } catch (CharacterCodingException e) {
      faults.add(1, "is not UTF-8");
    } catch (MarkedYAMLException e) {
      faults.add(e.getProblemMark(), "is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      faults.add(1, "is not YAML: " + e.getMessage());
    }
    faults.throwIfAny();
    throw new IllegalStateException("a fault was told and not thrown");
  }

  /** Aliases could make a small file large; nobody needs them here. */
  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    return options;
  }
}
