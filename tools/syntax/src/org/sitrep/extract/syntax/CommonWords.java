package org.sitrep.extract.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the tags of words to find those that need no classifier. */
final class CommonWords {
  private static final int SEEN = 50;
  private static final double OF_ONE_TAG = 0.995;

  final int[] forms;
  final byte[] tags;

  CommonWords(List<Silver> training, List<String> tagNames) {
    SortedMap<Integer, int[]> counts = new TreeMap<>();
    for (Silver sentence : training) {
      for (int i = 0; i < sentence.size(); i++) {
        int form = WordForm.of(sentence.sentence().token(i).text()).hashCode();
        int tag = tagNames.indexOf(sentence.tags()[i]);
        counts.computeIfAbsent(form, any -> new int[tagNames.size()])[tag]++;
      }
    }
    counts.values().removeIf(count -> !common(count));
    forms = counts.keySet().stream().mapToInt(form -> form).toArray();
    tags = new byte[forms.length];
    for (int i = 0; i < forms.length; i++) {
      tags[i] = (byte) mostFrequent(counts.get(forms[i]));
    }
  }

  private static boolean common(int[] count) {
    int sum = Arrays.stream(count).sum();
    return sum >= SEEN && count[mostFrequent(count)] >= OF_ONE_TAG * sum;
  }

  private static int mostFrequent(int[] count) {
    int best = 0;
    for (int tag = 1; tag < count.length; tag++) {
      best = count[tag] > count[best] ? tag : best;
    }
    return best;
  }
}
