package org.sitrep.cli.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.extract.Annotation;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.json.ReportJson;

/**
 * Writes what was read in documents, one line a document: {@code {"id", "timexes": [{"start",
 * "end", "text", "type", "value"}], "report"}}. Offsets count UTF-16 units of the document's text,
 * the end exclusive.
 */
public final class AnswerWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator line;

  /** Writes to a stream, which it does not close. */
  public AnswerWriter(OutputStream out) throws IOException {
    this.line = JSON.createGenerator(out);
    line.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** Writes the answer to a document. */
  public void write(String id, Annotation annotation) throws IOException {
    line.writeStartObject();
    line.writeStringField("id", id);
    line.writeArrayFieldStart("timexes");
    for (TimeExpression time : annotation.times()) {
      write(time);
    }
    line.writeEndArray();
    line.writeFieldName("report");
    copyReport(annotation);
    line.writeEndObject();
    end();
  }

  /** Writes, in the place of an answer, why there is none. */
  public void writeFault(int number, String fault) throws IOException {
    line.writeStartObject();
    line.writeNumberField("line", number);
    line.writeStringField("error", fault);
    line.writeEndObject();
    end();
  }

  private void write(TimeExpression time) throws IOException {
    line.writeStartObject();
    line.writeNumberField("start", time.start());
    line.writeNumberField("end", time.end());
    line.writeStringField("text", time.text());
    line.writeStringField("type", time.type().name());
    line.writeStringField("value", time.value());
    line.writeEndObject();
  }

  /** The report as it would stand in a file of its own, its line ends left out. */
  private void copyReport(Annotation annotation) throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    ReportJson.write(annotation.report(), report);
    try (JsonParser parser = JSON.createParser(report.toByteArray())) {
      parser.nextToken();
      line.copyCurrentStructure(parser);
    }
  }

  private void end() throws IOException {
    line.writeRaw('\n');
    line.flush();
  }
}
