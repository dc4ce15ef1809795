package org.sitrep.cli.gate;

/** Words of a source on one line of a terminal. */
public final class Quote {
  private Quote() {}

  /** The words in quotation marks, cut after a word where they are longer than {@code most}. */
  public static String brief(String words, int most) {
    String line = words.replaceAll("\\s+", " ").strip();
    String brief =
        line.length() <= most ? line : line.substring(0, line.lastIndexOf(' ', most) + 1) + "...";
    return '"' + brief + '"';
  }
}
