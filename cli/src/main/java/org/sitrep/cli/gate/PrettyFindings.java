package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.check.CheckRule;

/** Findings for people: by rule, the gravest first, each with its words; the sum comes last. */
public final class PrettyFindings implements FindingsWriter {
  private static final int LONGEST_QUOTE = 76;

  @Override
  public void write(Review review, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    @Nullable CheckRule rule = null;
    for (Reviewed reviewed : review.fresh()) {
      if (!reviewed.finding().rule().equals(rule)) {
        rule = reviewed.finding().rule();
        head(text, reviewed);
      }
      text.append("  ").append(reviewed.finding().message()).append('\n');
      reviewed.spot().ifPresent(spot -> spot(text, spot));
    }
    text.append(text.length() == 0 ? "" : "\n").append(review.summary()).append(".\n");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void head(StringBuilder text, Reviewed reviewed) {
    String severity = reviewed.finding().severity().code();
    CheckRule rule = reviewed.finding().rule();
    text.append(text.length() == 0 ? "" : "\n").append(severity).append("  ").append(rule.id());
    text.append(": ").append(rule.title()).append('\n');
  }

  private static void spot(StringBuilder text, Spot spot) {
    text.append("    ").append(spot.path());
    spot.region()
        .ifPresent(
            region ->
                text.append(':')
                    .append(region.startLine())
                    .append(':')
                    .append(region.startColumn()));
    if (!spot.quote().isEmpty()) {
      text.append("  \"").append(brief(spot.quote())).append('"');
    }
    text.append('\n');
  }

  private static String brief(String quote) {
    String line = quote.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.lastIndexOf(' ', LONGEST_QUOTE) + 1) + "...";
  }
}
