package org.sitrep.model.outline;

import java.util.List;

/**
 * The words that stand with a figure or a table: "Figure 1. Killed, by incident."
 *
 * <p>The number is apart from the words, so that a program that numbers by itself (Word's fields)
 * can do so. Where these words or a paragraph lead to another caption, their link holds that
 * caption's {@link #label}.
 *
 * @param anchor a name unique in the document, of letters, digits and hyphens; empty where nothing
 *     may link here
 * @param before what stands before the number: "Figure "
 * @param number among the figures or among the tables, from 1; 0 where there is none
 * @param content what stands after the number, with its separator: ". Killed, by incident."
 */
public record Caption(String anchor, String before, int number, List<Inline> content) {
  /** Copies the list. */
  public Caption {
    if (number < 0) {
      throw new IllegalArgumentException("a caption's number is " + number);
    }
    content = List.copyOf(content);
  }

  /** Words without a number. */
  public static Caption of(String words) {
    return of("", words.isEmpty() ? List.of() : List.of(plain(words)));
  }

  /** Words that are still to be numbered. */
  public static Caption of(String anchor, List<Inline> content) {
    return new Caption(anchor, "", 0, content);
  }

  /** Tells whether it has a number. */
  public boolean isNumbered() {
    return number > 0;
  }

  /** What others call the figure or table: "Figure 1"; empty where it has no number. */
  public String label() {
    return isNumbered() ? before + number : "";
  }

  /** The whole caption in one line. */
  public String words() {
    StringBuilder words = new StringBuilder(label());
    content.forEach(inline -> inline.accept(new PlainWords(words)));
    return words.toString();
  }

  private static Inline plain(String words) {
    return new Inline.Text(words, Inline.Style.PLAIN);
  }
}
