package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.Configuration;
import org.sitrep.cli.config.ConfigurationException;
import org.sitrep.cli.config.DecisionsFile;
import org.sitrep.cli.config.SourceSettings;
import org.sitrep.cli.source.Findings;
import org.sitrep.cli.source.IoReason;
import org.sitrep.cli.source.SourceException;
import org.sitrep.cli.source.SourceFinder;
import org.sitrep.extract.Settings;
import org.sitrep.extract.Teller;
import org.sitrep.extract.read.Article;
import org.sitrep.model.compose.Summary;
import org.sitrep.model.decision.Decisions;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/** Reads what the command line names into a report, and says what was passed over. */
final class Reading {
  private static final int SAID_AT_MOST = 5;

  private final Console console;
  private final Speech speech;
  private int status = ExitStatus.DONE;

  Reading(Console console, Speech speech) {
    this.console = console;
    this.speech = speech;
  }

  /**
   * Reads the articles into a report.
   *
   * @param except a folder not to look into: the one that this run writes
   */
  Report read(List<String> sources, Optional<Path> except, Configuration configuration)
      throws CommandFailure {
    String language = language(configuration);
    Pipelines.load(language);
    Findings findings = find(sources, except, configuration);
    if (console.terminal()) {
      speech.say(console, "reading " + findings.articles().size() + " articles ...");
    }
    Settings settings = settings(configuration, decisions(configuration.decisions()));
    return Pipelines.of(language).report(findings.articles(), settings, findings.diagnostics());
  }

  /** The status of the run so far: whether every file named on the command line could be read. */
  int status() {
    return status;
  }

  /** Finds the articles, at least one. */
  Findings find(List<String> sources, Optional<Path> except, Configuration configuration)
      throws CommandFailure {
    try {
      Findings findings =
          new SourceFinder(console.in(), except, file -> given(configuration, file))
              .find(sources)
              .without(file -> configuration.source(file).map(SourceSettings::exclude));
      say(findings.diagnostics());
      sayRefused(findings);
      sayUnmatched(findings, configuration);
      if (findings.articles().isEmpty()) {
        throw CommandFailure.unreadable("no article in " + String.join(" ", sources), null);
      }
      return findings;
    } catch (SourceException e) {
      throw CommandFailure.unreadable(String.valueOf(e.getMessage()), e);
    }
  }

  /** What the command line names is meant to be read: the rest is reported, and the run failed. */
  private void sayRefused(Findings findings) {
    for (String file : findings.refused()) {
      status = ExitStatus.UNREADABLE;
      console.say("no article could be read in " + file + ", which the command line names");
    }
  }

  private static Article.Given given(Configuration configuration, String file) {
    return configuration
        .source(file)
        .map(
            known ->
                new Article.Given(
                    null, known.publisher(), known.published(), null, reliability(known.grade())))
        .orElse(Article.Given.NOTHING);
  }

  private static Source.@Nullable Reliability reliability(@Nullable String grade) {
    return grade == null ? null : new Source.Reliability(grade, "given");
  }

  /** Settings for reports of one article each: what people decide, they decide of them all. */
  static Settings ofSingleArticles(Configuration configuration) {
    return settings(configuration, Decisions.NONE);
  }

  private static Settings settings(Configuration configuration, Decisions decisions) {
    return new Settings(
        configuration.title(),
        configuration.number(),
        configuration.preparedBy(),
        configuration.handling(),
        configuration.period(),
        configuration.asOf(),
        language(configuration),
        decisions,
        Reading::tell,
        new Meta.Generator("sitrep", Version.text()));
  }

  private static Teller.Told tell(Report report, Collection<String> parties) {
    return new Teller.Told(Summary.title(report, parties), Summary.of(report));
  }

  private static String language(Configuration configuration) {
    return Optional.ofNullable(configuration.language()).orElse(Pipelines.USUAL);
  }

  private static Decisions decisions(@Nullable Path file) throws CommandFailure {
    if (file == null) {
      return Decisions.NONE;
    }
    try {
      return DecisionsFile.read(file);
    } catch (ConfigurationException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw CommandFailure.unreadable("cannot read " + file + ": " + IoReason.of(e), e);
    }
  }

  /** A name in the configuration that no article bears is likely a slip. */
  private void sayUnmatched(Findings findings, Configuration configuration) {
    Set<String> files = findings.articles().stream().map(Article::file).collect(Collectors.toSet());
    findings.diagnostics().forEach(diagnostic -> files.add(diagnostic.file()));
    for (String file : new TreeSet<>(configuration.sources().keySet())) {
      if (!files.contains(file)) {
        speech.say(console, "the configuration tells of '" + file + "', which is no article here");
      }
    }
  }

  private void say(List<Diagnostic> diagnostics) {
    int said = speech.verbose ? diagnostics.size() : Math.min(SAID_AT_MOST, diagnostics.size());
    for (Diagnostic diagnostic : diagnostics.subList(0, said)) {
      speech.say(console, diagnostic.file() + ": " + diagnostic.message());
    }
    if (said < diagnostics.size()) {
      speech.say(console, "... and " + (diagnostics.size() - said) + " more; -v names them all");
    }
  }
}
