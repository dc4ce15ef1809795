package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.gate.Ink.Tone;
import org.sitrep.model.check.CheckRule;
import org.sitrep.model.check.Severity;

/** Findings for people: by rule, the gravest first, each with its words; the sum comes last. */
public final class PrettyFindings implements FindingsWriter {
  private static final int LONGEST_QUOTE = 76;

  private final Ink ink;

  /**
   * @param ink what colours the severities
   */
  public PrettyFindings(Ink ink) {
    this.ink = ink;
  }

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

  private void head(StringBuilder text, Reviewed reviewed) {
    Severity severity = reviewed.finding().severity();
    CheckRule rule = reviewed.finding().rule();
    text.append(text.length() == 0 ? "" : "\n").append(ink.in(tone(severity), severity.code()));
    text.append("  ").append(ink.in(Tone.BOLD, rule.id())).append(": ");
    text.append(rule.title()).append('\n');
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.RED;
      case WARNING -> Tone.YELLOW;
      case NOTE -> Tone.CYAN;
    };
  }

  private void spot(StringBuilder text, Spot spot) {
    String place =
        spot.region()
            .map(region -> spot.path() + ":" + region.startLine() + ":" + region.startColumn())
            .orElse(spot.path());
    text.append("    ").append(ink.in(Tone.FAINT, place));
    if (!spot.quote().isEmpty()) {
      text.append("  ").append(Quote.brief(spot.quote(), LONGEST_QUOTE));
    }
    text.append('\n');
  }
}
