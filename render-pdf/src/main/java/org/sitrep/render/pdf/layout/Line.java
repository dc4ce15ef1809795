package org.sitrep.render.pdf.layout;

import java.util.List;

/**
 * A line of words.
 *
 * @param words in logical order
 * @param width without the blank at its end
 */
record Line(List<Word> words, double width) {
  Line {
    words = List.copyOf(words);
  }
}
