package org.sitrep.cli.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** JSON in UTF-8 in the layout of {@code report.json}. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** Writes the members of an object. */
  interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one object and a line end. */
  static void write(OutputStream out, Members members) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(layout())) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void object(JsonGenerator json, String key, Members members) throws IOException {
    json.writeObjectFieldStart(key);
    members.write(json);
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String key, String text) throws IOException {
    object(json, key, members -> members.writeStringField("text", text));
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    return layout;
  }
}
