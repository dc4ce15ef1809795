package org.sitrep.extract.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers for what patterns are made of: classes of words, in capitals, and single words. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>(512);

  int number(String element) {
    Integer known = numbers.get(element);
    if (known != null) {
      return known;
    }
    numbers.put(element, numbers.size());
    return numbers.size() - 1;
  }

  boolean knows(String element) {
    return numbers.containsKey(element);
  }

  int size() {
    return numbers.size();
  }
}
