package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings on the sample report, in the forms that CI servers read. */
class CheckFormatsTest {
  private static final Path SEEDS = Path.of("..", "seeds", "iran-pakistan-2024");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void sarifFollowsTheStandardAndItsRegionsHoldTheWords() throws IOException {
    JsonNode sarif = MAPPER.readTree(check("sarif"));
    JsonSchema schema;
    try (InputStream in = getClass().getResourceAsStream("gate/sarif-constraints.schema.json")) {
      schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    }
    assertThat(schema.validate(sarif)).isEmpty();
    int regions = 0;
    for (JsonNode result : sarif.at("/runs/0/results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      JsonNode region = place.get("region");
      if (region != null) {
        regions++;
        assertThat(words(Path.of(place.at("/artifactLocation/uri").asText()), region))
            .isEqualTo(region.at("/snippet/text").asText());
      }
    }
    assertThat(regions).isGreaterThan(10);
  }

  @Test
  void junitFollowsItsSchema() throws Exception {
    String xml = check("junit");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Objects.requireNonNull(getClass().getResource("gate/junit.xsd")))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertThat(xml).contains("name=\"handling-missing\"", "<failure message=");
  }

  @Test
  void githubShowsEachFindingAtItsLine() throws IOException {
    List<String> lines = check("github").lines().toList();
    assertThat(lines)
        .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]+,title=[a-z-]+::.+"))
        .anyMatch(line -> line.contains(",line="));
  }

  @Test
  void jsonCountsWhatItLists() throws IOException {
    JsonNode json = MAPPER.readTree(check("json"));
    int counted = 0;
    for (JsonNode count : json.get("counts")) {
      counted += count.asInt();
    }
    assertThat(json.get("findings")).hasSize(counted);
    assertThat(json.get("fails").asBoolean()).isTrue();
  }

  /** Twice, so that same input, same bytes is seen as well. */
  private String check(String format) throws IOException {
    Path report = folder.resolve("report.json");
    Run.of("extract", SEEDS, "-o", report);
    Run run = Run.of("check", report, SEEDS, "--format", format, "--fail-on", "warning");
    assertThat(run.status()).isEqualTo(3);
    assertThat(Run.of("check", report, SEEDS, "--format", format, "--fail-on", "warning").data())
        .isEqualTo(run.data());
    return run.data();
  }

  private static String words(Path file, JsonNode region) throws IOException {
    String[] lines = Files.readString(file).split("\n", -1);
    int from = region.get("startLine").asInt();
    int to = region.get("endLine").asInt();
    StringBuilder words = new StringBuilder();
    for (int line = from; line <= to; line++) {
      String text = lines[line - 1];
      int end = line == to ? region.get("endColumn").asInt() - 1 : text.length();
      int start = line == from ? region.get("startColumn").asInt() - 1 : 0;
      words.append(text, start, end).append(line == to ? "" : "\n");
    }
    return words.toString();
  }
}
