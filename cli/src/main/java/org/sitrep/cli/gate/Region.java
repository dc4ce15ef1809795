package org.sitrep.cli.gate;

/**
 * Words of a text file, by line and column, both counted from 1; columns count UTF-16 units.
 *
 * @param startLine line of the first unit
 * @param startColumn column of the first unit
 * @param endLine line of the last unit
 * @param endColumn column after the last unit
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) {
  /** The region of a stretch of a text whose lines end in LF, CR LF or CR. */
  public static Region of(String text, int start, int end) {
    int[] from = position(text, start);
    int[] to = position(text, end);
    return new Region(from[0], from[1], to[0], to[1]);
  }

  private static int[] position(String text, int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new int[] {line, index - lineStart + 1};
  }
}
