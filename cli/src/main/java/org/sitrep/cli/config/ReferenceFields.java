package org.sitrep.cli.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Code;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.match.FactReference;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads how a decision names a fact: an id, or a description. */
final class ReferenceFields {
  static final List<String> KEYS =
      List.of("id", "type", "measure", "day", "place", "party", "victims");

  private ReferenceFields() {}

  static @Nullable FactReference read(String key, Fields fields, Faults faults) {
    Node node = fields.node(key);
    if (node == null) {
      faults.add(fields.where(), "'" + key + "' is missing: an id, or {type, day, place, party}");
      return null;
    }
    if (node instanceof ScalarNode id) {
      return FactReference.to(id.getValue());
    }
    Fields parts = new Fields("'" + key + "'", node, KEYS, faults);
    try {
      return new FactReference(
          parts.text("id"),
          parts.value("type", EventType::of),
          parts.value("measure", word -> Code.parse(Measure.class, word)),
          parts.value("day", ConfigurationFile::day),
          parts.text("place"),
          parts.text("party"),
          parts.text("victims"));
    } catch (IllegalArgumentException e) {
      faults.add(node, "'" + key + "': " + e.getMessage());
      return null;
    }
  }
}
