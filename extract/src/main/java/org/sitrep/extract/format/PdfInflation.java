package org.sitrep.extract.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * Refuses PDF files whose deflated streams unpack to more than memory holds, before a parser
 * unpacks them. The streams are found by the keyword {@code stream} (ISO 32000-2, 7.3.8), for the
 * parser unpacks some before it knows the document.
 */
final class PdfInflation {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** Plain white pictures pack as well as that; text does not come near. */
  private static final int RATIO = 200;

  /** No page of print unpacks to more, whatever the file's own size. */
  private static final long MOST = 4L * Limits.BYTES;

  /** A stream may be deflated more than once; nobody does so in earnest more than twice. */
  private static final int LAYERS = 3;

  private PdfInflation() {}

  static void check(byte[] pdf) throws UnreadableArticleException {
    for (int i = 0; i < pdf.length - STREAM.length; i++) {
      if (pdf[i] == 's' && isKeyword(pdf, i)) {
        int start = i + STREAM.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
          start++;
        }
        check(pdf, start);
        i = start;
      }
    }
  }

  private static boolean isKeyword(byte[] pdf, int at) {
    for (int k = 0; k < STREAM.length; k++) {
      if (pdf[at + k] != STREAM[k]) {
        return false;
      }
    }
    return at < 3 || pdf[at - 1] != 'd'; // not the end of "endstream"
  }

  private static void check(byte[] pdf, int start) throws UnreadableArticleException {
    for (int layers = 1; layers <= LAYERS; layers++) {
      InputStream stream = new ByteArrayInputStream(pdf, start, pdf.length - start);
      try {
        for (int k = 0; k < layers; k++) {
          stream = inflated(stream);
        }
        count(stream, pdf.length, start);
      } catch (IOException notDeflated) {
        return;
      }
    }
  }

  /** Counts up to the limit; a damaged stream's end counts as its end. */
  private static void count(InputStream stream, int packed, int start)
      throws IOException, UnreadableArticleException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      length += read;
      if (length > MOST || (length > Limits.BYTES && length / RATIO > packed)) {
        throw new UnreadableArticleException(
            "unpacks-too-far",
            "is a PDF that at byte " + start + " unpacks to far more than its own size");
      }
    }
  }

  /** What the stream holds deflated, where it begins as RFC 1950 begins. */
  private static InputStream inflated(InputStream in) throws IOException {
    BufferedInputStream packed = new BufferedInputStream(in);
    packed.mark(2);
    int method = packed.read();
    int flags = packed.read();
    if (method < 0 || (method & 0x0F) != 8 || (method * 256 + flags) % 31 != 0) {
      throw new IOException("not deflated");
    }
    packed.reset();
    return new InflaterInputStream(packed);
  }
}
