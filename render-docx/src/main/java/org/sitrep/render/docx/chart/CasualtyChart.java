package org.sitrep.render.docx.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.sitrep.model.outline.Figure.Bars;
import org.sitrep.model.outline.Figure.Bars.Bar;
import org.sitrep.render.docx.part.Xml;

/**
 * Figures as bars: as long as the number adopted, whiskers from the lowest to the highest number,
 * an arrow where the upper end is open, an outline for a total, the number as printed at the end.
 */
public final class CasualtyChart {
  private static final double TYPE = 9;
  private static final double ROW = 24;
  private static final double AXIS = 34;
  private static final double ARROW = 0.07;
  private static final double GAP = 0.015;

  private final Bars bars;
  private final double most;
  private final Sheet sheet = new Sheet();

  private CasualtyChart(Bars bars) {
    this.bars = bars;
    this.most = Math.max(1, bars.bars().stream().mapToDouble(CasualtyChart::end).max().orElse(1));
  }

  /** The chart of these figures. */
  public static Chart of(Bars bars) {
    CasualtyChart chart = new CasualtyChart(bars);
    String xml = chart.xml();
    return new Chart(xml, chart.sheet.workbook(), bars.bars().size() * ROW + AXIS);
  }

  /** The highest number of a bar that is known. */
  private static double end(Bar bar) {
    Integer high = bar.high();
    return Math.max(bar.best(), high == null ? bar.low() : high);
  }

  private double arrow(Bar bar) {
    return bar.high() == null ? most * ARROW : 0;
  }

  private String xml() {
    int labels = sheet.words("incident", bars.bars().stream().map(Bar::label).toList());
    int best = column(bars.unit(), Bar::best);
    int below = column("down to the lowest", bar -> bar.best() - Math.min(bar.low(), bar.best()));
    int above = column("up to the highest", bar -> end(bar) - bar.best());
    int ends = column("end of the range", CasualtyChart::end);
    int none = column("(nothing)", bar -> 0);
    int arrows = column("open upwards (arrow)", this::arrow);
    int places = column("place of the words", bar -> end(bar) + arrow(bar) + most * GAP);
    sheet.words("as printed", bars.bars().stream().map(Bar::value).toList());

    ChartXml chart = new ChartXml(sheet);
    Xml xml = chart.xml();
    xml.empty("c:layout").open("c:barChart");
    chart.value("barDir", "bar").value("grouping", "clustered").value("varyColors", "0");
    bars(chart, labels, best, below, above);
    ghosts(chart, 1, labels, ends, () -> arrows(chart, arrows, none));
    words(chart, labels, places);
    chart.value("gapWidth", "70").value("overlap", "100").value("axId", "1").value("axId", "2");
    xml.close();
    categories(chart);
    numbers(chart);
    return chart.finish();
  }

  private int column(String heading, ToDoubleFunction<Bar> value) {
    return sheet.numbers(
        heading, bars.bars().stream().map(bar -> value.applyAsDouble(bar)).toList());
  }

  private void bars(ChartXml chart, int labels, int best, int below, int above) {
    chart.openSeries(0, best);
    chart.filled("accent4");
    chart.value("invertIfNegative", "0");
    for (int i = 0; i < bars.bars().size(); i++) {
      Bar bar = bars.bars().get(i);
      chart.xml().open("c:dPt");
      chart.value("idx", Integer.toString(i)).value("invertIfNegative", "0");
      chart.value("bubble3D", "0");
      if (bar.total()) {
        chart.outlined("bg1", "tx1", 1);
      } else {
        chart.filled(ToneSlots.of(bar.tone()));
      }
      chart.xml().close();
    }
    chart.whiskers(above, below, () -> chart.line("tx1", 1.75, "solid", false));
    chart.words("cat", labels);
    chart.numbers("val", best);
    chart.xml().close();
  }

  private static void arrows(ChartXml chart, int arrows, int none) {
    chart.whiskers(arrows, none, () -> chart.line("tx1", 1.25, "solid", true));
  }

  /** A series that is not seen itself. */
  private static void ghosts(ChartXml chart, int index, int labels, int values, Runnable content) {
    chart.openSeries(index, values);
    chart.invisible();
    chart.value("invertIfNegative", "0");
    content.run();
    chart.words("cat", labels);
    chart.numbers("val", values);
    chart.xml().close();
  }

  private void words(ChartXml chart, int labels, int places) {
    List<ChartXml.Label> words =
        bars.bars().stream()
            .map(bar -> new ChartXml.Label(List.of(bar.value()), "outEnd"))
            .toList();
    ghosts(chart, 2, labels, places, () -> chart.labels(words, TYPE, true));
  }

  private static void categories(ChartXml chart) {
    chart.xml().open("c:catAx");
    chart.value("axId", "1");
    chart.xml().open("c:scaling");
    chart.value("orientation", "maxMin");
    chart.xml().close();
    chart.value("delete", "0").value("axPos", "l");
    chart.value("majorTickMark", "none").value("minorTickMark", "none");
    chart.value("tickLblPos", "low");
    chart.line("tx2", 0.75, "solid", false);
    chart.type(TYPE, "tx1");
    chart.value("crossAx", "2").value("crosses", "autoZero").value("auto", "0");
    chart.value("lblAlgn", "ctr").value("lblOffset", "100").value("noMultiLvlLbl", "1");
    chart.xml().close();
  }

  private void numbers(ChartXml chart) {
    chart.xml().open("c:valAx");
    chart.value("axId", "2");
    chart.xml().open("c:scaling");
    chart.value("orientation", "minMax").value("max", ChartXml.number(top())).value("min", "0");
    chart.xml().close();
    chart.value("delete", "0").value("axPos", "b");
    chart.xml().open("c:majorGridlines");
    chart.line("rule", 0.5, "solid", false);
    chart.xml().close();
    chart.title(bars.unit(), TYPE - 1);
    chart.xml().empty("c:numFmt", "formatCode", "#,##0", "sourceLinked", "0");
    chart.value("majorTickMark", "none").value("minorTickMark", "none");
    chart.value("tickLblPos", "nextTo");
    chart.xml().open("c:spPr").open("a:ln").empty("a:noFill").close().close();
    chart.type(TYPE - 1, "tx2");
    chart.value("crossAx", "1").value("crosses", "max").value("crossBetween", "between");
    chart.value("majorUnit", ChartXml.number(step()));
    chart.xml().close();
  }

  /** A round step of 1, 2 or 5 that gives four to ten lines. */
  private double step() {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most / 4))));
    double step = power;
    for (int times : new int[] {2, 5, 10}) {
      if (most / step > 8) {
        step = power * times;
      }
    }
    return Math.max(1, step);
  }

  /** The axis leaves a quarter of its length for the words at the bars' ends. */
  private double top() {
    return Math.ceil(most * 1.3 / step()) * step();
  }
}
