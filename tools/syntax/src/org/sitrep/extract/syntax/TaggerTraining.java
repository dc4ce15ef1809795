package org.sitrep.extract.syntax;

import java.util.List;
import java.util.Random;

/** Teaches a perceptron to tag from left to right, on its own earlier tags. */
final class TaggerTraining {
  private static final int BITS = 16;
  private static final int ROUNDS = 4;

  private final TrainingText text;
  private final List<String> tags;
  private final WordClasses classes;
  private final CommonTags common;
  private final Perceptron tagger;
  private final int[] features = new int[TaggerFeatures.MOST];
  private final int[] scores;

  TaggerTraining(TrainingText text, List<String> tags, WordClasses classes, CommonTags common) {
    this.text = text;
    this.tags = tags;
    this.classes = classes;
    this.common = common;
    this.tagger = new Perceptron(tags.size(), BITS);
    this.scores = new int[tags.size()];
  }

  /** Trains, and returns the weights as the model keeps them. */
  byte[] weights() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      text.shuffled(random).forEach(this::learn);
    }
    return tagger.quantised(Long.BYTES * LaneScorer.longs(tags.size()));
  }

  private void learn(Silver sentence) {
    Words words = new Words(sentence.sentence(), classes);
    int p1 = -1;
    int p2 = -2;
    for (int i = 0; i < sentence.size(); i++) {
      int tag = common.tag(words.form(i));
      if (tag < 0) {
        int count = TaggerFeatures.fill(features, words, i, p1, p2);
        tag = tagger.best(features, count, scores);
        tagger.update(features, count, tags.indexOf(sentence.tags()[i]), tag);
      }
      p2 = p1;
      p1 = tag;
    }
  }
}
