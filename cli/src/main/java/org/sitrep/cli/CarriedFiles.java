package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.json.ReportJson;
import org.sitrep.render.pdf.profile.Attachment;

/** The files that a PDF carries along: the report itself, and the list of its sources. */
final class CarriedFiles {
  private CarriedFiles() {}

  static List<Attachment> of(Report report) {
    return List.of(
        new Attachment(
            "report.json",
            "application/json",
            Attachment.Relation.SOURCE,
            "The report as data: every fact with the words it rests on",
            out -> ReportJson.write(report, out)),
        new Attachment(
            "sources.csv",
            "text/csv",
            Attachment.Relation.DATA,
            "The sources, by their numbers in the document",
            out -> sources(report, out)));
  }

  /** Comma-separated values (RFC 4180), a source a line. */
  private static void sources(Report report, OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder();
    line(lines, "number", "publisher", "headline", "published", "grade", "url", "file", "sha256");
    List<Source> sources = report.sources();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      line(
          lines,
          Integer.toString(i + 1),
          source.publisher(),
          source.headline(),
          day(source),
          source.reliability().admiralty(),
          source.url(),
          source.file(),
          source.sha256());
    }
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String day(Source source) {
    Publication published = source.published();
    return published == null ? null : published.best().toString();
  }

  private static void line(StringBuilder lines, @Nullable String... cells) {
    lines
        .append(Stream.of(cells).map(CarriedFiles::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(@Nullable String cell) {
    return cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
