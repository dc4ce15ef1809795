package org.sitrep.extract.syntax;

/** Tags a sentence from left to right, each tag with a view to the two before it. */
final class Tagger {
  private final Scorer scorer;
  private final CommonTags common;

  Tagger(Scorer scorer, CommonTags common) {
    this.scorer = scorer;
    this.common = common;
  }

  /** Returns the number of the tag of each token. */
  int[] tag(Words words) {
    int[] tags = new int[words.size()];
    int[] features = new int[TaggerFeatures.MOST];
    int[] scores = new int[scorer.classes()];
    int p1 = -1;
    int p2 = -2;
    for (int i = 0; i < tags.length; i++) {
      int tag = common.tag(words.form(i));
      if (tag < 0) {
        int count = TaggerFeatures.fill(features, words, i, p1, p2);
        tag = scorer.best(features, count, scores);
      }
      tags[i] = tag;
      p2 = p1;
      p1 = tag;
    }
    return tags;
  }
}
