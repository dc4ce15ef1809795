package org.sitrep.render.docx.chart;

import java.util.List;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.Xml;

/**
 * Writes the elements that charts are made of, in the order that the schema of ECMA-376 demands.
 * Colours are slots of the document's theme, so that the charts change with it.
 */
final class ChartXml {
  private static final double EMU = 12_700;

  private final Xml xml = new Xml();
  private final Sheet sheet;

  ChartXml(Sheet sheet) {
    this.sheet = sheet;
    xml.open(
        "c:chartSpace",
        "xmlns:c",
        Namespaces.CHART,
        "xmlns:a",
        Namespaces.DRAWING,
        "xmlns:r",
        Namespaces.RELATION);
    value("date1904", "0").value("roundedCorners", "0");
    xml.open("c:chart");
    value("autoTitleDeleted", "1");
    xml.open("c:plotArea");
  }

  Xml xml() {
    return xml;
  }

  /** An element with a value alone. */
  ChartXml value(String name, String value) {
    xml.empty("c:" + name, "val", value);
    return this;
  }

  /** A number as XML and Excel write it: without a point where it is whole. */
  static String number(double number) {
    long whole = Math.round(number);
    return whole == number ? Long.toString(whole) : Double.toString(number);
  }

  /** The place of the axes within the chart, in shares of its width and height. */
  void layout(double x, double y, double width, double height) {
    xml.open("c:layout").open("c:manualLayout");
    value("layoutTarget", "inner").value("xMode", "edge").value("yMode", "edge");
    value("x", share(x)).value("y", share(y)).value("w", share(width)).value("h", share(height));
    xml.close().close();
  }

  private static String share(double share) {
    return number(Math.round(share * 10_000) / 10_000.0);
  }

  /** Opens a series that is named by the heading of a column. */
  void openSeries(int index, int column) {
    xml.open("c:ser");
    value("idx", Integer.toString(index)).value("order", Integer.toString(index));
    xml.open("c:tx").open("c:strRef").leaf("c:f", sheet.headingCell(column));
    xml.open("c:strCache");
    value("ptCount", "1");
    xml.open("c:pt", "idx", "0").leaf("c:v", sheet.heading(column)).close();
    xml.close().close().close();
  }

  /** The words of a column. */
  void words(String element, int column) {
    List<String> words = sheet.wordsOf(column);
    xml.open("c:" + element).open("c:strRef").leaf("c:f", sheet.range(column)).open("c:strCache");
    value("ptCount", Integer.toString(words.size()));
    for (int i = 0; i < words.size(); i++) {
      xml.open("c:pt", "idx", Integer.toString(i)).leaf("c:v", words.get(i)).close();
    }
    xml.close().close().close();
  }

  /** The numbers of a column. */
  void numbers(String element, int column) {
    List<Double> numbers = sheet.numbersOf(column);
    xml.open("c:" + element).open("c:numRef").leaf("c:f", sheet.range(column)).open("c:numCache");
    xml.leaf("c:formatCode", "General");
    value("ptCount", Integer.toString(numbers.size()));
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.get(i).isNaN()) {
        xml.open("c:pt", "idx", Integer.toString(i)).leaf("c:v", number(numbers.get(i))).close();
      }
    }
    xml.close().close().close();
  }

  /** A shape without fill and outline. */
  void invisible() {
    xml.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
  }

  /** A fill without outline. */
  void filled(String colour) {
    xml.open("c:spPr");
    solid(colour);
    xml.open("a:ln").empty("a:noFill").close().close();
  }

  /** A fill with an outline of another colour. */
  void outlined(String inside, String colour, double width) {
    xml.open("c:spPr");
    solid(inside);
    stroke(colour, width, "solid", false);
    xml.close();
  }

  /** A line. */
  void line(String colour, double width, String dash, boolean arrow) {
    xml.open("c:spPr");
    stroke(colour, width, dash, arrow);
    xml.close();
  }

  private void stroke(String colour, double width, String dash, boolean arrow) {
    xml.open("a:ln", "w", Long.toString(Math.round(width * EMU)));
    solid(colour);
    xml.empty("a:prstDash", "val", dash);
    if (arrow) {
      xml.empty("a:tailEnd", "type", "triangle");
    }
    xml.close();
  }

  /** A colour by its slot in the theme; "rule" is the page's colour, somewhat darker. */
  private void solid(String colour) {
    xml.open("a:solidFill");
    if (colour.equals("rule")) {
      xml.open("a:schemeClr", "val", "bg1").empty("a:lumMod", "val", "85000").close();
    } else {
      xml.empty("a:schemeClr", "val", colour);
    }
    xml.close();
  }

  /** Labels of the points of a series: their words, each at its place. */
  void labels(List<Label> labels, double size, boolean strong) {
    xml.open("c:dLbls");
    for (int i = 0; i < labels.size(); i++) {
      label(i, labels.get(i), size, strong);
    }
    xml.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
    shown("0");
    xml.close();
  }

  /**
   * The label of a point.
   *
   * @param lines its words
   * @param place {@code r}, {@code l} or {@code outEnd}
   */
  record Label(List<String> lines, String place) {
    Label {
      lines = List.copyOf(lines);
    }
  }

  private void label(int index, Label label, double size, boolean strong) {
    xml.open("c:dLbl");
    value("idx", Integer.toString(index));
    xml.open("c:tx").open("c:rich");
    body();
    for (int i = 0; i < label.lines().size(); i++) {
      xml.open("a:p").open("a:r");
      properties("a:rPr", size, strong, i == 0 ? "tx1" : "tx2");
      xml.leaf("a:t", label.lines().get(i)).close().close();
    }
    xml.close().close();
    value("dLblPos", label.place());
    shown("1");
    xml.close();
  }

  private void shown(String value) {
    value("showLegendKey", "0").value("showVal", value).value("showCatName", "0");
    value("showSerName", "0").value("showPercent", "0").value("showBubbleSize", "0");
  }

  private void body() {
    xml.empty(
        "a:bodyPr", "wrap", "none", "lIns", "38100", "tIns", "0", "rIns", "38100", "bIns", "0");
    xml.empty("a:lstStyle");
  }

  private void properties(String element, double size, boolean strong, String colour) {
    xml.open(element, "sz", Long.toString(Math.round(size * 100)), "b", strong ? "1" : "0");
    solid(colour);
    xml.empty("a:latin", "typeface", "+mn-lt").empty("a:cs", "typeface", "+mn-cs").close();
  }

  /** The type of an axis or of the whole chart. */
  void type(double size, String colour) {
    xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    properties("a:defRPr", size, false, colour);
    xml.close().empty("a:endParaRPr", "lang", "en").close().close();
  }

  /** The title of an axis. */
  void title(String words, double size) {
    xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
    xml.open("a:p").open("a:pPr");
    properties("a:defRPr", size, false, "tx2");
    xml.close().open("a:r");
    properties("a:rPr", size, false, "tx2");
    xml.leaf("a:t", words).close().close().close().close();
    value("overlay", "0");
    xml.close();
  }

  /** Whiskers of the lengths in two columns, without caps, which those of no length would show. */
  void whiskers(int plus, int minus, Runnable look) {
    xml.open("c:errBars");
    value("errBarType", "both").value("errValType", "cust").value("noEndCap", "1");
    numbers("plus", plus);
    numbers("minus", minus);
    look.run();
    xml.close();
  }

  /** Closes the plot and the chart, and names the workbook. */
  String finish() {
    xml.close();
    value("plotVisOnly", "1").value("dispBlanksAs", "gap");
    xml.close();
    invisible();
    type(9, "tx1");
    xml.open("c:externalData", "r:id", "rWorkbook");
    value("autoUpdate", "0");
    xml.close();
    return xml.close().toString();
  }
}
