package org.sitrep.cli.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.check.Policy;
import org.sitrep.model.check.Severity;

/**
 * All that the checks found in one report.
 *
 * @param report the path of the report, or of what it was made from
 * @param version the version of the program
 * @param day the day that the report speaks from, {@code YYYY-MM-DD}; {@code null} where unknown
 * @param policy what each rule weighs
 * @param failOn the least severity that stops the gate
 * @param findings the gravest first
 */
public record Review(
    String report,
    String version,
    @Nullable String day,
    Policy policy,
    Severity failOn,
    List<Reviewed> findings) {
  /** Copies the list. */
  public Review {
    findings = List.copyOf(findings);
  }

  /** Tells whether something new weighs enough to stop the gate. */
  public boolean fails() {
    return findings.stream().anyMatch(this::stops);
  }

  /** Tells whether this finding stops the gate. */
  boolean stops(Reviewed reviewed) {
    return !reviewed.known() && reviewed.finding().severity().compareTo(failOn) >= 0;
  }

  /** The findings that the baseline does not have. */
  List<Reviewed> fresh() {
    return findings.stream().filter(reviewed -> !reviewed.known()).toList();
  }

  /** "2 errors, 1 warning, 4 notes; 3 more are in the baseline." */
  public String summary() {
    StringBuilder words = new StringBuilder();
    for (Severity severity : gravestFirst()) {
      int count = count(severity);
      words.append(words.length() == 0 ? "" : ", ").append(count).append(' ');
      words.append(severity.code()).append(count == 1 ? "" : "s");
    }
    int known = findings.size() - fresh().size();
    return words + (known == 0 ? "" : "; " + known + " more in the baseline");
  }

  private static List<Severity> gravestFirst() {
    return List.of(Severity.values()).stream()
        .sorted(Comparator.comparing(Severity::ordinal).reversed())
        .toList();
  }

  /** How many findings of that weight the baseline does not have. */
  int count(Severity severity) {
    return (int) fresh().stream().filter(r -> r.finding().severity() == severity).count();
  }

  /** The spot of a finding, else the report itself. */
  Spot spot(Reviewed reviewed) {
    return reviewed.spot().orElse(new Spot(report, Optional.empty(), ""));
  }
}
