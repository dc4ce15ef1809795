package org.sitrep.extract.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists the inflected words of silver text whose lemma differs from the teacher's, most frequent
 * first: the words to look at when the list of irregular forms is edited.
 *
 * <p>Usage: {@code LemmaCheck <silver.gz>...}
 */
final class LemmaCheck {
  private LemmaCheck() {}

  public static void main(String[] args) throws Exception {
    Lemmatizer lemmatizer = Lemmatizer.load("en");
    Map<String, Integer> differing = new TreeMap<>();
    long words = 0;
    long agreed = 0;
    for (String file : args) {
      for (Silver silver : Silver.read(Path.of(file))) {
        for (int i = 0; i < silver.size(); i++) {
          if (WordClass.ofTag(silver.tags()[i]).isEmpty()) {
            continue;
          }
          String lower = silver.sentence().token(i).lower();
          String lemma = lemmatizer.lemma(lower, silver.tags()[i]);
          words++;
          if (lemma.equals(silver.lemmas()[i])) {
            agreed++;
          } else {
            differing.merge(
                lower + "/" + silver.tags()[i] + " " + lemma + ", teacher " + silver.lemmas()[i],
                1,
                Integer::sum);
          }
        }
      }
    }
    System.out.printf(
        "%d words that may be inflected, %.2f %% as the teacher%n", words, 100.0 * agreed / words);
    List<String> rows = new ArrayList<>(differing.keySet());
    rows.sort((a, b) -> differing.get(b) - differing.get(a));
    rows.forEach(row -> System.out.println(differing.get(row) + " " + row));
  }
}
