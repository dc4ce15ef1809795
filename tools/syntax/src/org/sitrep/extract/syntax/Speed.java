package org.sitrep.extract.syntax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Tokenizer;

/**
 * Measures, in processor time of the one thread at work, how long the model takes to load in a fresh
 * virtual machine and how many tokens a second are then tokenized, tagged and parsed.
 *
 * <p>Usage: {@code Speed <text file>...}
 */
final class Speed {
  private static final int ROUNDS = 100;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Speed() {}

  public static void main(String[] args) throws IOException {
    long begun = THREADS.getCurrentThreadCpuTime();
    Parser parser = new Parser(SyntaxModel.load("en"), Lemmatizer.load("en"));
    Tokenizer tokenizer = new Tokenizer(Abbreviations.load("en"));
    System.out.printf("load: %.0f ms%n", since(begun) / 1e6);
    List<String> texts = new ArrayList<>();
    for (String arg : args) {
      texts.add(Files.readString(Path.of(arg)));
    }
    long best = Long.MAX_VALUE;
    long tokens = 0;
    for (int round = 0; round < ROUNDS; round++) {
      begun = THREADS.getCurrentThreadCpuTime();
      tokens = 0;
      for (String text : texts) {
        for (Sentence sentence : tokenizer.sentences(text)) {
          tokens += parser.parse(sentence).size();
        }
      }
      best = Math.min(best, since(begun));
    }
    System.out.printf("%d tokens, warm: %.0f tokens/s%n", tokens, tokens / (best / 1e9));
  }

  private static long since(long begun) {
    return THREADS.getCurrentThreadCpuTime() - begun;
  }
}
