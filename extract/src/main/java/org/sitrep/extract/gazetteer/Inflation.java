package org.sitrep.extract.gazetteer;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Opens raw deflate streams (RFC 1951) of known length. */
final class Inflation {
  private Inflation() {}

  /** Fills the content with what the stream between start and end holds. */
  static void inflate(byte[] stream, int start, int end, byte[] content) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(stream, start, end - start);
      int length = 0;
      while (length < content.length) {
        int more = inflater.inflate(content, length, content.length - length);
        if (more == 0) {
          throw new IllegalStateException("a block of places is cut short at byte " + end);
        }
        length += more;
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("a block of places is damaged before byte " + end, e);
    } finally {
      inflater.end();
    }
  }
}
