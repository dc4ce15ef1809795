package org.sitrep.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sitrep.model.fact.Report;

/**
 * A report as {@code report.json}, version {@value Report#SCHEMA_VERSION} of the contract.
 *
 * <p>The same report gives the same bytes: UTF-8, two spaces a level, {@code \n} line ends, keys in
 * the contract's order, every {@code null} written. What was read from such bytes is written as the
 * same bytes again.
 */
public final class ReportJson {
  private static final String SCHEMA = "/org/sitrep/model/report.schema.json";

  private ReportJson() {}

  /**
   * Writes a report; does not close the stream.
   *
   * <p>A lone surrogate, which UTF-8 cannot hold, is written as U+FFFD: one UTF-16 unit as well, so
   * that offsets stay right.
   *
   * @throws IOException where the stream cannot be written
   */
  public static void write(Report report, OutputStream out) throws IOException {
    try (JsonWriter json = new JsonWriter(out)) {
      ReportMembers.write(json, report);
    }
  }

  /**
   * Reads a report; does not close the stream.
   *
   * <p>A key may be absent where its value may be {@code null} or an empty list. Keys that begin
   * with {@code x-} are passed over; any other unknown key is a fault, as is a reference to an id
   * that the report does not hold.
   *
   * @throws ReportFormatException where the content is not a report; names the place
   * @throws IOException where the stream cannot be read
   */
  public static Report read(InputStream in) throws IOException {
    return ReportMembers.read(JsonReader.read(in));
  }

  /** The contract as a JSON Schema (draft 2020-12). */
  public static String schema() {
    try (InputStream in = Objects.requireNonNull(ReportJson.class.getResourceAsStream(SCHEMA))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
