package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Report;
import org.sitrep.model.json.ReportJson;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.table.FactTable;
import org.sitrep.model.text.HtmlRenderer;
import org.sitrep.model.text.MarkdownRenderer;
import org.sitrep.render.docx.DocxRenderer;
import org.sitrep.render.pdf.PdfRenderer;
import org.sitrep.render.pdf.profile.Attachment;

/**
 * A form in which a report is written.
 *
 * @param name what {@code --format} calls it, which is also the ending of its files
 * @param writer writes it
 */
record OutputFormat(String name, Writer writer) {
  /** Every form, those that take longest to make first. */
  static final List<OutputFormat> ALL =
      List.of(
          new OutputFormat(
              "docx",
              (report, outline, looks, out) ->
                  new DocxRenderer(looks.word()).render(outline, looks.theme(), out)),
          new OutputFormat("pdf", OutputFormat::pdf),
          new OutputFormat("json", (report, outline, looks, out) -> ReportJson.write(report, out)),
          printed("html", HtmlRenderer::new),
          printed("md", MarkdownRenderer::new),
          new OutputFormat("csv", (report, outline, looks, out) -> FactTable.write(report, out)));

  /** The forms made of a report; {@code json} is the report itself, for programs and correcting. */
  static final List<OutputFormat> PRINTED =
      ALL.stream().filter(format -> !format.name.equals("json")).toList();

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutputFormat format && name.equals(format.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Writes a report, or the outline composed of it. */
  interface Writer {
    void write(Report report, Outline outline, Looks looks, OutputStream out) throws IOException;
  }

  static Optional<OutputFormat> named(String name) {
    return ALL.stream().filter(format -> format.name.equals(name)).findFirst();
  }

  /** The form that the ending of a file name tells. */
  static Optional<OutputFormat> of(String fileName) {
    return named(fileName.substring(fileName.lastIndexOf('.') + 1));
  }

  static String names() {
    return ALL.stream().map(OutputFormat::name).sorted().collect(Collectors.joining(", "));
  }

  /** Starts in the background what these forms need before they can be written. */
  static void prepare(List<OutputFormat> formats) {
    if (formats.stream().anyMatch(format -> format.name.equals("pdf"))) {
      PdfRenderer.prepare();
    }
  }

  private static OutputFormat printed(String name, Supplier<Renderer> renderer) {
    return new OutputFormat(
        name, (report, outline, looks, out) -> renderer.get().render(outline, looks.theme(), out));
  }

  private static void pdf(Report report, Outline outline, Looks looks, OutputStream out)
      throws IOException {
    List<Attachment> files =
        looks.profile().takesAttachments() ? CarriedFiles.of(report) : List.of();
    new PdfRenderer(looks.profile(), files).render(outline, looks.theme(), out);
  }
}
