package org.sitrep.model.compose;

import java.util.HexFormat;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/**
 * The id by which a printed document tells of which report it is: a 64-bit FNV-1a hash (Fowler,
 * Noll and Vo) of the sources' contents and the report's number. Correcting a report keeps it.
 */
final class ReportId {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private long hash = BASIS;

  private ReportId() {}

  static String of(Report report) {
    ReportId id = new ReportId();
    for (Source source : report.sources()) {
      id.add(source.sha256());
    }
    String number = report.meta().number();
    id.add(number == null ? "" : number);
    return "report-" + HexFormat.of().toHexDigits(id.hash);
  }

  /** Adds the UTF-16 units of a text, each as two bytes, and a byte that ends it. */
  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i) >>> 8);
      add(text.charAt(i) & 0xFF);
    }
    add(0xFF);
  }

  private void add(int octet) {
    hash = (hash ^ octet) * PRIME;
  }
}
