package org.sitrep.cli.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.model.theme.ThemeBuilder;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the settings of a theme, nested ({@code colour: {first: ...}}) or with dots. */
final class ThemeNode {
  private final Path folder;
  private final Faults faults;
  private final Map<String, String> values = new TreeMap<>();

  private ThemeNode(Path folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  static ThemeSettings read(Node node, Path folder, Faults faults) {
    ThemeNode reader = new ThemeNode(folder, faults);
    reader.read("", node);
    return new ThemeSettings(null, folder, reader.values);
  }

  private void read(String prefix, Node node) {
    for (NodeTuple entry : Fields.entries("'theme'", node, faults)) {
      String key = prefix + Fields.key(entry);
      if (entry.getValueNode() instanceof MappingNode nested) {
        read(key + ".", nested);
      } else if (entry.getValueNode() instanceof ScalarNode scalar) {
        value(key, scalar);
      } else {
        faults.add(entry.getValueNode(), "'" + key + "' must be a single value");
      }
    }
  }

  private void value(String key, ScalarNode scalar) {
    try {
      ThemeBuilder.house().set(key, scalar.getValue(), folder);
      values.put(key, scalar.getValue());
    } catch (IllegalArgumentException e) {
      faults.add(scalar, "'theme': " + e.getMessage());
    }
  }
}
