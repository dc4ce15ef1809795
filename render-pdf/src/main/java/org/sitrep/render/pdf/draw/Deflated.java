package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Compression by zlib; the same on every JDK that carries the same one. */
final class Deflated {
  /** Half a percent larger than by the tightest level, in less than half of its time. */
  private static final int LEVEL = 7;

  private Deflated() {}

  static byte[] bytes(byte[] plain) {
    Deflater deflater = new Deflater(LEVEL);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** A stream of a file with that content. */
  static COSStream stream(byte[] plain) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream raw = stream.createRawOutputStream()) {
      raw.write(bytes(plain));
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }
}
