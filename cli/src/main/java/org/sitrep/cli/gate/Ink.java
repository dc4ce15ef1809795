package org.sitrep.cli.gate;

/**
 * Colours words for a terminal (ECMA-48, select graphic rendition), or leaves them as they are. The
 * colours are those that people can set in their terminal, so that they fit its background.
 */
public enum Ink {
  /** Words as they are. */
  PLAIN,
  /** Words in colour. */
  COLOURED;

  /** What a colour says. */
  public enum Tone {
    /** Wrong, or dead and injured. */
    RED("31"),
    /** Doubtful. */
    YELLOW("33"),
    /** A fact. */
    GREEN("32"),
    /** A time. */
    CYAN("36"),
    /** A head. */
    BOLD("1"),
    /** Beside the matter. */
    FAINT("2");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  /** The words in a tone. */
  public String in(Tone tone, String words) {
    return this == PLAIN || words.isEmpty()
        ? words
        : "\u001b[" + tone.code + "m" + words + "\u001b[0m";
  }
}
