package org.sitrep.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.Configuration;
import org.sitrep.cli.lines.AnswerWriter;
import org.sitrep.cli.lines.ArticleLine;
import org.sitrep.cli.source.IoReason;
import org.sitrep.extract.Annotation;
import org.sitrep.extract.Pipeline;
import org.sitrep.extract.Settings;
import org.sitrep.extract.read.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sitrep annotate}: what the reader saw in each article, for people or one line of JSON an
 * article. With {@code --jsonl} it streams: each document is answered before the next is read.
 */
@Command(
    description = AnnotateCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep annotate my-articles --format text      each time and fact in its place",
      "  sitrep annotate my-articles --format jsonl",
      "  sitrep annotate --jsonl < wire.jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {
  /** The forms of an answer. */
  enum Form {
    text,
    jsonl
  }

  static final String PURPOSE = "Print what is read in each article.";

  private final Console console;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description = "A file, a folder, a glob, a .jsonl of articles, or '-' for standard input.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--jsonl", description = "Read documents from standard input, one a line.")
  private boolean lines;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description =
          "For people, or a line of JSON an article (default: text for SOURCEs on a terminal, else"
              + " jsonl).")
  private @Nullable Form form;

  @Mixin private MastheadOptions masthead;
  @Mixin private Speech speech;

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (lines == !sources.isEmpty()) {
      throw CommandFailure.usage("annotate takes either SOURCEs or --jsonl", null);
    }
    Configuration configuration = masthead.settle();
    Settings settings = Reading.ofSingleArticles(configuration);
    Pipeline pipeline = Pipelines.of(settings.language());
    AnswerWriter answers = new AnswerWriter(console.data());
    if (lines) {
      answerLines(answers, article -> pipeline.annotate(article, settings));
      return ExitStatus.DONE;
    }
    Reading reading = new Reading(console, speech);
    for (Article article : reading.find(sources, Optional.empty(), configuration).articles()) {
      answer(article, pipeline.annotate(article, settings), answers);
    }
    return reading.status();
  }

  private boolean forPeople() {
    return form == null ? console.screen() && !lines : form == Form.text;
  }

  private void answer(Article article, Annotation annotation, AnswerWriter answers)
      throws CommandFailure {
    if (forPeople()) {
      String text = new AnnotatedText(article, annotation, console.ink()).text();
      StandardOutput.write(console, text.getBytes(StandardCharsets.UTF_8));
    } else {
      answer(() -> answers.write(article.file(), annotation));
    }
  }

  private void answerLines(AnswerWriter answers, Function<Article, Annotation> reader)
      throws CommandFailure {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    int number = 0;
    int answered = 0;
    for (String line = next(in); line != null; line = next(in)) {
      number++;
      Optional<Article> article = article(line, number, answers);
      if (article.isPresent()) {
        answer(article.get(), reader.apply(article.get()), answers);
        answered++;
      }
    }
    if (answered == 0) {
      throw CommandFailure.unreadable("no document on standard input", null);
    }
  }

  /** The document of a line; where there is none, that is the answer. */
  private Optional<Article> article(String line, int number, AnswerWriter answers)
      throws CommandFailure {
    try {
      return Optional.of(ArticleLine.parse(line));
    } catch (IllegalArgumentException e) {
      String fault = String.valueOf(e.getMessage());
      speech.say(console, "line " + number + " " + fault);
      answer(() -> answers.writeFault(number, fault));
      return Optional.empty();
    }
  }

  private static @Nullable String next(BufferedReader in) throws CommandFailure {
    try {
      return in.readLine();
    } catch (IOException e) {
      throw CommandFailure.unreadable("cannot read standard input: " + IoReason.of(e), e);
    }
  }

  private static void answer(Writing writing) throws CommandFailure {
    try {
      writing.write();
    } catch (IOException e) {
      throw CommandFailure.unwritable("cannot write to standard output: " + IoReason.of(e), e);
    }
  }

  /** Writes a line. */
  private interface Writing {
    void write() throws IOException;
  }
}
