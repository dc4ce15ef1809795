package org.sitrep.model.table;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). */
final class Csv {
  private Csv() {}

  /** A record with its line end. */
  static String line(List<String> values) {
    return values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
  }

  /**
   * A value. What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
   * injection), numbers aside.
   */
  static String value(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula && !isNumber(value) ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private static boolean isNumber(String value) {
    return value.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }
}
