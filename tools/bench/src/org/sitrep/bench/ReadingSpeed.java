package org.sitrep.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.extract.Pipeline;
import org.sitrep.extract.Settings;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.ArticleReader;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;

/** FOLDER COUNT...: times one report of the articles of a folder, then of as many made of them. */
final class ReadingSpeed {
  private ReadingSpeed() {}

  public static void main(String[] args) throws Exception {
    List<String> texts = VariedArticles.in(Path.of(args[0]));
    long start = System.nanoTime();
    Pipeline pipeline = new Pipeline("en");
    System.out.println("  load " + since(start) + " ms");
    time(pipeline, texts);
    for (int i = 1; i < args.length; i++) {
      time(pipeline, VariedArticles.vary(texts, Integer.parseInt(args[i])));
    }
  }

  private static void time(Pipeline pipeline, List<String> texts) throws Exception {
    long start = System.nanoTime();
    long processor = processorTime();
    Report report = report(pipeline, texts);
    System.out.printf(
        "  %5d articles %6d ms, of processors %6d ms, %d events%n",
        texts.size(),
        since(start),
        (processorTime() - processor) / 1_000_000,
        report.events().size());
  }

  static Report report(Pipeline pipeline, List<String> texts) throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      articles.add(ArticleReader.of("article-" + i, texts.get(i), Article.Given.NOTHING));
    }
    Settings settings = Settings.none(new Meta.Generator("Sitrep", "bench"));
    return pipeline.report(articles, settings, List.of());
  }

  /** Nanoseconds of all threads: other programs that run beside hardly change them. */
  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
