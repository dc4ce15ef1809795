package org.sitrep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.Configuration;
import org.sitrep.cli.source.Findings;
import org.sitrep.extract.Pipeline;
import org.sitrep.extract.Settings;
import org.sitrep.extract.read.Article;
import org.sitrep.model.fact.Report;
import org.sitrep.model.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep extract}: from articles to report.json. */
@Command(
    description = ExtractCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep extract my-articles -o report.json",
      "  sitrep extract - < my-articles/herald.txt      one article through a pipe"
    })
final class ExtractCommand implements Callable<Integer> {
  static final String PURPOSE = "Turn articles into a report.json.";

  private final Console console;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output, which is also '-').")
  private @Nullable String output;

  @Option(
      names = "--each",
      paramLabel = "DIR",
      description = "Write a report of each article by itself, FILE.json, into this folder.")
  private @Nullable Path each;

  @Mixin private ArticleOptions articles;
  @Mixin private Speech speech;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (each != null && output != null) {
      throw CommandFailure.usage("extract takes either --output or --each", null);
    }
    if (each != null && articles.decisions.file != null) {
      throw CommandFailure.usage(
          "decisions are about the report of all articles, not --each", null);
    }
    Reading reading = new Reading(console, speech);
    if (each != null) {
      extractEach(reading, each);
      return reading.status();
    }
    byte[] json = json(reading.read(articles.sources, Optional.empty(), articles.settle()));
    if (output == null || output.equals("-")) {
      StandardOutput.write(console, json);
    } else {
      AtomicFile.write(Path.of(output), json);
    }
    return reading.status();
  }

  private void extractEach(Reading reading, Path folder) throws CommandFailure, IOException {
    Configuration configuration = articles.settle();
    Findings findings = reading.find(articles.sources, Optional.of(folder), configuration);
    Settings settings = Reading.ofSingleArticles(configuration);
    Pipeline pipeline = Pipelines.of(settings.language());
    AtomicFile.createFolder(folder);
    Set<String> taken = new HashSet<>();
    for (Article article : findings.articles()) {
      Report report = pipeline.report(List.of(article), settings, List.of());
      AtomicFile.write(folder.resolve(name(article, taken)), json(report));
    }
    speech.say(console, "wrote " + taken.size() + " reports into " + folder);
  }

  /** The article's file as the name of a file; a number parts those that are written alike. */
  private static String name(Article article, Set<String> taken) {
    String name = article.file().replaceAll("[^\\p{L}\\p{N}._-]", "_");
    String free = name + ".json";
    for (int copy = 2; !taken.add(free); copy++) {
      free = name + "-" + copy + ".json";
    }
    return free;
  }

  private static byte[] json(Report report) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(report, json);
    return json.toByteArray();
  }
}
