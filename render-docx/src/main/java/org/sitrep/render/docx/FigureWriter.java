package org.sitrep.render.docx;

import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.outline.Block.FigureBlock;

/**
 * Writes figures with their captions: a group of Word's shapes, told to readers that cannot see,
 * and the same words in its place for programs that know no such shapes.
 */
final class FigureWriter {
  private final Xml xml;
  private final ParagraphWriter paragraphs;
  private final FigureLayout layout;
  private final ShapeWriter shapes;
  private int figures;

  FigureWriter(Xml xml, ParagraphWriter paragraphs, FigureLayout layout) {
    this.xml = xml;
    this.paragraphs = paragraphs;
    this.shapes = new ShapeWriter(xml);
    this.layout = layout;
  }

  void write(FigureBlock figure) {
    Drawing drawing = figure.figure().accept(layout);
    paragraphs.open("Figure");
    xml.open("w:r").open("mc:AlternateContent").open("mc:Choice", "Requires", "wpg");
    picture(figure, drawing);
    xml.close().open("mc:Fallback");
    xml.open("w:t").text(figure.alternative()).close();
    xml.close().close().close();
    paragraphs.close();
    paragraphs.write("Caption", figure.caption().words());
  }

  private void picture(FigureBlock figure, Drawing drawing) {
    String width = ShapeWriter.emu(drawing.width());
    String height = ShapeWriter.emu(drawing.height());
    xml.open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", "cx", width, "cy", height);
    xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
    xml.empty(
        "wp:docPr",
        "id",
        shapes.nextNumber(),
        "name",
        "Figure " + ++figures,
        "descr",
        figure.alternative());
    xml.empty("wp:cNvGraphicFramePr").open("a:graphic");
    xml.open("a:graphicData", "uri", Namespaces.GROUP).open("wpg:wgp").empty("wpg:cNvGrpSpPr");
    xml.open("wpg:grpSpPr").open("a:xfrm");
    xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height);
    xml.empty("a:chOff", "x", "0", "y", "0").empty("a:chExt", "cx", width, "cy", height);
    xml.close().close();
    drawing.shapes().forEach(shape -> shape.accept(shapes));
    xml.close().close().close().close().close();
  }
}
