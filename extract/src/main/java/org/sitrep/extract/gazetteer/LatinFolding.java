package org.sitrep.extract.gazetteer;

/**
 * Takes the marks off Latin letters: é and ē become e, ł becomes l.
 *
 * <p>A table of the Unicode blocks Latin-1 Supplement, Latin Extended-A and -B, and Latin Extended
 * Additional: the first letter of each canonical decomposition, and for letters that have none the
 * letter by which English newspapers write them. It stands here as a literal because the JDK's
 * {@code Normalizer} costs more to start than a whole report needs look-ups.
 */
final class LatinFolding {
  private static final char UNMAPPED = '.';
  private static final int LOW_START = 0xC0;
  private static final int HIGH_START = 0x1E00;

  private static final String LOW =
      "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
          + "lllnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
          + "bb.....cc.d...aa.ff....ikk......oo.............uu..yyzz........."
          + ".............aaiioouuuuuuuuuuaaaaaaaggggkkoooo..j...gg..nnaaaaoo"
          + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
          + "...b............";

  private static final String HIGH =
      "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
          + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
          + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
          + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

  private LatinFolding() {}

  /** The plain lower-case letter for the character, or the character in lower case. */
  static char fold(char c) {
    if (c < LOW_START) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    char plain = UNMAPPED;
    if (c < LOW_START + LOW.length()) {
      plain = LOW.charAt(c - LOW_START);
    } else if (c >= HIGH_START && c < HIGH_START + HIGH.length()) {
      plain = HIGH.charAt(c - HIGH_START);
    }
    return plain == UNMAPPED ? Character.toLowerCase(c) : plain;
  }
}
