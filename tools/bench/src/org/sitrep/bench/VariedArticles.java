package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes as many articles as asked for out of those in a folder, by rule: each copy leaves out other
 * paragraphs, counts other people, and marks its sentences as its own, so that no two are
 * near-duplicates. Run by itself it prints them for {@code annotate --jsonl}.
 */
final class VariedArticles {
  private VariedArticles() {}

  /** FOLDER COUNT: one article a line. */
  public static void main(String[] args) throws Exception {
    List<String> texts = in(Path.of(args[0]));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      line.setLength(0);
      line.append("{\"id\":\"d").append(i).append("\",\"text\":\"");
      String text = vary(texts.get(i % texts.size()), i / texts.size() + 1);
      text.chars().forEach(c -> line.append(escaped((char) c)));
      System.out.println(line.append("\"}"));
    }
  }

  private static String escaped(char c) {
    return c < ' ' || c == '"' || c == '\\' || c > '~'
        ? String.format("\\u%04x", (int) c)
        : String.valueOf(c);
  }

  /** The articles of a folder, in the order of their names. */
  static List<String> in(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  static List<String> vary(List<String> texts, int count) {
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
