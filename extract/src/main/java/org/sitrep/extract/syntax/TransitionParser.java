package org.sitrep.extract.syntax;

/** Parses greedily: in every state the best transition, and with every arc its best label. */
final class TransitionParser {
  private final Scorer transitions;
  private final Scorer labels;

  TransitionParser(Scorer transitions, Scorer labels) {
    this.transitions = transitions;
    this.labels = labels;
  }

  /** Returns the final state, in which every token has a head and a label. */
  Configuration parse(Words words, int[] tags) {
    Configuration state = new Configuration(words.size());
    int[] features = new int[Math.max(ParserFeatures.MOST, LabelFeatures.MOST)];
    int[] scores = new int[Math.max(transitions.classes(), labels.classes())];
    while (!state.isFinal()) {
      int transition = next(state, words, tags, features, scores);
      if (transition == Configuration.SHIFT) {
        state.shift();
      } else {
        int head = state.headFor(transition);
        int count = LabelFeatures.fill(features, state, words, tags, head, state.dependent());
        state.attach(transition, labels.best(features, count, scores));
      }
    }
    return state;
  }

  /**
   * Returns the best transition that is allowed; asks the classifier only where there is a choice.
   */
  private int next(Configuration state, Words words, int[] tags, int[] features, int[] scores) {
    int allowed = 0;
    int best = -1;
    for (int t = 0; t < Configuration.TRANSITIONS; t++) {
      if (state.allows(t)) {
        allowed++;
        best = t;
      }
    }
    if (allowed == 1) {
      return best;
    }
    int count = ParserFeatures.fill(features, state, words, tags);
    transitions.score(features, count, scores);
    for (int t = Configuration.TRANSITIONS - 1; t >= 0; t--) {
      if (state.allows(t) && scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }
}
