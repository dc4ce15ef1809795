package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Compression as tight as zlib's can be; the same on every JDK that carries the same zlib. */
final class Deflated {
  private Deflated() {}

  static byte[] bytes(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
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
