package org.sitrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Weight;

/** One point is 12,700 English Metric Units. */
class ShapeWriterTest {
  private static final Paint RED = Paint.fill(0xFF0000);

  private static String written(Shape shape) {
    Xml xml = new Xml();
    return shape.accept(new ShapeWriter(xml)).toString();
  }

  @Test
  void placesARectangle() {
    assertThat(written(new Shape.Rect(1, 2, 30, 40, 0, RED)))
        .contains("<a:off x=\"12700\" y=\"25400\"/><a:ext cx=\"381000\" cy=\"508000\"/>")
        .contains("prst=\"rect\"", "<a:srgbClr val=\"FF0000\"/>", "<a:ln><a:noFill/></a:ln>");
  }

  @Test
  void roundsCornersBySharesOfTheShorterSide() {
    assertThat(written(new Shape.Rect(0, 0, 40, 10, 2, RED)))
        .contains("prst=\"roundRect\"", "fmla=\"val 20000\"");
    assertThat(written(new Shape.Rect(0, 0, 40, 10, 99, RED))).contains("fmla=\"val 50000\"");
  }

  @Test
  void flipsALineThatRises() {
    Paint thin = Paint.stroke(0, 1);

    assertThat(written(new Shape.Line(new Point(0, 10), new Point(5, 0), thin)))
        .contains("flipV=\"1\"");
    assertThat(written(new Shape.Line(new Point(5, 0), new Point(0, 10), thin)))
        .contains("flipV=\"1\"");
    assertThat(written(new Shape.Line(new Point(0, 0), new Point(5, 10), thin)))
        .doesNotContain("flipV");
  }

  @Test
  void dashesInSharesOfTheStroke() {
    assertThat(written(new Shape.Line(new Point(0, 0), new Point(9, 0), Paint.dashed(0, 2, 3))))
        .contains("<a:ln w=\"25400\">", "<a:ds d=\"150000\" sp=\"150000\"/>");
  }

  @Test
  void centresACircle() {
    assertThat(written(new Shape.Circle(new Point(10, 20), 4, RED)))
        .contains("prst=\"ellipse\"", "<a:off x=\"76200\" y=\"203200\"/>");
  }

  @Test
  void keepsTheHolesOfAPolygon() {
    List<Point> outer = List.of(new Point(10, 10), new Point(20, 10), new Point(10, 20));
    List<Point> hole = List.of(new Point(12, 12), new Point(14, 12), new Point(12, 14));

    String written = written(new Shape.Polygon(List.of(outer, hole), RED));

    assertThat(written.split("<a:moveTo>")).hasSize(3);
    assertThat(written.split("<a:close/>")).hasSize(3);
    assertThat(written).contains("<a:moveTo><a:pt x=\"25400\" y=\"25400\"/></a:moveTo>");
    assertThat(written(new Shape.Polygon(List.of(), RED))).doesNotContain("wsp");
  }

  @Test
  void setsALabelOnItsPoint() {
    Shape.Label label =
        new Shape.Label(new Point(100, 50), "9 <dead>", 8, Weight.BOLD, Anchor.END, 0x0B4F6C);

    String written = written(label);

    assertThat(written)
        .contains("<w:jc w:val=\"right\"/>", "<w:b/>", "<w:sz w:val=\"16\"/>", "0B4F6C")
        .contains(">9 &lt;dead&gt;<");
    long left = attribute(written, "x");
    assertThat(left + attribute(written, "cx")).isBetween(100 * 12_700L - 1, 100 * 12_700L + 1);
    assertThat(attribute(written, "y")).isEqualTo(Math.round((50 - 0.905 * 8) * 12_700));
  }

  private static long attribute(String xml, String name) {
    int start = xml.indexOf(" " + name + "=\"") + name.length() + 3;
    return Long.parseLong(xml.substring(start, xml.indexOf('"', start)));
  }
}
