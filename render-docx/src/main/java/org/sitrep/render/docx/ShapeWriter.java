package org.sitrep.render.docx;

import java.util.HexFormat;
import java.util.List;
import org.sitrep.model.figure.ArialWidths;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.figure.Shape;

/**
 * Writes shapes as members of a group of Word's own shapes (DrawingML, ECMA-376 part 1, clause 20,
 * and Microsoft's wordprocessing shapes of 2010): they stay sharp at any size and can be edited.
 */
final class ShapeWriter implements Shape.Visitor<Xml> {
  /** English Metric Units in a point. */
  private static final double EMU = 12_700;

  /** Ascent and line height of Arial and of Liberation Sans, in ems. */
  private static final double ASCENT = 0.905;

  private static final double LINE = 1.15;

  /** Room to spare beside a label, in points: a face that is a little wider must not wrap. */
  private static final double SPARE = 6;

  private final Xml xml;
  private int shapes;

  ShapeWriter(Xml xml) {
    this.xml = xml;
  }

  /** Points as English Metric Units. */
  static String emu(double points) {
    return Long.toString(Math.round(points * EMU));
  }

  @Override
  public Xml rect(Shape.Rect rect) {
    open(false);
    frame(rect.x(), rect.y(), rect.width(), rect.height(), false);
    if (rect.radius() > 0) {
      double smaller = Math.min(rect.width(), rect.height());
      long corner = Math.round(Math.min(0.5, rect.radius() / smaller) * 100_000);
      xml.open("a:prstGeom", "prst", "roundRect").open("a:avLst");
      xml.empty("a:gd", "name", "adj", "fmla", "val " + corner).close().close();
    } else {
      preset("rect");
    }
    return close(rect.paint());
  }

  @Override
  public Xml line(Shape.Line line) {
    Shape.Point from = line.from();
    Shape.Point to = line.to();
    open(false);
    frame(
        Math.min(from.x(), to.x()),
        Math.min(from.y(), to.y()),
        Math.abs(to.x() - from.x()),
        Math.abs(to.y() - from.y()),
        (to.x() - from.x()) * (to.y() - from.y()) < 0);
    preset("line");
    return close(line.paint());
  }

  @Override
  public Xml circle(Shape.Circle circle) {
    double radius = circle.radius();
    open(false);
    frame(
        circle.centre().x() - radius, circle.centre().y() - radius, 2 * radius, 2 * radius, false);
    preset("ellipse");
    return close(circle.paint());
  }

  @Override
  public Xml polygon(Shape.Polygon polygon) {
    List<Shape.Point> points = polygon.rings().stream().flatMap(List::stream).toList();
    if (points.isEmpty()) {
      return xml;
    }
    double left = points.stream().mapToDouble(Shape.Point::x).min().getAsDouble();
    double right = points.stream().mapToDouble(Shape.Point::x).max().getAsDouble();
    double top = points.stream().mapToDouble(Shape.Point::y).min().getAsDouble();
    double bottom = points.stream().mapToDouble(Shape.Point::y).max().getAsDouble();
    open(false);
    frame(left, top, right - left, bottom - top, false);
    xml.open("a:custGeom").empty("a:avLst").empty("a:gdLst").empty("a:ahLst").empty("a:cxnLst");
    xml.empty("a:rect", "l", "0", "t", "0", "r", "r", "b", "b").open("a:pathLst");
    xml.open("a:path", "w", emu(right - left), "h", emu(bottom - top));
    polygon.rings().forEach(ring -> ring(ring, left, top));
    xml.close().close().close();
    return close(polygon.paint());
  }

  private void ring(List<Shape.Point> ring, double left, double top) {
    String step = "a:moveTo";
    for (Shape.Point point : ring) {
      xml.open(step).empty("a:pt", "x", emu(point.x() - left), "y", emu(point.y() - top)).close();
      step = "a:lnTo";
    }
    xml.empty("a:close");
  }

  @Override
  public Xml label(Shape.Label label) {
    double width = ArialWidths.of(label.text(), label.size(), label.weight()) + SPARE;
    double left =
        switch (label.anchor()) {
          case START -> label.at().x();
          case MIDDLE -> label.at().x() - width / 2;
          case END -> label.at().x() - width;
        };
    double size = label.size();
    open(true);
    frame(left, label.at().y() - ASCENT * size, width, LINE * size, false);
    preset("rect");
    xml.empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
    words(label);
    xml.open("wps:bodyPr", "wrap", "none", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
    return xml.empty("a:noAutofit").close().close();
  }

  private void words(Shape.Label label) {
    xml.open("wps:txbx").open("w:txbxContent").open("w:p").open("w:pPr");
    xml.empty("w:pStyle", "w:val", "FigureText");
    switch (label.anchor()) {
      case START -> {}
      case MIDDLE -> xml.empty("w:jc", "w:val", "center");
      case END -> xml.empty("w:jc", "w:val", "right");
    }
    xml.close();
    for (DirectionalRun run : DirectionalRun.of(label.text())) {
      xml.open("w:r").open("w:rPr");
      if (label.weight() == Shape.Weight.BOLD) {
        xml.empty("w:b").empty("w:bCs");
      }
      String halfPoints = Long.toString(Math.round(label.size() * 2));
      xml.empty("w:color", "w:val", hex(label.colour()));
      xml.empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
      if (run.rightToLeft()) {
        xml.empty("w:rtl");
      }
      xml.close().open("w:t", "xml:space", "preserve").text(run.text()).close().close();
    }
    xml.close().close().close();
  }

  /** A number that no other drawing object of the document has. */
  String nextNumber() {
    return Integer.toString(++shapes);
  }

  private void open(boolean words) {
    String number = nextNumber();
    xml.open("wps:wsp").empty("wps:cNvPr", "id", number, "name", "Shape " + number);
    if (words) {
      xml.empty("wps:cNvSpPr", "txBox", "1");
    } else {
      xml.empty("wps:cNvSpPr");
    }
    xml.open("wps:spPr");
  }

  private void frame(double x, double y, double width, double height, boolean flipped) {
    if (flipped) {
      xml.open("a:xfrm", "flipV", "1");
    } else {
      xml.open("a:xfrm");
    }
    xml.empty("a:off", "x", emu(x), "y", emu(y));
    xml.empty("a:ext", "cx", emu(width), "cy", emu(height)).close();
  }

  private void preset(String geometry) {
    xml.open("a:prstGeom", "prst", geometry).empty("a:avLst").close();
  }

  private Xml close(Paint paint) {
    if (paint.isFilled()) {
      solid(paint.fill());
    } else {
      xml.empty("a:noFill");
    }
    stroke(paint);
    return xml.close().empty("wps:bodyPr").close();
  }

  private void stroke(Paint paint) {
    if (!paint.isStroked()) {
      xml.open("a:ln").empty("a:noFill").close();
      return;
    }
    xml.open("a:ln", "w", emu(paint.width()));
    solid(paint.stroke());
    if (paint.dash() > 0) {
      String part = Long.toString(Math.round(paint.dash() / paint.width() * 100_000));
      xml.open("a:custDash").empty("a:ds", "d", part, "sp", part).close();
    }
    xml.close();
  }

  private void solid(int colour) {
    xml.open("a:solidFill").empty("a:srgbClr", "val", hex(colour)).close();
  }

  private static String hex(int colour) {
    return HexFormat.of().withUpperCase().toHexDigits(colour, 6);
  }
}
