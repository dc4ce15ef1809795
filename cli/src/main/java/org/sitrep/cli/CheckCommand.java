package org.sitrep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.CheckSettings;
import org.sitrep.cli.config.Configuration;
import org.sitrep.cli.gate.Baseline;
import org.sitrep.cli.gate.Review;
import org.sitrep.cli.source.IoReason;
import org.sitrep.extract.read.Article;
import org.sitrep.model.check.Checks;
import org.sitrep.model.check.Finding;
import org.sitrep.model.check.Policy;
import org.sitrep.model.check.Severity;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep check}: the gate before a report goes out. */
@Command(
    description = CheckCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep check out/report.json articles",
      "  sitrep check articles --decisions decisions.yaml --fail-on warning",
      "  sitrep check out/report.json --format json > baseline.json",
      "  sitrep check out/report.json articles --baseline baseline.json --format sarif"
    })
final class CheckCommand implements Callable<Integer> {
  static final String PURPOSE = "Tell what an editor should know before a report goes out.";

  private final Console console;

  @Parameters(
      paramLabel = "report.json|SOURCE",
      arity = "0..*",
      description =
          "A report, and behind it the articles that it was made from (their words are then"
              + " compared and findings point to their lines); or articles alone. '-' is a report"
              + " on standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.Findings.class,
      description = "How to tell: pretty (default), json, sarif, junit, github.")
  private FindingsFormat format = FindingsFormat.PRETTY;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Converters.Weight.class,
      description = "The least severity for exit status 3: note, warning, error (default: error).")
  private @Nullable Severity failOn;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings to pass over: what --format json wrote of an earlier run.")
  private @Nullable Path baseline;

  @Option(names = "--rules", description = "List the rules and stop.")
  private boolean rules;

  @Mixin private MastheadOptions masthead;
  @Mixin private DecisionsOption decisions;
  @Mixin private Speech speech;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    if (rules) {
      StandardOutput.write(console, RuleList.text());
      return ExitStatus.DONE;
    }
    if (inputs.isEmpty()) {
      throw CommandFailure.usage("check what? Name a report.json or articles.", null);
    }
    Configuration configuration = decisions.in(masthead.settle());
    Subject subject = subject(configuration);
    Review review = review(subject, configuration.checks(), known());
    StandardOutput.write(console, written(review));
    if (!format.equals(FindingsFormat.PRETTY)) {
      speech.say(console, review.summary());
    }
    return review.fails() ? ExitStatus.CHECK_FAILED : ExitStatus.DONE;
  }

  /** What is checked: a report, and the articles that are at hand. */
  private record Subject(Report report, List<Article> articles, List<String> sources) {}

  private Subject subject(Configuration configuration) throws CommandFailure {
    Reading reading = new Reading(console, speech);
    String first = inputs.get(0);
    if (!first.equals("-") && !first.endsWith(".json")) {
      List<Article> articles = reading.find(inputs, Optional.empty(), configuration).articles();
      return new Subject(reading.read(inputs, Optional.empty(), configuration), articles, inputs);
    }
    if (decisions.file != null) {
      throw CommandFailure.usage(
          "decisions are applied where a report is made: give them to 'sitrep report'", null);
    }
    Report report = ReportFile.validated(first, console);
    List<String> sources = inputs.subList(1, inputs.size());
    List<Article> articles =
        sources.isEmpty()
            ? List.of()
            : reading.find(sources, Optional.empty(), configuration).articles();
    return new Subject(report, articles, sources);
  }

  private Review review(Subject subject, CheckSettings settings, Baseline known) {
    Map<Source.Id, String> texts = texts(subject);
    Policy policy = new Policy(settings.severities());
    List<Finding> findings = Checks.run(subject.report(), texts, policy);
    Reviewer reviewer = new Reviewer(subject.report(), texts, subject.sources(), known);
    Severity least = failOn != null ? failOn : settings.failOn();
    Object asOf = subject.report().meta().asOf();
    return new Review(
        inputs.get(0),
        Version.text(),
        asOf == null ? null : asOf.toString(),
        policy,
        least == null ? Severity.ERROR : least,
        findings.stream().map(reviewer::review).toList());
  }

  /**
   * The texts of the report's sources: by content, else by name, as an article can have changed.
   */
  private static Map<Source.Id, String> texts(Subject subject) {
    Map<String, String> byContent = new HashMap<>();
    Map<String, String> byName = new HashMap<>();
    for (Article article : subject.articles()) {
      byContent.put(article.sha256(), article.text());
      byName.put(article.file(), article.text());
    }
    Map<Source.Id, String> texts = new HashMap<>();
    for (Source source : subject.report().sources()) {
      String text = byContent.getOrDefault(source.sha256(), byName.get(source.file()));
      if (text != null) {
        texts.put(source.id(), text);
      }
    }
    return texts;
  }

  private Baseline known() throws CommandFailure {
    if (baseline == null) {
      return Baseline.NONE;
    }
    try (InputStream in = Files.newInputStream(baseline)) {
      return Baseline.read(in);
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.unreadable("cannot read " + baseline + ": " + IoReason.of(e), e);
    }
  }

  private byte[] written(Review review) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.writer(console.ink()).write(review, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the findings", e);
    }
    return bytes.toByteArray();
  }
}
