package org.sitrep.extract.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * The charset that bytes look like, by the detector of ICU that Apache Tika keeps: trigrams of
 * single-byte text, the shape of multi-byte text.
 */
final class CharsetGuess {
  /** Out of 100. Below it the guess is no better than the charset most common in English text. */
  private static final int CONFIDENT = 25;

  /** Enough to tell. */
  private static final int SAMPLE = 1 << 16;

  private CharsetGuess() {}

  static Charset of(byte[] bytes, Charset otherwise) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    return Optional.ofNullable(match)
        .filter(found -> found.getConfidence() >= CONFIDENT)
        .flatMap(found -> TextDecoder.charset(found.getName()))
        .orElse(otherwise);
  }
}
