package org.sitrep.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.extract.Pipeline;
import org.sitrep.extract.Settings;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.MentionFinder;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.ArticleReader;
import org.sitrep.extract.syntax.Lemmatizer;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.syntax.Parser;
import org.sitrep.extract.syntax.SyntaxModel;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Tokenizer;
import org.sitrep.extract.time.Reference;
import org.sitrep.extract.time.TimeTagger;
import org.sitrep.model.fact.Meta;

/**
 * FOLDER SECONDS: the articles of a folder that one core reads in a minute, once warm: up to
 * tokens, tags, lemmas, dependencies, names and times, as other toolkits do, and to events and
 * figures.
 */
final class Throughput {
  private Throughput() {}

  public static void main(String[] args) throws Exception {
    List<String> texts = VariedArticles.in(Path.of(args[0]));
    int seconds = Integer.parseInt(args[1]);
    Pipeline pipeline = new Pipeline("en");
    Settings settings = Settings.none(new Meta.Generator("Sitrep", "bench"));
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      String name = "article-" + articles.size();
      articles.add(ArticleReader.of(name, text, Article.Given.NOTHING));
    }
    System.out.printf(
        "%.0f %.0f%n",
        aMinute(texts, new Language()::read, seconds),
        aMinute(articles, article -> pipeline.annotate(article, settings), seconds));
  }

  /** Reads the language of a text, and nothing of what it tells. */
  private static final class Language {
    private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load("en"));
    private final Parser parser = new Parser(SyntaxModel.load("en"), Lemmatizer.load("en"));
    private final TimeTagger tagger = TimeTagger.of("en");
    private final MentionFinder mentions =
        new MentionFinder(WordClasses.load("en"), Gazetteer.load());
    private final Reference day = Reference.of(LocalDate.of(2026, 1, 1));

    void read(String text) {
      List<Parse> parses = new ArrayList<>();
      for (Sentence sentence : tokenizer.sentences(text)) {
        Parse parse = parser.parse(sentence);
        mentions.find(parses.size(), parse, false);
        parses.add(parse);
      }
      tagger.tag(parses, day);
    }
  }

  /** Articles a minute in the second half of the seconds; the first half is for warming up. */
  static <T> double aMinute(List<T> articles, Consumer<T> reader, int seconds) {
    read(articles, reader, seconds / 2.0);
    return read(articles, reader, seconds / 2.0);
  }

  /** By the processor time of this thread, which alone reads: other programs do not change it. */
  private static <T> double read(List<T> articles, Consumer<T> reader, double seconds) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long read = 0;
    double gone;
    do {
      articles.forEach(reader);
      read += articles.size();
      gone = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    } while (gone < seconds);
    return read / gone * 60;
  }
}
