package org.sitrep.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Code;

/**
 * JSON in UTF-8 in the layout of {@code report.json}: members of objects, written one by one in the
 * order of the calls. Closing it leaves the stream open.
 */
public final class JsonWriter implements Closeable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Writer out;
  private final JsonGenerator json;

  /** Writes to a stream. */
  public JsonWriter(OutputStream stream) throws IOException {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    json = FACTORY.createGenerator(out).setPrettyPrinter(layout());
  }

  /** The layout of {@code jq} and of Python's {@code json.dump(…, indent=2)}. */
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

  /** Writes the members of an object. */
  public interface Members<T> {
    /** Writes those that stand for a value. */
    void write(JsonWriter json, T value) throws IOException;
  }

  /** Writes the outermost object and a line end. */
  public <T> void root(T value, Members<T> members) throws IOException {
    json.writeStartObject();
    members.write(this, value);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Writes a string. */
  public void text(String key, @Nullable String value) throws IOException {
    json.writeFieldName(key);
    scalar(value);
  }

  /** Writes the word of a vocabulary. */
  public void code(String key, Code value) throws IOException {
    json.writeStringField(key, value.code());
  }

  void day(String key, @Nullable LocalDate value) throws IOException {
    text(key, value == null ? null : value.toString());
  }

  /** Writes a whole number. */
  public void number(String key, @Nullable Integer value) throws IOException {
    json.writeFieldName(key);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.intValue());
    }
  }

  void decimal(String key, double value) throws IOException {
    json.writeNumberField(key, value);
  }

  /** Writes true or false. */
  public void flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  /** Writes an array of strings. */
  public <T> void ids(String key, List<T> values, Function<T, String> id) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      scalar(id.apply(value));
    }
    json.writeEndArray();
  }

  /** Writes an object, or {@code null}. */
  public <T> void object(String key, @Nullable T value, Members<T> members) throws IOException {
    json.writeFieldName(key);
    if (value == null) {
      json.writeNull();
    } else {
      object(value, members);
    }
  }

  /** Writes an array of objects. */
  public <T> void list(String key, List<T> values, Members<T> members) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      object(value, members);
    }
    json.writeEndArray();
  }

  private <T> void object(T value, Members<T> members) throws IOException {
    json.writeStartObject();
    members.write(this, value);
    json.writeEndObject();
  }

  private void scalar(@Nullable String value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(wellFormed(value));
    }
  }

  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.flush();
  }
}
