package org.sitrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.render.docx.SampleOutline.cell;
import static org.sitrep.render.docx.SampleOutline.text;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sitrep.model.figure.ArialWidths;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Block.Table.Column.Kind;
import org.sitrep.model.outline.Block.Table.Row;

class ColumnWidthsTest {
  private static final int TOTAL = 9866;
  private static final double SIZE = 8.7;

  private static Table table(List<Kind> kinds, List<String> words) {
    List<Column> columns = kinds.stream().map(kind -> new Column("", kind)).toList();
    Row row = new Row(words.stream().map(word -> cell(text(word))).toList(), null, false);
    return new Table("", columns, List.of(row));
  }

  @Test
  void keepsShortCellsOnOneLineAndGivesWordsTheRest() {
    int[] widths =
        ColumnWidths.of(
            table(
                List.of(Kind.SHORT, Kind.NUMBER, Kind.TEXT),
                List.of("Flood, 3 March", "1,200", "many words that may wrap ".repeat(20))),
            TOTAL,
            SIZE);

    assertThat(widths[0] / 20.0).isGreaterThan(ArialWidths.of("Flood, 3 March", 8.5));
    assertThat(widths[0]).isLessThan(TOTAL / 5);
    assertThat(widths[2]).isGreaterThan(TOTAL / 2);
  }

  @Test
  void breaksNoShortLineBesideLongOnes() {
    String words = "many words that may wrap ".repeat(20);

    int[] widths =
        ColumnWidths.of(
            table(
                List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT),
                List.of("The bridge was closed, by order", "closed 17–20 March", words)),
            TOTAL,
            SIZE);

    assertThat(widths[0] / 20.0)
        .isGreaterThan(ArialWidths.of("The bridge was closed, by order", SIZE));
    assertThat(widths[1] / 20.0).isGreaterThan(ArialWidths.of("closed 17–20 March", SIZE));
    assertThat(widths[2]).isGreaterThan(TOTAL / 2);
  }

  @Test
  void sharesSpareRoomWhereNoColumnHoldsWords() {
    int[] widths =
        ColumnWidths.of(table(List.of(Kind.SHORT, Kind.SHORT), List.of("a", "a")), TOTAL, SIZE);

    assertThat(widths).containsExactly(TOTAL / 2, TOTAL / 2);
  }

  @Property(tries = 200)
  void fillsTheTableExactly(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 400) Integer> lengths) {
    List<Kind> kinds =
        lengths.stream().map(length -> length % 2 == 0 ? Kind.TEXT : Kind.SHORT).toList();
    List<String> words = lengths.stream().map("w"::repeat).toList();

    int[] widths = ColumnWidths.of(table(kinds, words), TOTAL, SIZE);

    assertThat(Arrays.stream(widths).sum()).isEqualTo(TOTAL);
    assertThat(widths).hasSize(lengths.size());
    assertThat(Arrays.stream(widths).boxed()).allMatch(width -> width > 0);
  }
}
