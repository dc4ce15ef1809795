package org.sitrep.extract.syntax;

import java.util.List;
import java.util.Random;

/**
 * Teaches two perceptrons transitions and labels, over tags as the tagger gives them, with the
 * dynamic oracle's training by exploration (Goldberg and Nivre, TACL 1, 2013, algorithm 3).
 */
final class ParserTraining {
  private static final int TRANSITION_BITS = 20;
  private static final int LABEL_BITS = 16;
  private static final int ROUNDS = 4;

  /** After the first round, nine transitions in ten are the parser's own, right or wrong. */
  private static final int OWN_IN_TEN = 9;

  private final TrainingText text;
  private final List<String> labels;
  private final WordClasses classes;
  private final Tagger tagger;
  private final Perceptron transitions = new Perceptron(Configuration.TRANSITIONS, TRANSITION_BITS);
  private final Perceptron arcs;
  private final Random random = new Random(8);
  private final int[] features = new int[Math.max(ParserFeatures.MOST, LabelFeatures.MOST)];
  private final int[] scores;

  ParserTraining(TrainingText text, List<String> labels, WordClasses classes, Tagger tagger) {
    this.text = text;
    this.labels = labels;
    this.classes = classes;
    this.tagger = tagger;
    this.arcs = new Perceptron(labels.size(), LABEL_BITS);
    this.scores = new int[Math.max(labels.size(), Configuration.TRANSITIONS)];
  }

  byte[] transitionWeights() {
    return transitions.quantised(Integer.BYTES);
  }

  byte[] labelWeights() {
    return arcs.quantised(Long.BYTES * LaneScorer.longs(labels.size()));
  }

  void train() {
    for (int round = 0; round < ROUNDS; round++) {
      for (Silver sentence : text.shuffled(random)) {
        Words words = new Words(sentence.sentence(), classes);
        int[] tags = tagger.tag(words);
        Configuration state = new Configuration(words.size());
        while (!state.isFinal()) {
          int transition = learnTransition(state, sentence, words, tags, round > 0);
          if (transition == Configuration.SHIFT) {
            state.shift();
          } else {
            learnLabel(state, sentence, words, tags, transition, round > 0);
          }
        }
      }
    }
  }

  /** Returns the transition to go on with. */
  private int learnTransition(
      Configuration state, Silver sentence, Words words, int[] tags, boolean explore) {
    int count = ParserFeatures.fill(features, state, words, tags);
    transitions.score(features, count, scores);
    int predicted = -1;
    int right = -1;
    int least = Integer.MAX_VALUE;
    for (int t = 0; t < Configuration.TRANSITIONS; t++) {
      if (!state.allows(t)) {
        continue;
      }
      predicted = predicted < 0 || scores[t] > scores[predicted] ? t : predicted;
      int cost = Oracle.cost(state, sentence.heads(), t);
      if (cost < least || (cost == least && scores[t] > scores[right])) {
        least = cost;
        right = t;
      }
    }
    transitions.update(features, count, right, predicted);
    return explore && random.nextInt(10) < OWN_IN_TEN ? predicted : right;
  }

  /** Makes the arc; learns its label if the arc is right. */
  private void learnLabel(
      Configuration state,
      Silver sentence,
      Words words,
      int[] tags,
      int transition,
      boolean explore) {
    int dependent = state.dependent();
    int head = state.headFor(transition);
    int count = LabelFeatures.fill(features, state, words, tags, head, dependent);
    int label = arcs.best(features, count, scores);
    if (sentence.heads()[dependent] == head) {
      int right = labels.indexOf(sentence.labels()[dependent]);
      arcs.update(features, count, right, label);
      label = explore ? label : right;
    }
    state.attach(transition, label);
  }
}
