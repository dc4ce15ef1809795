package org.sitrep.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sitrep.extract.Pipeline;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.json.ReportJson;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.DocxRenderer;
import org.sitrep.render.pdf.PdfRenderer;

/** From the bytes of {@code report.json} to those of a document, in a process that is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RenderSpeed {
  /** Of the five sample dispatches, and of as many varied ones. */
  @Param({"5", "40", "80"})
  public int articles;

  private byte[] json = {};

  /** Reads the articles, and says how long the document is. */
  @Setup
  public void read() throws Exception {
    List<String> texts = VariedArticles.in(Path.of(System.getProperty("bench.folder")));
    List<String> varied = articles == texts.size() ? texts : VariedArticles.vary(texts, articles);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(ReadingSpeed.report(new Pipeline("en"), varied), out);
    json = out.toByteArray();
    try (PDDocument document = Loader.loadPDF(pdf())) {
      System.out.println(articles + " articles: " + document.getNumberOfPages() + " pages");
    }
  }

  /** To PDF. */
  @Benchmark
  public byte[] pdf() throws Exception {
    return document(new PdfRenderer());
  }

  /** To DOCX. */
  @Benchmark
  public byte[] docx() throws Exception {
    return document(new DocxRenderer());
  }

  private byte[] document(Renderer renderer) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(
        ReportComposer.compose(ReportJson.read(new ByteArrayInputStream(json))),
        Theme.DEFAULT,
        out);
    return out.toByteArray();
  }
}
