package org.sitrep.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sitrep.model.figure.ArialWidths;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.figure.SvgSink;
import org.sitrep.model.outline.Block.FigureBlock;
import org.sitrep.model.outline.Figure;
import org.sitrep.render.docx.chart.CasualtyChart;
import org.sitrep.render.docx.chart.Chart;
import org.sitrep.render.docx.chart.TimelineChart;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.Xml;
import org.sitrep.render.docx.raster.Raster;

/**
 * Writes figures with their captions, told to readers that cannot see: bars and timelines as charts
 * of Word's own, maps as SVG with the same as PNG for programs that know no SVG.
 */
final class FigureWriter implements Figure.Visitor<Xml> {
  /** English Metric Units in a point. */
  private static final double EMU = 12_700;

  private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private final Xml xml;
  private final ParagraphWriter paragraphs;
  private final double width;
  private final Dress dress;
  private final FigureLayout layout;
  private final List<Attachment> attachments = new ArrayList<>();
  private String alternative = "";
  private int figures;

  /** A part that the document refers to. */
  private interface Attachment {
    void addTo(OfficePackage word, String document);
  }

  FigureWriter(Xml xml, ParagraphWriter paragraphs, Dress dress, String language) {
    this.xml = xml;
    this.paragraphs = paragraphs;
    this.dress = dress;
    this.width = dress.page().textWidth() / PageFrame.POINT;
    this.layout = new FigureLayout(width, dress.palette(), ArialWidths::of, language);
  }

  void write(FigureBlock figure) {
    figures++;
    alternative = figure.alternative();
    paragraphs.open("Figure", "");
    xml.open("w:r");
    figure.figure().accept(this);
    xml.close();
    paragraphs.close();
    paragraphs.caption("Caption", "Figure", figure.caption());
  }

  /** Writes the office's logo. */
  void logo(LogoPicture logo) {
    attachments.add(logo::addTo);
    double high = logo.height(width);
    paragraphs.open("Logo", "");
    xml.open("w:r");
    open(0, "Logo", logo.alternative(), logo.width(width), high);
    openPicture("Logo", logo.relationship());
    closePicture(logo.width(width), high);
    close();
    xml.close();
    paragraphs.close();
  }

  void addTo(OfficePackage word, String document) {
    attachments.forEach(each -> each.addTo(word, document));
  }

  @Override
  public Xml timeline(Figure.Timeline timeline) {
    return chart(TimelineChart.of(timeline, width, FigureWriter::wide));
  }

  @Override
  public Xml bars(Figure.Bars bars) {
    return chart(CasualtyChart.of(bars));
  }

  @Override
  public Xml map(Figure.LocatorMap map) {
    return picture(map.accept(layout));
  }

  /** The faces that stand in for the theme's are up to a tenth wider than Arial. */
  private static double wide(String text, double size, Shape.Weight weight) {
    return ArialWidths.of(text, size, weight) * 1.1;
  }

  private Xml chart(Chart chart) {
    int number = figures;
    attachments.add((word, document) -> attach(word, document, chart, number));
    open(chart.height());
    xml.open("a:graphicData", "uri", Namespaces.CHART);
    xml.empty("c:chart", "xmlns:c", Namespaces.CHART, "r:id", "rChart" + number);
    return close();
  }

  private static void attach(OfficePackage word, String document, Chart chart, int number) {
    String part = "word/charts/chart" + number + ".xml";
    String book = "chart" + number + ".xlsx";
    word.part(part, Namespaces.OFFICE_TYPE + "drawingml.chart+xml", chart.xml());
    word.relate(
        document,
        "rChart" + number,
        Namespaces.RELATION + "/chart",
        "charts/chart" + number + ".xml");
    word.part(
        "word/embeddings/" + book,
        Namespaces.OFFICE_TYPE + "spreadsheetml.sheet",
        chart.workbook());
    word.relate(part, "rWorkbook", Namespaces.RELATION + "/package", "../embeddings/" + book);
  }

  private Xml picture(Drawing drawing) {
    int number = figures;
    // Pixels take a cold process long; they are counted while the rest of the body is written.
    CompletableFuture<byte[]> image = CompletableFuture.supplyAsync(() -> Raster.png(drawing));
    String svg = SvgSink.svg(drawing, alternative, dress.typeface() + ", Arial, sans-serif");
    attachments.add((word, document) -> attach(word, document, image.join(), svg, number));
    open(drawing.height());
    openPicture("Map " + number, "rImage" + number);
    xml.open("a:extLst").open("a:ext", "uri", SVG_EXTENSION);
    xml.empty("asvg:svgBlip", "xmlns:asvg", Namespaces.SVG_BLIP, "r:embed", "rVector" + number);
    xml.close().close();
    closePicture(width, drawing.height());
    return close();
  }

  /** Opens a picture as far as its bitmap, which extensions may follow. */
  private void openPicture(String name, String bitmap) {
    xml.open("a:graphicData", "uri", Namespaces.PICTURE);
    xml.open("pic:pic", "xmlns:pic", Namespaces.PICTURE).open("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", "0", "name", name).empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").open("a:blip", "r:embed", bitmap);
  }

  private void closePicture(double wide, double high) {
    xml.close().open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", emu(wide), "cy", emu(high)).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close().close();
  }

  private static void attach(
      OfficePackage word, String document, byte[] image, String svg, int number) {
    word.part("word/media/figure" + number + ".png", "image/png", image);
    word.part("word/media/figure" + number + ".svg", "image/svg+xml", svg);
    String type = Namespaces.RELATION + "/image";
    word.relate(document, "rImage" + number, type, "media/figure" + number + ".png");
    word.relate(document, "rVector" + number, type, "media/figure" + number + ".svg");
  }

  private void open(double height) {
    open(figures, "Figure " + figures, alternative, width, height);
  }

  private void open(int id, String name, String description, double wide, double high) {
    xml.open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", "cx", emu(wide), "cy", emu(high));
    xml.empty("wp:docPr", "id", Integer.toString(id), "name", name, "descr", description);
    xml.empty("wp:cNvGraphicFramePr").open("a:graphic");
  }

  private Xml close() {
    return xml.close().close().close().close();
  }

  private static String emu(double points) {
    return Long.toString(Math.round(points * EMU));
  }
}
