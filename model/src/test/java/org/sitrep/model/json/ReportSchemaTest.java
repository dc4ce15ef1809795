package org.sitrep.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Code;
import org.sitrep.model.fact.Confidence;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Precision;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;

class ReportSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode SOURCE = parse(ReportJson.schema());
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SOURCE);

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isItselfASchema() {
    JsonSchema draft =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of(VersionFlag.V202012.getId()));

    assertThat(draft.validate(SOURCE)).isEmpty();
  }

  @Test
  void acceptsWhatTheWriterWrites() {
    assertThat(SCHEMA.validate(parse(ReportJsonTest.MILLTOWN))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type": "meeting"    | "type": "picnic"
          "status": "planned"  | "status": null
          "asOf": "2031-03-06" | "asOf": "2031-3-6"
          "country": "GB"      | "country": "Britain"
          "schemaVersion": "1.0" | "schemaVersion": "2.0"
          "best": 9            | "best": 9.5
          "instrument": null   | "instruments": null
          "corroboration": 6   | "corroboration": 7
          """)
  void refusesWhatTheReaderRefuses(String right, String wrong) {
    assertThat(ReportJsonTest.MILLTOWN).contains(right);

    assertThat(SCHEMA.validate(parse(ReportJsonTest.MILLTOWN.replace(right, wrong)))).isNotEmpty();
  }

  @Test
  void knowsEveryEventType() {
    assertThat(enumeration("event", "type"))
        .as("a new row of event-types.tsv also goes into report.schema.json")
        .containsExactlyElementsOf(EventType.all().stream().map(EventType::name).toList());
  }

  @Test
  void knowsEveryWordOfTheVocabularies() {
    assertThat(enumeration("event", "status")).isEqualTo(codes(Status.values()));
    assertThat(enumeration("event", "confidence")).isEqualTo(codes(Confidence.values()));
    assertThat(enumeration("eventDate", "precision")).isEqualTo(codes(Precision.values()));
    assertThat(enumeration("casualty", "measure")).isEqualTo(codes(Measure.values()));
    assertThat(enumeration("entity", "kind")).isEqualTo(codes(Entity.Kind.values()));
    assertThat(enumeration("discrepancy", "rule")).isEqualTo(codes(Rule.values()));
    assertThat(enumeration("discrepancy", "field")).isEqualTo(codes(Discrepancy.Field.values()));
    assertThat(enumeration("publication", "basis")).isEqualTo(codes(Publication.Basis.values()));
    assertThat(enumeration("decision", "action")).isEqualTo(codes(Decision.Action.values()));
    assertThat(enumeration("decision", "outcome")).isEqualTo(codes(Decision.Outcome.values()));
    assertThat(words(SOURCE.at("/$defs/salience/enum"))).isEqualTo(codes(Salience.values()));
    assertThat(words(SOURCE.at("/$defs/publication/properties/stated/items/properties/role/enum")))
        .isEqualTo(codes(Publication.Role.values()));
  }

  @Test
  void describesEveryMember() {
    assertThat(undescribed(SOURCE, "")).isEmpty();
    assertThat(SOURCE.at("/$defs/casualty/properties").size())
        .isEqualTo(Casualty.class.getRecordComponents().length + 1);
  }

  private static List<String> enumeration(String record, String member) {
    return words(SOURCE.at("/$defs/" + record + "/properties/" + member + "/enum"));
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static List<String> codes(Code[] values) {
    return Arrays.stream(values).map(Code::code).toList();
  }

  private static List<String> undescribed(JsonNode schema, String path) {
    List<String> found = new ArrayList<>();
    schema
        .properties()
        .forEach(
            child -> {
              String place = path + "/" + child.getKey();
              if (path.endsWith("/properties")
                  && !child.getValue().has("description")
                  && !child.getValue().has("$ref")) {
                found.add(place);
              }
              found.addAll(undescribed(child.getValue(), place));
            });
    return found;
  }
}
