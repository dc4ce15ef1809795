package org.sitrep.extract.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a text file: a byte order mark decides, else strict UTF-8, else the charset
 * that the file itself declares, else the one that the bytes look like.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** More control characters than this share of the bytes, and the file is no text. */
  private static final double BINARY_SHARE = 0.01;

  private TextDecoder() {}

  static String decode(byte[] bytes) throws UnreadableArticleException {
    return decode(bytes, Optional.empty());
  }

  /**
   * Decodes text.
   *
   * @param declared the charset that the file declares
   * @throws UnreadableArticleException where the bytes are empty or no text
   */
  public static String decode(byte[] bytes, Optional<Charset> declared)
      throws UnreadableArticleException {
    if (bytes.length == 0) {
      throw new UnreadableArticleException("empty", "is empty");
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (isBinary(bytes)) {
      throw new UnreadableArticleException("binary", "is not text");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, declared.orElseGet(() -> CharsetGuess.of(bytes, WINDOWS_1252)));
    }
  }

  /** The charset of a name, as HTTP, HTML or mail give it; empty where Java knows none. */
  public static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // What calls itself Latin 1 is Windows-1252 (WHATWG Encoding Standard, section 4.2).
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        control++;
      }
    }
    return control > bytes.length * BINARY_SHARE;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
