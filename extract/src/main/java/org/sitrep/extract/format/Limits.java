package org.sitrep.extract.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * How much of a file is taken. An article is some kilobytes, a newspaper's PDF some megabytes; what
 * is far beyond is a mistake or an attack.
 */
public final class Limits {
  /** The most bytes of a file, or of what is packed in it. */
  public static final int BYTES = 64 << 20;

  /** The most characters of an article's text: a long book. */
  public static final int CHARACTERS = 1_000_000;

  private static final int MEGABYTE = 1 << 20;

  private Limits() {}

  /**
   * All bytes of a stream.
   *
   * @param what the stream's name for the message
   * @throws UnreadableArticleException where there are more than {@link #BYTES}
   */
  public static byte[] readAll(String what, InputStream in)
      throws IOException, UnreadableArticleException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      all.write(buffer, 0, read);
      if (all.size() > BYTES) {
        throw tooLarge(what);
      }
    }
    return all.toByteArray();
  }

  /** Says that something has more than {@link #BYTES}. */
  public static UnreadableArticleException tooLarge(String what) {
    return new UnreadableArticleException(
        "too-large", what + " has more than " + BYTES / MEGABYTE + " MB");
  }

  static void checkLength(CharSequence text) throws UnreadableArticleException {
    if (text.length() > CHARACTERS) {
      throw new UnreadableArticleException(
          "too-large", "its text has more than " + CHARACTERS + " characters; is it one article?");
    }
  }
}
