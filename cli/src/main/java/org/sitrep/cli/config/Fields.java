package org.sitrep.cli.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The known keys of one mapping. Faults go to a list and reading goes on, so that all are told at
 * once.
 */
final class Fields {
  private final Map<String, Node> values = new HashMap<>();
  private final Faults faults;
  private final Node where;

  /**
   * @param what the mapping's name for messages
   */
  Fields(String what, Node node, List<String> known, Faults faults) {
    this.faults = faults;
    this.where = node;
    for (NodeTuple entry : entries(what, node, faults)) {
      String key = key(entry);
      if (!known.contains(key)) {
        String fault = "unknown key '" + key + "' in " + what + suggestion(key, known);
        faults.add(entry.getKeyNode(), fault);
      } else if (values.put(key, entry.getValueNode()) != null) {
        faults.add(entry.getKeyNode(), "'" + key + "' stands twice in " + what);
      }
    }
  }

  /** The entries of a mapping; none, and a fault, where the node is something else. */
  static List<NodeTuple> entries(String what, Node node, Faults faults) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    if (!node.getTag().equals(Tag.NULL)) {
      faults.add(node, what + " must hold keys and values");
    }
    return List.of();
  }

  /** The single value that a node is; none where it is empty, or holds keys or a list. */
  static Optional<String> word(Node node) {
    return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  /** The word of a key; a key that is no single word is told as unknown. */
  static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "{...}";
  }

  private static String suggestion(String key, List<String> known) {
    return NearestWord.of(key, known)
        .map(word -> "; did you mean '" + word + "'?")
        .orElse("; known are " + String.join(", ", known));
  }

  @Nullable Node node(String key) {
    return values.get(key);
  }

  /** The mapping itself, for faults of what it lacks. */
  Node where() {
    return where;
  }

  /** The elements of a list; none where the key is absent, a fault where it holds no list. */
  List<Node> list(String key) {
    Node node = values.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      faults.add(node, "'" + key + "' must be a list");
      return List.of();
    }
    return sequence.getValue();
  }

  /** The words of a list, or the one that stands in its place. */
  List<String> texts(String key) {
    Optional<String> one = Optional.ofNullable(values.get(key)).flatMap(Fields::word);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    List<String> texts = new ArrayList<>();
    for (Node element : list(key)) {
      if (element instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else {
        faults.add(element, "'" + key + "' must be a list of single values");
      }
    }
    return texts;
  }

  /** The value of a key that must stand. */
  <T> @Nullable T required(String key, Function<String, T> parse) {
    Node node = values.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      faults.add(where, "'" + key + "' is missing");
      return null;
    }
    return value(key, parse);
  }

  /** Words that are not blank. */
  static String words(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("must not be blank");
    }
    return text.strip();
  }

  @Nullable String text(String key) {
    return value(key, Function.identity());
  }

  /**
   * The value of a key, where it stands and {@code parse} takes it without an
   * IllegalArgumentException.
   */
  <T> @Nullable T value(String key, Function<String, T> parse) {
    Node node = values.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return null;
    }
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(node, "'" + key + "' must be a single value");
      return null;
    }
    try {
      return parse.apply(scalar.getValue());
    } catch (IllegalArgumentException e) {
      faults.add(node, "'" + key + "': " + e.getMessage());
      return null;
    }
  }
}
