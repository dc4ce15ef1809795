package org.sitrep.model.figure;

import java.util.List;
import java.util.Locale;
import org.sitrep.model.figure.Shape.Point;

/** Writes a drawing as SVG 1.1; a viewer scales it without loss. */
public final class SvgSink implements Shape.Visitor<StringBuilder> {
  private final StringBuilder out = new StringBuilder();
  private final String family;

  private SvgSink(String family) {
    this.family = family;
  }

  /**
   * The drawing as an SVG document.
   *
   * @param drawing what it shows
   * @param alternative what it says, for readers that cannot see
   * @param family the font of its labels, as in CSS
   */
  public static String svg(Drawing drawing, String alternative, String family) {
    SvgSink sink = new SvgSink(family);
    sink.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"");
    sink.number(drawing.width()).append("pt\" height=\"");
    sink.number(drawing.height()).append("pt\" viewBox=\"0 0 ");
    sink.number(drawing.width()).append(' ');
    sink.number(drawing.height()).append("\">\n<title>");
    sink.out.append(escaped(alternative)).append("</title>\n");
    drawing.shapes().forEach(shape -> shape.accept(sink));
    return sink.out.append("</svg>\n").toString();
  }

  private StringBuilder number(double value) {
    long hundredths = Math.round(value * 100);
    out.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100);
    long rest = Math.abs(hundredths) % 100;
    if (rest != 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        out.append(rest % 10);
      }
    }
    return out;
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(value).append('"');
  }

  private StringBuilder paint(Paint paint) {
    out.append(" fill=\"").append(paint.isFilled() ? colour(paint.fill()) : "none").append('"');
    if (paint.isStroked()) {
      out.append(" stroke=\"").append(colour(paint.stroke())).append('"');
      attribute("stroke-width", paint.width());
      if (paint.dash() > 0) {
        attribute("stroke-dasharray", paint.dash());
      }
    }
    return out;
  }

  private static String colour(int rgb) {
    String digits = Integer.toHexString(0x1000000 | rgb).substring(1);
    return "#" + digits.toUpperCase(Locale.ROOT);
  }

  @Override
  public StringBuilder rect(Shape.Rect rect) {
    out.append("<rect");
    attribute("x", rect.x());
    attribute("y", rect.y());
    attribute("width", rect.width());
    attribute("height", rect.height());
    if (rect.radius() > 0) {
      attribute("rx", rect.radius());
    }
    return paint(rect.paint()).append("/>\n");
  }

  @Override
  public StringBuilder line(Shape.Line line) {
    out.append("<line");
    attribute("x1", line.from().x());
    attribute("y1", line.from().y());
    attribute("x2", line.to().x());
    attribute("y2", line.to().y());
    return paint(line.paint()).append("/>\n");
  }

  @Override
  public StringBuilder polygon(Shape.Polygon polygon) {
    out.append("<path fill-rule=\"evenodd\" d=\"");
    for (List<Point> ring : polygon.rings()) {
      char operator = 'M';
      for (Point point : ring) {
        out.append(operator);
        number(point.x()).append(' ');
        number(point.y());
        operator = 'L';
      }
      out.append('Z');
    }
    out.append('"');
    return paint(polygon.paint()).append("/>\n");
  }

  @Override
  public StringBuilder circle(Shape.Circle circle) {
    out.append("<circle");
    attribute("cx", circle.centre().x());
    attribute("cy", circle.centre().y());
    attribute("r", circle.radius());
    return paint(circle.paint()).append("/>\n");
  }

  @Override
  public StringBuilder label(Shape.Label label) {
    out.append("<text");
    attribute("x", label.at().x());
    attribute("y", label.at().y());
    attribute("font-size", label.size());
    out.append(" font-family=\"").append(escaped(family)).append('"');
    if (label.weight() == Shape.Weight.BOLD) {
      out.append(" font-weight=\"bold\"");
    }
    String anchor =
        switch (label.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    out.append(" text-anchor=\"").append(anchor);
    out.append("\" fill=\"").append(colour(label.colour())).append("\">");
    return out.append(escaped(label.text())).append("</text>\n");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
