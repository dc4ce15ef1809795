package org.sitrep.extract.syntax;

/**
 * What is known of words apart from training: the Brown cluster (Brown et al., "Class-based n-gram
 * models of natural language", Computational Linguistics 18(4), 1992) and the class of tags that a
 * word may take. An open hash table of one integer a word; words are told apart by 12 bits of their
 * hash, so that one unknown word in some thousand passes for a known one.
 *
 * <p>A slot holds, from the top: 12 bits of the word's hash, 12 bits of cluster number, 8 bits of
 * tag class. Cluster 0 is no cluster; an empty slot is 0.
 */
final class WordClasses {
  private final int[] slots;
  private final int[] paths;

  /**
   * @param slots the table, its length a power of two
   * @param paths the place of each cluster in the tree: a leading one bit, then left (0) or right
   *     (1)
   */
  WordClasses(int[] slots, int[] paths) {
    this.slots = slots;
    this.paths = paths;
  }

  /** Returns the slot of a word, or 0 if the word is not known. */
  int find(int wordHash) {
    int mask = slots.length - 1;
    int print = print(wordHash);
    for (int i = home(wordHash) & mask; slots[i] != 0; i = i + 1 & mask) {
      if ((slots[i] & 0xFFF00000) == print) {
        return slots[i];
      }
    }
    return 0;
  }

  static int home(int wordHash) {
    return Hash.of(7, wordHash) >>> 4;
  }

  static int print(int wordHash) {
    return Hash.of(8, wordHash) & 0xFFF00000;
  }

  static int cluster(int slot) {
    return slot >>> 8 & 0xFFF;
  }

  static int tagClass(int slot) {
    return slot & 0xFF;
  }

  /** Returns the first {@code bits} steps of the cluster's path, or all of a shorter one. */
  int prefix(int cluster, int bits) {
    int path = paths[cluster];
    int length = 31 - Integer.numberOfLeadingZeros(path | 1);
    return length <= bits ? path : path >>> (length - bits);
  }
}
