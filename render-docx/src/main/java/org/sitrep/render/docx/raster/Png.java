package org.sitrep.render.docx.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes pixels as a PNG file (ISO/IEC 15948), in true colour without transparency. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double INCHES_IN_A_METRE = 1 / 0.0254;

  private Png() {}

  /** The file; {@code density} is in pixels an inch. */
  static byte[] of(Canvas canvas, int density) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(canvas.width()).putInt(canvas.height());
    chunk(out, "IHDR", header.put((byte) 8).put((byte) 2).put(new byte[3]).array());
    int perMetre = (int) Math.round(density * INCHES_IN_A_METRE);
    chunk(
        out,
        "pHYs",
        ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
    chunk(out, "IDAT", deflated(rows(canvas)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Each row after the mark of no filter: flat colours pack best as they are. */
  private static byte[] rows(Canvas canvas) {
    byte[] rows = new byte[(canvas.width() * 3 + 1) * canvas.height()];
    int at = 0;
    for (int y = 0; y < canvas.height(); y++) {
      at++;
      for (int x = 0; x < canvas.width(); x++) {
        int pixel = canvas.pixel(x, y);
        rows[at++] = (byte) (pixel >> 16);
        rows[at++] = (byte) (pixel >> 8);
        rows[at++] = (byte) pixel;
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
