package org.sitrep.extract.syntax;

import java.util.Arrays;

/** The frequent words that practically always have one tag, and need no classifier. */
final class CommonTags {
  private final int[] forms;
  private final byte[] tags;

  /**
   * @param forms hashes of word forms, in ascending order
   * @param tags the number of the tag of each
   */
  CommonTags(int[] forms, byte[] tags) {
    this.forms = forms;
    this.tags = tags;
  }

  /** Returns the number of the word's tag, or -1 if the word is not among the common ones. */
  int tag(int form) {
    int i = Arrays.binarySearch(forms, form);
    return i < 0 ? -1 : tags[i];
  }
}
