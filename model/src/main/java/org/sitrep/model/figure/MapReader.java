package org.sitrep.model.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code countries.bin}: a quantised topology, in which neighbours share the arcs of their
 * border (after the TopoJSON specification, section 2.1.2 and 2.1.3).
 *
 * <p>Layout: magic number; scale and origin of both axes (doubles, high byte first); the arcs, each
 * with its number of points and the steps from point to point; the countries, each with alpha-2
 * code, numeric code, name and rings, each ring a list of arc numbers, those of arcs to walk
 * backwards negated and less one. Numbers are varints of seven bits a byte, low bits first; steps
 * and arc numbers are zigzag-coded.
 */
final class MapReader {
  static final int MAGIC = 0x534D4150;

  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final ByteBuffer in;
  private double[][] arcs = {};

  MapReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  List<CountryShape> countries() {
    if (in.getInt() != MAGIC) {
      throw new IllegalStateException("countries.bin is no map of this version");
    }
    readArcs();
    List<CountryShape> countries = new ArrayList<>();
    for (int left = varint(); left > 0; left--) {
      countries.add(new CountryShape(text(), varint(), text(), rings()));
    }
    return List.copyOf(countries);
  }

  private void readArcs() {
    double scaleX = in.getDouble();
    double scaleY = in.getDouble();
    double originX = in.getDouble();
    double originY = in.getDouble();
    arcs = new double[varint()][];
    for (int i = 0; i < arcs.length; i++) {
      double[] arc = new double[2 * varint()];
      int x = 0;
      int y = 0;
      for (int point = 0; point < arc.length; point += 2) {
        x += signed();
        y += signed();
        arc[point] = originX + x * scaleX;
        arc[point + 1] = originY + y * scaleY;
      }
      arcs[i] = arc;
    }
  }

  private List<Ring> rings() {
    List<Ring> rings = new ArrayList<>();
    for (int left = varint(); left > 0; left--) {
      rings.add(ring());
    }
    return rings;
  }

  /** Joins arcs; each begins with the point that the one before ended with, which is kept once. */
  private Ring ring() {
    int[] numbers = new int[varint()];
    int length = 2;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = signed();
      length += arc(numbers[i]).length - 2;
    }
    double[] points = new double[length];
    int end = 0;
    for (int number : numbers) {
      end = append(number, points, Math.max(0, end - 2));
    }
    return new Ring(points);
  }

  private int append(int number, double[] points, int start) {
    double[] arc = arc(number);
    int end = start + arc.length;
    for (int i = 0; i < arc.length; i += 2) {
      int to = number >= 0 ? start + i : end - 2 - i;
      points[to] = arc[i];
      points[to + 1] = arc[i + 1];
    }
    return end;
  }

  private double[] arc(int number) {
    return arcs[number >= 0 ? number : -1 - number];
  }

  private String text() {
    byte[] utf8 = new byte[varint()];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private int signed() {
    int code = varint();
    return (code >>> 1) ^ -(code & 1);
  }

  private int varint() {
    int value = 0;
    for (int shift = 0; ; shift += BITS) {
      int next = in.get();
      value |= (next & ~MORE & 0xFF) << shift;
      if ((next & MORE) == 0) {
        return value;
      }
    }
  }
}
