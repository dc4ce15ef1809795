package org.sitrep.render.docx.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.sitrep.model.figure.TextMetrics;
import org.sitrep.model.outline.Figure.Timeline;
import org.sitrep.model.outline.Figure.Timeline.Lane;
import org.sitrep.render.docx.chart.MarkRows.Placed;
import org.sitrep.render.docx.part.Xml;

/**
 * Days on a true scale: a chart of points, each lane a series of its own, with dashed whiskers over
 * the days that other sources give and the words beside the points.
 */
public final class TimelineChart {
  /** The day that Excel counts from, so that 1 March 1900 is day 61 (ECMA-376, part 1, 18.17.4). */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private static final double LANE_TYPE = 9;
  private static final double ROW = 16;
  private static final double AXIS = 24;
  private static final int MOST_DAYS = 16;

  /** Some programs draw no label of a point on the very edge of the plot. */
  private static final double INSIDE = 0.1;

  private final Timeline timeline;
  private final MarkRows rows;
  private final Sheet sheet = new Sheet();

  private TimelineChart(Timeline timeline, double width, TextMetrics metrics) {
    this.timeline = timeline;
    this.rows = new MarkRows(timeline, metrics, width);
  }

  /**
   * The chart of a timeline.
   *
   * @param width in points
   * @param metrics of the type that the words will be set in
   */
  public static Chart of(Timeline timeline, double width, TextMetrics metrics) {
    TimelineChart chart = new TimelineChart(timeline, width, metrics);
    String xml = chart.xml();
    return new Chart(xml, chart.sheet.workbook(), chart.height());
  }

  private double height() {
    return (rows.rows() + timeline.lanes().size() * 0.5) * ROW + AXIS;
  }

  private static double serial(LocalDate day) {
    return ChronoUnit.DAYS.between(ZERO, day);
  }

  private double first() {
    return serial(timeline.from()) - 1;
  }

  private double last() {
    return first() + rows.span() + 2;
  }

  /** Where a row lies on the upright axis, which runs down from 0; half a row parts two lanes. */
  private static double y(int lane, double row) {
    return row + lane * 0.5 + 0.75;
  }

  private double bottom() {
    return rows.rows() + timeline.lanes().size() * 0.5;
  }

  private String xml() {
    ChartXml chart = new ChartXml(sheet);
    Xml xml = chart.xml();
    double top = AXIS / height();
    chart.layout(0, 0, 1, 1 - top);
    xml.open("c:scatterChart");
    chart.value("scatterStyle", "lineMarker").value("varyColors", "0");
    int series = borders(chart);
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      for (Timeline.Shape shape : Timeline.Shape.values()) {
        series += marks(chart, series, lane, shape);
      }
    }
    words(chart, series);
    chart.value("axId", "1").value("axId", "2");
    xml.close();
    days(chart);
    lanes(chart);
    return chart.finish();
  }

  /**
   * The lines between lanes, and the names of the lanes above their marks: in this order, for
   * LibreOffice draws no labels of a chart's first series.
   */
  private int borders(ChartXml chart) {
    List<Lane> lanes = timeline.lanes();
    List<Double> left = new ArrayList<>();
    List<Double> names = new ArrayList<>();
    Strokes borders = new Strokes();
    for (int lane = 0; lane < lanes.size(); lane++) {
      left.add(first() + INSIDE);
      names.add(y(lane, rows.tops().get(lane)));
      int below = lane + 1 < lanes.size() ? rows.tops().get(lane + 1) : rows.rows();
      borders.add(first(), last(), below + (lane + 1) * 0.5);
    }
    sheet.words("party", lanes.stream().map(Lane::label).toList());
    int x = sheet.days("left edge", left);
    int y = sheet.numbers("row of the party", names);
    List<ChartXml.Label> labels =
        lanes.stream().map(lane -> new ChartXml.Label(List.of(lane.label()), "r")).toList();
    strokes(chart, 0, "border", borders, "rule", "solid");
    points(chart, 1, x, y, () -> chart.labels(labels, LANE_TYPE, true));
    return 2;
  }

  /** Level lines as one series: two points each, and a gap after them. */
  private static final class Strokes {
    private final List<Double> x = new ArrayList<>();
    private final List<Double> y = new ArrayList<>();

    void add(double from, double to, double level) {
      x.addAll(List.of(from, to, to));
      y.addAll(List.of(level, level, Double.NaN));
    }
  }

  private void strokes(
      ChartXml chart, int index, String name, Strokes strokes, String colour, String dash) {
    int x = sheet.days("days", strokes.x);
    int y = sheet.numbers(name, strokes.y);
    chart.openSeries(index, y);
    chart.line(colour, dash.equals("solid") ? 0.5 : 1.25, dash, false);
    chart.xml().open("c:marker");
    chart.value("symbol", "none");
    chart.xml().close();
    coordinates(chart, x, y);
  }

  private static void coordinates(ChartXml chart, int x, int y) {
    chart.numbers("xVal", x);
    chart.numbers("yVal", y);
    chart.value("smooth", "0");
    chart.xml().close();
  }

  /** The words of all marks, at the ends of their spans. */
  private void words(ChartXml chart, int index) {
    List<Placed> marks = rows.placed();
    sheet.words("words", marks.stream().map(each -> each.mark().label()).toList());
    int x = sheet.days("beside", values(marks, each -> serial(each.edge())));
    int y =
        sheet.numbers("row of the words", values(marks, each -> y(each.lane(), each.labelRow())));
    List<ChartXml.Label> labels = marks.stream().map(Placed::label).toList();
    points(chart, index, x, y, () -> chart.labels(labels, MarkRows.TYPE, false));
  }

  /** Points that are not seen, with labels that are. */
  private static void points(ChartXml chart, int index, int x, int y, Runnable labels) {
    chart.openSeries(index, y);
    chart.xml().open("c:spPr").open("a:ln").empty("a:noFill").close().close();
    chart.xml().open("c:marker");
    chart.value("symbol", "none");
    chart.xml().close();
    labels.run();
    coordinates(chart, x, y);
  }

  /** The marks of one shape in a lane; gives the number of series that they took. */
  private int marks(ChartXml chart, int series, int lane, Timeline.Shape shape) {
    List<Placed> marks =
        rows.placed().stream()
            .filter(each -> each.lane() == lane && each.mark().shape() == shape)
            .toList();
    if (marks.isEmpty()) {
      return 0;
    }
    String name = timeline.lanes().get(lane).label() + ", " + shape.name().toLowerCase(Locale.ROOT);
    sheet.words(name, marks.stream().map(each -> each.mark().label()).toList());
    int x = sheet.days("day", values(marks, each -> serial(each.mark().day())));
    int y = sheet.numbers(name, values(marks, each -> y(lane, each.row())));
    String colour = ToneSlots.of(timeline.lanes().get(lane).tone());
    chart.openSeries(series, y);
    chart.xml().open("c:spPr").open("a:ln").empty("a:noFill").close().close();
    marker(chart, shape, colour);
    coordinates(chart, x, y);
    return 1 + spans(chart, series + 1, name, marks, colour);
  }

  private static List<Double> values(List<Placed> marks, ToDoubleFunction<Placed> value) {
    return marks.stream().map(each -> value.applyAsDouble(each)).toList();
  }

  /** The days that other sources give, as dashed lines. */
  private int spans(ChartXml chart, int series, String name, List<Placed> marks, String colour) {
    Strokes spans = new Strokes();
    for (Placed each : marks) {
      if (each.mark().from().isBefore(each.mark().to())) {
        double level = y(each.lane(), each.row());
        spans.add(serial(each.mark().from()), serial(each.mark().to()), level);
      }
    }
    if (spans.x.isEmpty()) {
      return 0;
    }
    strokes(chart, series, name + ": days given", spans, colour, "sysDash");
    return 1;
  }

  private static void marker(ChartXml chart, Timeline.Shape shape, String colour) {
    chart.xml().open("c:marker");
    chart.value("symbol", shape == Timeline.Shape.INCIDENT ? "circle" : "square");
    chart.value("size", shape == Timeline.Shape.INCIDENT ? "8" : "7");
    if (shape == Timeline.Shape.PLANNED) {
      chart.outlined("rule", colour, 1.5);
    } else {
      chart.filled(colour);
    }
    chart.xml().close();
  }

  private void days(ChartXml chart) {
    chart.xml().open("c:valAx");
    chart.value("axId", "1");
    scale(chart, "minMax", first(), last());
    chart.value("delete", "0").value("axPos", "b");
    chart.xml().open("c:majorGridlines");
    chart.line("rule", 0.5, "solid", false);
    chart.xml().close();
    chart.xml().empty("c:numFmt", "formatCode", "d\\ mmm", "sourceLinked", "0");
    chart.value("majorTickMark", "none").value("minorTickMark", "none");
    chart.value("tickLblPos", "nextTo");
    chart.line("tx2", 0.75, "solid", false);
    chart.type(8, "tx2");
    chart.value("crossAx", "2").value("crosses", "max").value("crossBetween", "midCat");
    chart.value("majorUnit", Long.toString(step()));
    chart.xml().close();
  }

  /** Days from tick to tick. */
  private long step() {
    for (long step : new long[] {1, 2, 7, 14, 30, 91, 365}) {
      if (rows.span() / step <= MOST_DAYS) {
        return step;
      }
    }
    return rows.span() / MOST_DAYS + 1;
  }

  private void lanes(ChartXml chart) {
    chart.xml().open("c:valAx");
    chart.value("axId", "2");
    scale(chart, "maxMin", 0, bottom());
    chart.value("delete", "1").value("axPos", "l");
    chart.value("majorTickMark", "none").value("minorTickMark", "none");
    chart.value("tickLblPos", "none");
    chart.value("crossAx", "1").value("crosses", "min").value("crossBetween", "midCat");
    chart.xml().close();
  }

  private static void scale(ChartXml chart, String orientation, double min, double max) {
    chart.xml().open("c:scaling");
    chart.value("orientation", orientation);
    chart.value("max", ChartXml.number(max)).value("min", ChartXml.number(min));
    chart.xml().close();
  }
}
