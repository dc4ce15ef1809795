package org.sitrep.extract.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes from the World Factbook's country files the entries that are written in whole sentences.
 *
 * <p>Usage: {@code FactbookText <folder of the unpacked package> <out.txt>}
 */
final class FactbookText {
  private static final Set<String> IN_SENTENCES =
      Set.of(
          "Background",
          "Economy - overview",
          "Demographic profile",
          "volcanism",
          "Geographic overview");

  private FactbookText() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder text = new StringBuilder();
    for (Path file : countries(Path.of(args[0]))) {
      append(json.readTree(file.toFile()), "", text);
    }
    Files.writeString(Path.of(args[1]), text);
  }

  private static List<Path> countries(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.endsWith("package.json"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static void append(JsonNode node, String name, StringBuilder text) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getKey().equals("text") && IN_SENTENCES.contains(name)) {
        text.append(field.getValue().asText().replace(" ++ ", "\n")).append("\n\n");
      } else {
        append(field.getValue(), field.getKey(), text);
      }
    }
  }
}
