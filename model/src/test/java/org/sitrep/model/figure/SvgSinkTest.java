package org.sitrep.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Label;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Weight;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgSinkTest {
  private static final Drawing DRAWING =
      new Drawing(
          100,
          50.5,
          List.of(
              new Shape.Rect(1, 2, 30, 4.25, 2, Paint.fill(0x0B4F6C)),
              new Shape.Line(new Point(0, 0), new Point(9, -9), Paint.dashed(0, 1, 2)),
              new Shape.Polygon(
                  List.of(List.of(new Point(0, 0), new Point(4, 0), new Point(4, 4))),
                  Paint.stroke(0xFFFFFF, 0.5)),
              new Shape.Circle(new Point(7, 7), 3, Paint.fill(1).outlined(2, 1)),
              new Label(
                  new Point(5, 5), "\"A\" < B & C", 9, Weight.BOLD, Anchor.MIDDLE, 0x1B2430)));

  @Test
  void writesEveryShape() {
    String svg = SvgSink.svg(DRAWING, "A trial", "Arial, sans-serif");
    assertThat(svg)
        .contains("<title>A trial</title>")
        .contains("viewBox=\"0 0 100 50.5\"")
        .contains("<rect x=\"1\" y=\"2\" width=\"30\" height=\"4.25\" rx=\"2\" fill=\"#0B4F6C\"/>")
        .contains("y2=\"-9\"")
        .contains("stroke-dasharray=\"2\"")
        .contains("d=\"M0 0L4 0L4 4Z\"")
        .contains("<circle cx=\"7\" cy=\"7\" r=\"3\"")
        .contains(">&quot;A&quot; &lt; B &amp; C</text>");
  }

  @Test
  void isWellFormed() throws Exception {
    String svg = SvgSink.svg(DRAWING, "x < y", "Arial");
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getDocumentElement().getChildNodes().getLength()).isGreaterThan(5);
  }
}
