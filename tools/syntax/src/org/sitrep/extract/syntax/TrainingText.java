package org.sitrep.extract.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The sentences to learn from and, one in fifty, those kept back to measure on. */
final class TrainingText {
  private static final int KEEP_BACK = 50;
  private static final int TITLE_CASE_OF = 10;
  private static final int CAPITALS_OF = 20;

  private final List<Silver> training = new ArrayList<>();
  private final List<Silver> keptBack = new ArrayList<>();

  /**
   * Adds the sentences of a file, and some of the shorter ones once more as headlines.
   *
   * @param argument the file's name; with "*n" behind it, its sentences count n times
   */
  void add(String argument) throws IOException {
    String[] parts = argument.split("\\*");
    int times = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    List<Silver> read = Silver.read(Path.of(parts[0]));
    for (int i = 0; i < read.size(); i++) {
      Silver sentence = read.get(i);
      if (i % KEEP_BACK == KEEP_BACK - 1) {
        keptBack.add(sentence);
        continue;
      }
      training.addAll(Collections.nCopies(times, sentence));
      if (Headlines.suits(sentence)) {
        addHeadline(sentence, i);
      }
    }
  }

  private void addHeadline(Silver sentence, int i) {
    if (i % TITLE_CASE_OF == 1) {
      training.add(Headlines.titleCased(sentence));
    } else if (i % CAPITALS_OF == 2) {
      training.add(Headlines.capitals(sentence));
    }
  }

  /** Returns the sentences in a new order. */
  List<Silver> shuffled(Random random) {
    Collections.shuffle(training, random);
    return training;
  }

  List<Silver> training() {
    return training;
  }

  List<Silver> keptBack() {
    return keptBack;
  }

  List<String> tags() {
    Set<String> names = new TreeSet<>();
    training.forEach(sentence -> names.addAll(Arrays.asList(sentence.tags())));
    return List.copyOf(names);
  }

  List<String> labels() {
    Set<String> names = new TreeSet<>();
    training.forEach(sentence -> names.addAll(Arrays.asList(sentence.labels())));
    return List.copyOf(names);
  }

  Set<String> forms() {
    Set<String> forms = new HashSet<>();
    for (Silver sentence : training) {
      sentence.sentence().tokens().forEach(token -> forms.add(token.lower()));
    }
    return forms;
  }
}
