package org.sitrep.extract.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how far a model agrees with the teacher: tags, heads (UAS) and heads with labels (LAS),
 * punctuation not counted in the latter two.
 *
 * <p>Usage: {@code Agreement <model> <silver.gz>...}
 */
final class Agreement {
  private final Parser parser;

  Agreement(SyntaxModel model) {
    this.parser = new Parser(model, Lemmatizer.load("en"));
  }

  public static void main(String[] args) throws IOException {
    Agreement agreement = new Agreement(Trainer.load(Path.of(args[0])));
    for (String file : List.of(args).subList(1, args.length)) {
      List<Silver> text = Silver.read(Path.of(file));
      List<Silver> shorter = text.stream().filter(Headlines::suits).toList();
      agreement.print(file, text);
      agreement.print(
          file + " in title case", shorter.stream().map(Headlines::titleCased).toList());
      agreement.print(file + " in capitals", shorter.stream().map(Headlines::capitals).toList());
    }
  }

  void print(String name, List<Silver> sentences) {
    int tokens = 0;
    int tags = 0;
    int arcs = 0;
    int heads = 0;
    int labels = 0;
    for (Silver silver : sentences) {
      Parse parse = parser.parse(silver.sentence());
      for (int i = 0; i < silver.size(); i++) {
        tokens++;
        tags += parse.tag(i).equals(silver.tags()[i]) ? 1 : 0;
        if (silver.labels()[i].equals("punct")) {
          continue;
        }
        arcs++;
        if (parse.head(i) == (silver.heads()[i] == silver.size() ? -1 : silver.heads()[i])) {
          heads++;
          labels += parse.label(i).equals(silver.labels()[i]) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "%s: %d tokens, tags %.2f %%, UAS %.2f, LAS %.2f%n",
        name, tokens, 100.0 * tags / tokens, 100.0 * heads / arcs, 100.0 * labels / arcs);
  }
}
