import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.extract.Pipeline;
import org.sitrep.extract.Settings;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.ArticleReader;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;

/**
 * Times the reading of a folder as it is, and of as many articles as asked for, which are made of
 * those in the folder by rule: each copy leaves out other paragraphs, counts other people, and
 * marks its sentences as its own, so that no two are near-duplicates.
 *
 * <p>Run it from the root after {@code mvn -pl extract -am package}, Jackson on the class path:
 * {@code java -cp extract/target/classes:model/target/classes:JACKSON tools/bench/ReadingSpeed.java
 * FOLDER [COUNT...]}
 */
final class ReadingSpeed {
  public static void main(String[] args) throws Exception {
    List<String> texts = texts(Path.of(args[0]));
    long start = System.nanoTime();
    Pipeline pipeline = new Pipeline("en");
    System.out.println("load " + since(start) + " ms");
    time(pipeline, texts);
    for (int i = 1; i < args.length; i++) {
      time(pipeline, vary(texts, Integer.parseInt(args[i])));
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static void time(Pipeline pipeline, List<String> texts) throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      articles.add(ArticleReader.of("article-" + i, texts.get(i), Article.Given.NOTHING));
    }
    long start = System.nanoTime();
    Settings settings = Settings.none(new Meta.Generator("Sitrep", "bench"));
    Report report = pipeline.report(articles, settings, List.of());
    System.out.println(
        texts.size() + " articles " + since(start) + " ms, " + report.events().size() + " events");
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static List<String> vary(List<String> texts, int count) {
    List<String> varied = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      varied.add(vary(texts.get(i % texts.size()), i / texts.size() + 1));
    }
    return varied;
  }

  private static String vary(String text, int copy) {
    StringBuilder varied = new StringBuilder();
    int number = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      boolean left = number > 2 && (number + copy) % (3 + copy % 4) == 0;
      if (!left) {
        String marked = paragraph.replace(". ", ", desk " + copy + " wrote. ");
        varied.append(recount(marked, copy)).append("\n\n");
      }
      number++;
    }
    return varied.toString();
  }

  /** Number words under twelve move on by the number of the copy. */
  private static String recount(String text, int copy) {
    String[] numbers = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      for (int n = 0; n < numbers.length; n++) {
        if (words[i].equals(numbers[n])) {
          words[i] = numbers[(n + copy % 3) % numbers.length];
          break;
        }
      }
    }
    return String.join(" ", words);
  }
}
