package org.sitrep.extract.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sitrep.extract.language.DataFile;

/**
 * The codebooks' knowledge that no language has a part in: which PLOVER code a CAMEO code falls
 * under, and which code an act gets that is only intended or is refused. Read from {@code
 * event-codes.tsv}, whose head names the authorities.
 */
final class EventCodes {
  private static final String TABLE = "/org/sitrep/codes/event-codes.tsv";
  private static final int COLUMNS = 4;
  private static final String NONE = "-";

  private final Map<String, Row> rows = new HashMap<>();

  private EventCodes() {}

  /**
   * An event's code in both schemes.
   *
   * @param plover the PLOVER code
   * @param cameo the CAMEO code
   */
  record Code(String plover, String cameo) {}

  private record Row(String plover, String intended, String refused) {}

  static EventCodes load() {
    try (InputStream in = Objects.requireNonNull(EventCodes.class.getResourceAsStream(TABLE))) {
      return read(DataFile.of(TABLE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventCodes read(DataFile file) {
    EventCodes codes = new EventCodes();
    for (DataFile.Line line : file.lines()) {
      String[] columns = line.text().split("\t", -1);
      if (columns.length != COLUMNS) {
        throw file.fault(line, "a row is root, plover, intended and refused");
      }
      codes.rows.put(columns[0], new Row(columns[1], columns[2], columns[3]));
    }
    return codes;
  }

  /**
   * The code of a CAMEO code in both schemes.
   *
   * @throws IllegalArgumentException where CAMEO has no such root
   */
  Code of(String cameo) {
    return new Code(row(cameo).plover(), cameo);
  }

  /** The code of an act that its words state, plan, or deny. */
  Code of(Code act, Certainty certainty) {
    Row row = row(act.cameo());
    String changed =
        switch (certainty) {
          case ASSERTED, ALLEGED -> NONE;
          case PLANNED, HYPOTHETICAL -> row.intended();
          case DENIED -> row.refused();
        };
    return changed.equals(NONE) ? act : of(changed);
  }

  private Row row(String cameo) {
    Row row = cameo.length() < 2 ? null : rows.get(cameo.substring(0, 2));
    if (row == null) {
      throw new IllegalArgumentException("'" + cameo + "' is no code of CAMEO");
    }
    return row;
  }
}
