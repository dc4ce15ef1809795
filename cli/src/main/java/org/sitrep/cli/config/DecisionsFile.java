package org.sitrep.cli.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.decision.Act;
import org.sitrep.model.decision.Decisions;
import org.sitrep.model.decision.Instruction;
import org.sitrep.model.fact.Code;
import org.sitrep.model.fact.Decision.Action;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code decisions.yaml}. What it takes is what {@link #schema()} describes. */
public final class DecisionsFile {
  static final List<String> KEYS = List.of("decisions");
  static final List<String> ENTRY_KEYS =
      List.of(
          "action",
          "fact",
          "value",
          "with",
          "files",
          "event",
          "figure",
          "evidence",
          "who",
          "when",
          "why");

  private DecisionsFile() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws ConfigurationException naming file and line of every fault in it
   * @throws IOException where the file cannot be read
   */
  public static Decisions read(Path file) throws IOException, ConfigurationException {
    Faults faults = new Faults(file.toString());
    Node root = YamlFile.read(file, faults);
    Fields fields = new Fields("the decisions", root, KEYS, faults);
    List<Instruction> instructions = new ArrayList<>();
    for (Node entry : fields.list("decisions")) {
      Instruction instruction = instruction(entry, String.valueOf(file.getFileName()), faults);
      if (instruction != null) {
        instructions.add(instruction);
      }
    }
    faults.throwIfAny();
    return new Decisions(instructions);
  }

  /** The JSON Schema (draft 2020-12) of the file. */
  public static InputStream schema() {
    InputStream schema = DecisionsFile.class.getResourceAsStream("decisions-yaml.schema.json");
    if (schema == null) {
      throw new IllegalStateException("the schema of decisions.yaml is missing from the program");
    }
    return schema;
  }

  /** An instruction; nothing, and a fault, where the entry is none. */
  private static @Nullable Instruction instruction(Node entry, String file, Faults faults) {
    Fields fields = new Fields("a decision", entry, ENTRY_KEYS, faults);
    Action action = fields.required("action", word -> Code.parse(Action.class, word));
    String who = fields.required("who", Fields::words);
    LocalDate when = fields.required("when", ConfigurationFile::day);
    String why = fields.required("why", Fields::words);
    Act act = action == null ? null : new ActFields(fields, faults).read(action);
    if (act == null || who == null || when == null || why == null) {
      return null;
    }
    String origin = file + ":" + (entry.getStartMark().getLine() + 1);
    return new Instruction(act, who, when, why, origin);
  }
}
