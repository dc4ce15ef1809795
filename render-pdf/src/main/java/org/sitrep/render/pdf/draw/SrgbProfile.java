package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile of the sRGB colour space, version 2, made of its definition: primaries and white
 * adapted to D50 as published by the ICC ("sRGB.icc"), transfer curve of IEC 61966-2-1. The profile
 * of the JDK differs from release to release; this one is always the same.
 */
final class SrgbProfile {
  private static final int HEADER = 128;

  /** Between so many points, a straight line is off the curve by less than 1/8000. */
  private static final int CURVE_POINTS = 64;

  private static final String COPYRIGHT = "CC0";
  private static final String NAME = "sRGB";

  private SrgbProfile() {}

  static byte[] bytes() {
    byte[][] data = {
      description(),
      text(COPYRIGHT),
      xyz(0.9642, 1, 0.8249),
      xyz(0.4361, 0.2225, 0.0139),
      xyz(0.3851, 0.7169, 0.0971),
      xyz(0.1431, 0.0606, 0.7141),
      curve()
    };
    String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    try {
      return profile(tags, data);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written", e);
    }
  }

  private static byte[] profile(String[] tags, byte[][] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int start = HEADER + 4 + 12 * tags.length;
    int size = start;
    for (byte[] part : data) {
      size += part.length;
    }
    header(out, size);
    out.writeInt(tags.length);
    int offset = start;
    for (int i = 0; i < tags.length; i++) {
      byte[] part = data[Math.min(i, data.length - 1)];
      ascii(out, tags[i]);
      out.writeInt(offset);
      out.writeInt(part.length);
      offset += i < data.length - 1 ? part.length : 0;
    }
    for (byte[] part : data) {
      out.write(part);
    }
    return bytes.toByteArray();
  }

  /** The header of ICC.1:2001-04, section 6.1; the date is that of the sRGB standard. */
  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02100000);
    ascii(out, "mntrRGB XYZ ");
    for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
      out.writeShort(part);
    }
    ascii(out, "acsp");
    out.write(new byte[28]);
    fixed(out, 0.9642);
    fixed(out, 1);
    fixed(out, 0.8249);
    out.write(new byte[HEADER - 80]);
  }

  private static byte[] description() {
    return made(
        out -> {
          ascii(out, "desc");
          out.writeInt(0);
          out.writeInt(NAME.length() + 1);
          ascii(out, NAME);
          // The end of the name, no Unicode and no Macintosh description, and padding.
          out.write(new byte[1 + 8 + 3 + 67 + 1]);
        });
  }

  private static byte[] text(String words) {
    return made(
        out -> {
          ascii(out, "text");
          out.writeInt(0);
          ascii(out, words);
          out.write(new byte[4 - words.length() % 4]);
        });
  }

  private static byte[] xyz(double x, double y, double z) {
    return made(
        out -> {
          ascii(out, "XYZ ");
          out.writeInt(0);
          fixed(out, x);
          fixed(out, y);
          fixed(out, z);
        });
  }

  private static byte[] curve() {
    return made(
        out -> {
          ascii(out, "curv");
          out.writeInt(0);
          out.writeInt(CURVE_POINTS);
          for (int i = 0; i < CURVE_POINTS; i++) {
            out.writeShort((int) StrictMath.rint(65535 * linear(i / (CURVE_POINTS - 1.0))));
          }
        });
  }

  private static double linear(double v) {
    return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
  }

  private static void ascii(DataOutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.US_ASCII));
  }

  private static void fixed(DataOutputStream out, double value) throws IOException {
    out.writeInt((int) StrictMath.rint(value * 65536));
  }

  private static byte[] made(Part part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      part.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** Writes one tag's data. */
  private interface Part {
    void write(DataOutputStream out) throws IOException;
  }
}
