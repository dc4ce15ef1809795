package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sitrep.model.check.Finding;
import org.sitrep.model.check.Severity;

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull
 * request; what the baseline has is left out. The escapes are those of the toolkit's {@code
 * escapeData} and {@code escapeProperty}.
 */
public final class GithubFindings implements FindingsWriter {
  @Override
  public void write(Review review, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Reviewed reviewed : review.fresh()) {
      Finding finding = reviewed.finding();
      Spot spot = review.spot(reviewed);
      text.append("::").append(command(finding.severity()));
      text.append(" file=").append(property(spot.path()));
      text.append(spot.region().map(GithubFindings::lines).orElse(""));
      text.append(",title=").append(property(finding.rule().id())).append("::");
      text.append(data(finding.message())).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Columns are understood within one line alone. */
  private static String lines(Region region) {
    String lines = ",line=" + region.startLine() + ",endLine=" + region.endLine();
    return region.startLine() == region.endLine()
        ? lines + ",col=" + region.startColumn() + ",endColumn=" + region.endColumn()
        : lines;
  }

  private static String command(Severity severity) {
    return Optional.of(severity)
        .filter(each -> each == Severity.NOTE)
        .map(note -> "notice")
        .orElse(severity.code());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
