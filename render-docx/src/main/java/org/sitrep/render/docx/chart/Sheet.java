package org.sitrep.render.docx.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.Xml;

/** A workbook of one sheet: headings in the first row, the values of each column below. */
final class Sheet {
  private static final String TYPE = Namespaces.OFFICE_TYPE + "spreadsheetml.";
  private static final String NAME = "Data";

  /** Style of a cell that holds a day, in {@link #looks}. */
  private static final String DAY = "1";

  private final List<Column> columns = new ArrayList<>();

  /** Values below a heading. */
  sealed interface Column {
    String heading();

    int size();

    /** Writes the content of a cell. */
    void write(int row, String reference, Xml xml);
  }

  /** Adds a column of words and gives its number. */
  int words(String heading, List<String> words) {
    return add(new Words(heading, List.copyOf(words)));
  }

  /** Adds a column of numbers; NaN leaves a cell empty. */
  int numbers(String heading, List<Double> numbers) {
    return add(new Numbers(heading, List.copyOf(numbers), false));
  }

  /** Adds a column of days, as Excel counts them. */
  int days(String heading, List<Double> days) {
    return add(new Numbers(heading, List.copyOf(days), true));
  }

  private int add(Column column) {
    columns.add(column);
    return columns.size() - 1;
  }

  String heading(int column) {
    return columns.get(column).heading();
  }

  /** The cell of a column's heading, as formulas name it. */
  String headingCell(int column) {
    return NAME + "!$" + letters(column) + "$1";
  }

  /** The cells of a column below its heading. */
  String range(int column) {
    String letters = letters(column);
    return NAME + "!$" + letters + "$2:$" + letters + "$" + (columns.get(column).size() + 1);
  }

  List<String> wordsOf(int column) {
    return columns.get(column) instanceof Words words ? words.words() : List.of();
  }

  List<Double> numbersOf(int column) {
    return columns.get(column) instanceof Numbers numbers ? numbers.numbers() : List.of();
  }

  private static String letters(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /** The workbook as an Excel file. */
  byte[] workbook() {
    OfficePackage excel = new OfficePackage();
    excel.part("xl/workbook.xml", TYPE + "sheet.main+xml", book());
    excel.part("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet());
    excel.part("xl/styles.xml", TYPE + "styles+xml", looks());
    excel.relate(
        OfficePackage.ROOT,
        "rWorkbook",
        Namespaces.RELATION + "/officeDocument",
        "xl/workbook.xml");
    excel.relate(
        "xl/workbook.xml", "rSheet", Namespaces.RELATION + "/worksheet", "worksheets/sheet1.xml");
    excel.relate("xl/workbook.xml", "rStyles", Namespaces.RELATION + "/styles", "styles.xml");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      excel.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String book() {
    Xml xml = new Xml();
    xml.open("workbook", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION).open("sheets");
    xml.empty("sheet", "name", NAME, "sheetId", "1", "r:id", "rSheet");
    return xml.close().close().toString();
  }

  private String sheet() {
    Xml xml = new Xml().open("worksheet", "xmlns", Namespaces.SHEET).open("sheetData");
    xml.open("row", "r", "1");
    for (int i = 0; i < columns.size(); i++) {
      text(letters(i) + "1", columns.get(i).heading(), xml);
    }
    xml.close();
    int rows = columns.stream().mapToInt(Column::size).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      String number = Integer.toString(row + 2);
      xml.open("row", "r", number);
      for (int i = 0; i < columns.size(); i++) {
        if (row < columns.get(i).size()) {
          columns.get(i).write(row, letters(i) + number, xml);
        }
      }
      xml.close();
    }
    return xml.close().close().toString();
  }

  private static void text(String reference, String words, Xml xml) {
    xml.open("c", "r", reference, "t", "inlineStr").open("is");
    xml.open("t", "xml:space", "preserve").text(words).close().close().close();
  }

  /** Two looks of cells: plain, and a day in the reader's own order (format 14 of ECMA-376). */
  private static String looks() {
    Xml xml = new Xml().open("styleSheet", "xmlns", Namespaces.SHEET);
    xml.open("fonts", "count", "1").open("font").empty("sz", "val", "11");
    xml.empty("name", "val", "Calibri").close().close();
    xml.open("fills", "count", "2");
    xml.open("fill").empty("patternFill", "patternType", "none").close();
    xml.open("fill").empty("patternFill", "patternType", "gray125").close().close();
    xml.open("borders", "count", "1").open("border").empty("left").empty("right").empty("top");
    xml.empty("bottom").empty("diagonal").close().close();
    xml.open("cellStyleXfs", "count", "1");
    xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
    xml.open("cellXfs", "count", "2");
    for (String format : List.of("0", "14")) {
      xml.empty(
          "xf", "numFmtId", format, "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
    }
    return xml.close().close().toString();
  }

  /** Words. */
  private record Words(String heading, List<String> words) implements Column {
    @Override
    public int size() {
      return words.size();
    }

    @Override
    public void write(int row, String reference, Xml xml) {
      text(reference, words.get(row), xml);
    }
  }

  /** Numbers, or days counted from the last but one of 1899. */
  private record Numbers(String heading, List<Double> numbers, boolean days) implements Column {
    @Override
    public int size() {
      return numbers.size();
    }

    @Override
    public void write(int row, String reference, Xml xml) {
      double number = numbers.get(row);
      if (Double.isNaN(number)) {
        return;
      }
      if (days) {
        xml.open("c", "r", reference, "s", DAY);
      } else {
        xml.open("c", "r", reference);
      }
      xml.leaf("v", ChartXml.number(number)).close();
    }
  }
}
