package org.sitrep.model.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Report;

/**
 * Writes the events and casualty figures of a report as one CSV table in UTF-8, its second row the
 * hashtags of the Humanitarian Exchange Language (HXL 1.1). An event is a row; each figure is a row
 * that repeats its event. An open upper bound is empty. Several values of a cell are parted by
 * {@code |}.
 */
public final class FactTable {
  private FactTable() {}

  /** Writes the table; does not close the stream. */
  public static void write(Report report, OutputStream out) throws IOException {
    out.write(text(report).getBytes(StandardCharsets.UTF_8));
  }

  /** The table as a string. */
  public static String text(Report report) {
    FactIndex index = new FactIndex(report);
    StringBuilder table = new StringBuilder();
    table.append(Csv.line(Column.ALL.stream().map(Column::header).toList()));
    table.append(Csv.line(Column.ALL.stream().map(Column::tag).toList()));
    for (Event event : report.events()) {
      table.append(line(FactRow.of(event), index));
      for (Casualty toll : index.tolls(event.id())) {
        table.append(line(FactRow.of(event, toll), index));
      }
    }
    for (Casualty toll : index.tollsOfSeveral()) {
      table.append(line(FactRow.of(toll), index));
    }
    return table.toString();
  }

  private static String line(FactRow row, FactIndex index) {
    List<String> values = new ArrayList<>();
    Column.ALL.forEach(column -> values.add(column.value().of(row, index)));
    return Csv.line(values);
  }
}
