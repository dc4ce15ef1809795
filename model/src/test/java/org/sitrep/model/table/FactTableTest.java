package org.sitrep.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Report;
import org.sitrep.model.testing.HostileReport;
import org.sitrep.model.testing.SampleReport;

class FactTableTest {
  private static final Report REPORT = SampleReport.crisis();

  @Test
  void everyRowHasACellAColumnWhateverItsWords() {
    for (Report report : List.of(REPORT, HostileReport.report(), SampleReport.empty())) {
      assertThat(records(FactTable.text(report)))
          .allSatisfy(row -> assertThat(row).hasSameSizeAs(Column.ALL));
    }
  }

  @Test
  void theSecondRowIsTags() {
    assertThat(records(FactTable.text(REPORT)).get(1))
        .allMatch(tag -> tag.matches("#[a-z]+(\\+[a-z][a-z0-9_]*)+"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyEventAndEveryFigureIsARow() {
    assertThat(records(FactTable.text(REPORT)))
        .hasSize(2 + REPORT.events().size() + REPORT.casualties().size());
  }

  @Test
  void aFigureStandsWithItsEventDayAndBounds() {
    int best = column("#affected+num");
    int day = column("#date+occurred");
    assertThat(records(FactTable.text(REPORT)))
        .filteredOn(row -> row.get(0).equals("casualties"))
        .isNotEmpty()
        .allMatch(row -> row.get(best).matches("\\d+"))
        .anyMatch(row -> row.get(day).matches("\\d{4}-\\d{2}-\\d{2}"));
  }

  @Test
  void noCellIsAFormula() {
    assertThat(Csv.value("=1+1")).isEqualTo("'=1+1");
    assertThat(Csv.value("@a,\"b\"")).isEqualTo("\"'@a,\"\"b\"\"\"");
    assertThat(Csv.value("-12.5")).isEqualTo("-12.5");
  }

  private static int column(String tag) {
    return Column.ALL.stream().map(Column::tag).toList().indexOf(tag);
  }

  /** Reads RFC 4180 by itself. */
  private static List<List<String>> records(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        record.add(value.toString().strip());
        value.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      } else {
        value.append(c);
      }
    }
    return records;
  }
}
