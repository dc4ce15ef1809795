package org.sitrep.extract.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The weights and word classes that tagger and parser go by, trained by {@code tools/syntax}.
 *
 * <p>Immutable after loading; one model may serve many threads.
 */
public final class SyntaxModel {
  private final String[] tags;
  private final String[] labels;
  private final WordClasses wordClasses;
  private final CommonTags commonTags;
  private final Scorer tagger;
  private final Scorer transitionScorer;
  private final Scorer labelScorer;

  SyntaxModel(
      String[] tags,
      String[] labels,
      WordClasses wordClasses,
      CommonTags commonTags,
      Scorer tagger,
      Scorer transitionScorer,
      Scorer labelScorer) {
    this.tags = tags;
    this.labels = labels;
    this.wordClasses = wordClasses;
    this.commonTags = commonTags;
    this.tagger = tagger;
    this.transitionScorer = transitionScorer;
    this.labelScorer = labelScorer;
  }

  /**
   * Loads the model that ships for a language.
   *
   * @param language the language's code, such as {@code en}
   * @throws IllegalArgumentException if the language has none
   */
  public static SyntaxModel load(String language) {
    String name = "/org/sitrep/lang/" + language + "/syntax.bin";
    try (InputStream in = SyntaxModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no syntax model for language " + language);
      }
      return ModelFile.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String[] tagNames() {
    return tags.clone();
  }

  WordClasses wordClasses() {
    return wordClasses;
  }

  CommonTags commonTags() {
    return commonTags;
  }

  Scorer tagger() {
    return tagger;
  }

  Scorer transitions() {
    return transitionScorer;
  }

  Scorer labels() {
    return labelScorer;
  }

  String[] tagNames(int[] numbers) {
    return names(tags, numbers);
  }

  String[] labelNames(int[] numbers) {
    return names(labels, numbers);
  }

  private static String[] names(String[] names, int[] numbers) {
    String[] found = new String[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      found[i] = names[numbers[i]];
    }
    return found;
  }
}
