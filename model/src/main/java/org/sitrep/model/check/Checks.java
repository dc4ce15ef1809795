package org.sitrep.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/**
 * The gate. Each rule of {@code check-rules.tsv} is a method here; what it finds is told, nothing
 * is changed.
 */
public final class Checks {
  private static final Map<String, Check> CHECKS = new LinkedHashMap<>();

  static {
    CHECKS.put("figure-not-stated", FigureChecks::notStated);
    CHECKS.put("figure-without-evidence", FigureChecks::withoutEvidence);
    CHECKS.put("quote-not-in-source", EvidenceChecks::notInSource);
    CHECKS.put("quote-in-furniture", EvidenceChecks::inFurniture);
    CHECKS.put("total-not-sum", FigureChecks::totalNotSum);
    CHECKS.put("summary-number-unsupported", WordingChecks::unsupportedNumber);
    CHECKS.put("day-after-report", EventChecks::afterReport);
    CHECKS.put("decision-not-applied", DecisionChecks::notApplied);
    CHECKS.put("decision-contradicted", DecisionChecks::contradicted);
    CHECKS.put("disputed-figure", FigureChecks::disputed);
    CHECKS.put("disputed-day", EventChecks::disputedDay);
    CHECKS.put("unresolved-disagreement", EventChecks::unresolved);
    CHECKS.put("stale-toll", TollChecks::stale);
    CHECKS.put("old-toll", TollChecks::old);
    CHECKS.put("single-source-figure", FigureChecks::singleSource);
    CHECKS.put("single-source-event", EventChecks::singleSource);
    CHECKS.put("undated-event", EventChecks::undated);
    CHECKS.put("told-before-it-happened", EventChecks::toldBefore);
    CHECKS.put("masthead-date-rejected", SourceChecks::rejectedDate);
    CHECKS.put("publication-day-unknown", SourceChecks::unknownDay);
    CHECKS.put("publication-day-uncertain", SourceChecks::uncertainDay);
    CHECKS.put("article-not-used", SourceChecks::notUsed);
    CHECKS.put("near-duplicate", SourceChecks::duplicate);
    CHECKS.put("ungraded-sources", SourceChecks::ungraded);
    CHECKS.put("file-not-read", SourceChecks::notRead);
    CHECKS.put("number-not-placed", EvidenceChecks::notPlaced);
    CHECKS.put("handling-missing", MastheadChecks::handling);
    CHECKS.put("preparer-missing", MastheadChecks::preparer);
    CHECKS.put("confidence-with-likelihood", WordingChecks::confidenceWithLikelihood);
    CHECKS.put("loaded-word", WordingChecks::loadedWord);
  }

  private Checks() {}

  /** Looks at a report by one rule. */
  interface Check {
    void look(Casebook book, Findings findings);
  }

  /** The ids of the rules that have a method. */
  static Set<String> rules() {
    return CHECKS.keySet();
  }

  /**
   * Examines a report.
   *
   * @param texts the decoded texts of the articles that are at hand; rules that need the text of
   *     one that is not pass it over
   * @return the gravest first; those of one severity by rule, in the order of the table
   */
  public static List<Finding> run(Report report, Map<Source.Id, String> texts, Policy policy) {
    Casebook book = new Casebook(report, texts);
    List<Finding> found = new ArrayList<>();
    for (CheckRule rule : CheckRule.all()) {
      Check check = CHECKS.get(rule.id());
      Optional<Severity> severity = policy.of(rule);
      if (check != null && severity.isPresent()) {
        Findings findings = new Findings(book, rule, severity.get());
        check.look(book, findings);
        found.addAll(findings.all());
      }
    }
    found.sort(Comparator.comparing(Finding::severity).reversed());
    return found;
  }
}
