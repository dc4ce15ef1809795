package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.check.CheckRule;

/** Executes the example on the page of each rule. */
class CheckExamplesTest {
  private static final Path PAGES = Path.of("..", "docs", "checks");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern STEP = Pattern.compile("[A-Za-z]+|\\[(\\d+)]");

  @TempDir Path folder;

  static List<CheckRule> rules() {
    return List.copyOf(CheckRule.all());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleOnThePageFiresTheRule(CheckRule rule) throws IOException {
    String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
    List<String> blocks = blocks(page);
    JsonNode report = MAPPER.readTree(PAGES.resolve("example.json").toFile());
    blocks.get(0).lines().forEach(line -> set(report, line));
    Path file = folder.resolve("report.json");
    MAPPER.writeValue(file.toFile(), report);

    Run run = Run.of("check", file, PAGES.resolve("articles"), "--fail-on", "note");

    assertThat(run.status()).as(run.words()).isEqualTo(3);
    String said = run.data().replace(PAGES.resolve("articles").normalize().toString(), "articles");
    assertThat(said).contains(blocks.get(1));
    assertThat(page).contains("**" + rule.severity().code() + "**: " + rule.title());
  }

  @Test
  void theExampleReportPassesEveryCheck() {
    Run run =
        Run.of(
            "check", PAGES.resolve("example.json"), PAGES.resolve("articles"), "--fail-on", "note");
    assertThat(run.status()).isZero();
    assertThat(run.data()).isEqualTo("0 errors, 0 warnings, 0 notes.\n");
  }

  @Test
  void theTableNamesEveryRuleWithItsSeverity() throws IOException {
    String table = Files.readString(PAGES.resolve("README.md"));
    for (CheckRule rule : CheckRule.all()) {
      assertThat(table)
          .contains("[" + rule.id() + "](" + rule.id() + ".md) | " + rule.severity().code());
    }
  }

  private static List<String> blocks(String page) {
    List<String> blocks = new ArrayList<>();
    String[] parts = page.split("```\n", -1);
    for (int i = 1; i < parts.length; i += 2) {
      blocks.add(parts[i]);
    }
    return blocks;
  }

  /** Sets a value: {@code casualties[0].best = 12}. An index one past the end appends. */
  private static void set(JsonNode report, String line) {
    int equals = line.indexOf(" = ");
    List<String> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(line.substring(0, equals));
    while (matcher.find()) {
      steps.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
    }
    JsonNode node = report;
    for (String step : steps.subList(0, steps.size() - 1)) {
      JsonNode next = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
      node = next == null ? ((ObjectNode) node).putArray(step) : next;
    }
    put(node, steps.get(steps.size() - 1), value(line.substring(equals + 3)));
  }

  private static void put(JsonNode node, String step, JsonNode value) {
    if (node instanceof ArrayNode array) {
      int index = Integer.parseInt(step);
      if (index == array.size()) {
        array.add(value);
      } else {
        array.set(index, value);
      }
    } else {
      ((ObjectNode) node).set(step, value);
    }
  }

  private static JsonNode value(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
