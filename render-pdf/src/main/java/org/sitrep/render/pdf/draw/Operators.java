package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The operators of a content stream (ISO 32000-1, annex A), with y running up. */
final class Operators {
  /** Text that starts so near to where the last one ends, in points, goes on from there. */
  private static final double NEAR = 0.1;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
  private int fill = -1;
  private int stroke = -1;
  private double penWidth = 1;
  private double penDash;
  private String fontName = "";
  private double fontSize;
  private boolean inText;
  private double textRise;

  /** Where the last text started, in tenths of a point. */
  private long lineX;

  private long lineY;

  /** Where its glyphs end, in points. */
  private double pen;

  byte[] bytes() {
    return out.toByteArray();
  }

  Operators write(String operators) {
    out.writeBytes(operators.getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  /** A number with two decimals at most: 1/100 point is finer than any printer. */
  Operators number(double value) {
    long hundredths = Math.round(value * 100);
    StringBuilder digits = new StringBuilder();
    if (hundredths < 0) {
      digits.append('-');
    }
    long size = Math.abs(hundredths);
    digits.append(size / 100);
    if (size % 100 != 0) {
      digits.append('.').append(size / 10 % 10);
      if (size % 10 != 0) {
        digits.append(size % 10);
      }
    }
    return write(digits.append(' ').toString());
  }

  /**
   * A point of a coast or border, to half a point: the line drawn there is wider, and there are so
   * many that their digits would be a seventh of the file.
   */
  Operators coarse(double x, double y) {
    return number(Math.round(x * 2) / 2.0).number(Math.round(y * 2) / 2.0);
  }

  Operators fill(int colour) {
    if (colour != fill) {
      fill = colour;
      colour(colour).write("rg\n");
    }
    return this;
  }

  Operators stroke(int colour) {
    if (colour != stroke) {
      stroke = colour;
      colour(colour).write("RG\n");
    }
    return this;
  }

  /** The width of lines, and the length of their dashes; 0 for none. */
  Operators pen(double width, double dash) {
    if (width != penWidth) {
      penWidth = width;
      number(width).write("w ");
    }
    if (dash != penDash) {
      penDash = dash;
      write("[");
      if (dash > 0) {
        number(dash);
      }
      write("] 0 d ");
    }
    return this;
  }

  private Operators colour(int colour) {
    return number((colour >> 16 & 255) / 255.0)
        .number((colour >> 8 & 255) / 255.0)
        .number((colour & 255) / 255.0);
  }

  /** Makes sure that a text object is open (ISO 32000-1, 9.4.1), in which no shapes are drawn. */
  Operators text() {
    if (!inText) {
      inText = true;
      lineX = 0;
      lineY = 0;
      pen = Double.NaN;
      write("BT\n");
    }
    return this;
  }

  /** Makes sure that none is open. */
  Operators graphics() {
    if (inText) {
      inText = false;
      write("ET\n");
    }
    return this;
  }

  /**
   * Goes to a point, to a tenth, by its place on the page: where readers sort right-to-left words
   * by where they start, no rounding of theirs should stand between.
   */
  Operators exactly(double x, double y) {
    lineX = Math.round(x * 10);
    lineY = Math.round(y * 10);
    pen = lineX / 10.0;
    write("1 0 0 1 ").number(pen).number(lineY / 10.0);
    return write("Tm ");
  }

  /**
   * Goes on with text at a point, to a tenth; says nothing where the text before ends there, and
   * else how far it is from that text's start: in a column, the same from line to line.
   *
   * @param rise of the glyphs above the point
   */
  Operators at(double x, double y, double rise) {
    long tenthsY = Math.round(y * 10);
    if (tenthsY != lineY || !(Math.abs(pen - x) < NEAR)) {
      long tenthsX = Math.round(x * 10);
      number((tenthsX - lineX) / 10.0).number((tenthsY - lineY) / 10.0).write("Td ");
      lineX = tenthsX;
      lineY = tenthsY;
      pen = tenthsX / 10.0;
    }
    if (rise != textRise) {
      textRise = rise;
      number(rise).write("Ts ");
    }
    return this;
  }

  /** Starts glyphs that spell these words (ISO 32000-1, 14.9.4). */
  Operators spelling(String words) {
    StringBuilder hex = new StringBuilder("FEFF");
    words.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    return write("/Span <</ActualText <" + hex + ">>> BDC ");
  }

  /**
   * Glyphs behind those before, by their codes.
   *
   * @param width of all of them, in points
   */
  Operators show(String font, double size, int[] codes, double width) {
    if (!font.equals(fontName) || size != fontSize) {
      fontName = font;
      fontSize = size;
      write("/" + font + " ").number(size).write("Tf ");
    }
    write("(");
    for (int code : codes) {
      if (code >= Codes.DOUBLE) {
        escaped(code >> 8);
      }
      escaped(code & 255);
    }
    pen += width;
    return write(")Tj\n");
  }

  private void escaped(int octet) {
    switch (octet) {
      case '(', ')', '\\' -> {
        out.write('\\');
        out.write(octet);
      }
      case '\r' -> write("\\r");
      default -> out.write(octet);
    }
  }
}
