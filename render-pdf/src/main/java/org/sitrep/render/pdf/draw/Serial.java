package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Values as a file spells them (ISO 32000-1, 7.3), with no blank that may be left out. */
final class Serial {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
  private final ToIntFunction<COSDictionary> numbers;

  /** Whether a letter or a digit would run into the last value. */
  private boolean open;

  /**
   * A serial form.
   *
   * @param numbers the number of an object of its own
   */
  Serial(ToIntFunction<COSDictionary> numbers) {
    this.numbers = numbers;
  }

  int size() {
    return out.size();
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  /** The entries of a dictionary, without its brackets. */
  void entries(COSDictionary dictionary) throws IOException {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(out);
      open = true;
      value(entry.getValue(), false);
    }
  }

  /**
   * A value.
   *
   * @param here whether a dictionary is written out, and not only its number
   */
  void value(COSBase value, boolean here) throws IOException {
    if (value instanceof COSDictionary dictionary) {
      dictionary(dictionary, here);
    } else if (value instanceof COSArray array) {
      delimiter("[");
      for (COSBase each : array) {
        value(each, false);
      }
      delimiter("]");
    } else if (value instanceof COSString string) {
      string(string.getBytes());
    } else if (value instanceof COSName name) {
      name.writePDF(out);
      open = true;
    } else {
      plain(value);
    }
  }

  private void dictionary(COSDictionary dictionary, boolean here) throws IOException {
    boolean inside = here || (dictionary.isDirect() && !(dictionary instanceof COSStream));
    if (inside) {
      delimiter("<<");
      entries(dictionary);
      delimiter(">>");
    } else {
      word(numbers.applyAsInt(dictionary) + " 0 R");
    }
  }

  private void plain(COSBase value) throws IOException {
    if (value instanceof COSInteger number) {
      word(Long.toString(number.longValue()));
    } else if (value instanceof COSBoolean truth) {
      word(Boolean.toString(truth.getValue()));
    } else if (value instanceof COSFloat number) {
      ByteArrayOutputStream digits = new ByteArrayOutputStream();
      number.writePDF(digits);
      word(digits.toString(StandardCharsets.US_ASCII));
    } else {
      word("null");
    }
  }

  private void word(String word) {
    delimiter((open ? " " : "") + word);
    open = true;
  }

  private void delimiter(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    open = false;
  }

  private void string(byte[] characters) {
    delimiter("(");
    for (byte c : characters) {
      switch (c) {
        case '(', ')', '\\' -> {
          out.write('\\');
          out.write(c);
        }
        case '\r' -> out.writeBytes(new byte[] {'\\', 'r'});
        default -> out.write(c);
      }
    }
    delimiter(")");
  }
}
