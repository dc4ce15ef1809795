package org.sitrep.extract.syntax;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/** Makes the {@link WordClasses} from the teacher's word clusters and tag classes. */
final class Lexicon {
  private static final String FOLDER = "/edu/emory/mathcs/nlp/lexica/";
  private static final int TAG_CLASSES = 255;

  final int[] slots;
  final int[] paths;
  int words;

  /**
   * @param trained the word forms of the training text, which are kept whatever else is dropped
   * @param bits the table has two to this power slots
   */
  Lexicon(Set<String> trained, int bits) throws IOException, ClassNotFoundException {
    Map<String, Collection<String>> clusters = load("en-brown-clusters-simplified-lowercase.xz");
    Map<String, Collection<String>> tags = load("en-ambiguity-classes-simplified-lowercase.xz");
    Map<String, Integer> clusterNumbers = clusterNumbers(clusters);
    paths = paths(clusterNumbers);
    Map<String, Integer> tagNumbers = tagNumbers(tags, clusters.keySet());
    slots = new int[1 << bits];
    TreeSet<String> kept = new TreeSet<>(clusters.keySet());
    kept.removeIf(word -> !tags.containsKey(word) && !trained.contains(word));
    for (String word : kept) {
      int cluster = clusterNumbers.get(longest(clusters.get(word)));
      int tag = tags.containsKey(word) ? tagNumbers.getOrDefault(key(tags.get(word)), 0) : 0;
      put(WordForm.of(word), cluster, tag);
    }
  }

  private void put(String word, int cluster, int tag) {
    int hash = word.hashCode();
    int mask = slots.length - 1;
    int i = WordClasses.home(hash) & mask;
    while (slots[i] != 0) {
      if ((slots[i] & 0xFFF00000) == WordClasses.print(hash)) {
        return;
      }
      i = i + 1 & mask;
    }
    if (++words > slots.length * 9L / 10) {
      throw new IllegalStateException("too many words for " + slots.length + " slots");
    }
    slots[i] = WordClasses.print(hash) | cluster << 8 | tag;
  }

  private static Map<String, Integer> clusterNumbers(Map<String, Collection<String>> clusters) {
    TreeSet<String> paths = new TreeSet<>();
    clusters.values().forEach(path -> paths.add(longest(path)));
    Map<String, Integer> numbers = new TreeMap<>();
    paths.forEach(path -> numbers.put(path, numbers.size() + 1));
    return numbers;
  }

  private static int[] paths(Map<String, Integer> numbers) {
    int[] paths = new int[numbers.size() + 1];
    paths[0] = 1;
    numbers.forEach((path, number) -> paths[number] = Integer.parseInt("1" + path, 2));
    return paths;
  }

  /** Numbers the most frequent sets of tags; the rest are class 0, as are words without a set. */
  private static Map<String, Integer> tagNumbers(
      Map<String, Collection<String>> tags, Set<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    tags.forEach(
        (word, set) -> {
          if (words.contains(word)) {
            counts.merge(key(set), 1, Integer::sum);
          }
        });
    List<String> keys = new ArrayList<>(counts.keySet());
    keys.sort((a, b) -> counts.get(b) - counts.get(a));
    Map<String, Integer> numbers = new HashMap<>();
    for (String key : keys.subList(0, Math.min(TAG_CLASSES, keys.size()))) {
      numbers.put(key, numbers.size() + 1);
    }
    return numbers;
  }

  private static String key(Collection<String> tags) {
    return String.join(" ", tags);
  }

  private static String longest(Collection<String> paths) {
    String longest = "";
    for (String path : paths) {
      longest = path.length() > longest.length() ? path : longest;
    }
    return longest;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Collection<String>> load(String name)
      throws IOException, ClassNotFoundException {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name);
        ObjectInputStream objects =
            new ObjectInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      return (Map<String, Collection<String>>) objects.readObject();
    }
  }
}
