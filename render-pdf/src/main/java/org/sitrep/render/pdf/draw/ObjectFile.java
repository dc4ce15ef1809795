package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Writes the objects of a file: streams one by one, all others together in one compressed stream
 * (ISO 32000-1, 7.5.7), and where each stands in a table that holds differences from row to row
 * (7.5.8 with the predictor of 7.4.4.4). PDFBox's own writer knows no such table, writes every text
 * that is not ASCII in hexadecimal, and takes a tenth more room.
 */
final class ObjectFile {
  /** PNG's "Up": each row holds the differences from the one above. */
  private static final int UP = 2;

  private static final int IN_FILE = 1;
  private static final int IN_STREAM = 2;

  private final OutputStream out;
  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final List<COSDictionary> objects = new ArrayList<>();
  private long written;

  ObjectFile(OutputStream out) {
    this.out = out;
  }

  /** Writes the file that these entries of its trailer lead to; does not close the stream. */
  void write(COSDictionary trailer, float version) throws IOException {
    write("%PDF-" + version + "\n%");
    write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    gather(trailer);
    Serial ends = new Serial(this::number);
    ends.entries(trailer);
    List<long[]> places = new ArrayList<>();
    Serial packed = new Serial(this::number);
    List<int[]> packedAt = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i) instanceof COSStream stream) {
        places.add(new long[] {IN_FILE, written, 0});
        stream(i + 1, stream);
      } else {
        places.add(new long[] {IN_STREAM, 0, packedAt.size()});
        packedAt.add(new int[] {i + 1, packed.size()});
        packed.value(objects.get(i), true);
      }
    }
    int container = objects.size() + 1;
    places.stream().filter(p -> p[0] == IN_STREAM).forEach(p -> p[1] = container);
    places.add(new long[] {IN_FILE, written, 0});
    container(container, packedAt, packed.bytes());
    table(places, ends.bytes());
  }

  /**
   * Finds all objects, and numbers them so that those of a kind, which look alike, are neighbours.
   */
  private void gather(COSDictionary trailer) {
    Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());
    SortedMap<String, List<COSDictionary>> kinds = new TreeMap<>();
    Deque<COSBase> open = new ArrayDeque<>(trailer.getValues());
    while (!open.isEmpty()) {
      COSBase next = open.remove();
      if (next instanceof COSArray array) {
        array.forEach(open::add);
      } else if (next instanceof COSDictionary object && known.add(object)) {
        if (!object.isDirect() || object instanceof COSStream) {
          kinds.computeIfAbsent(kind(object), kind -> new ArrayList<>()).add(object);
        }
        open.addAll(object.getValues());
      }
    }
    for (List<COSDictionary> alike : kinds.values()) {
      for (COSDictionary object : alike) {
        objects.add(object);
        numbers.put(object, objects.size());
      }
    }
  }

  /** What tells a structure element, an action or an annotation from others; else nothing. */
  private static String kind(COSDictionary object) {
    return object.getNameAsString(COSName.S, "")
        + "/"
        + object.getNameAsString(COSName.SUBTYPE, "");
  }

  private int number(COSDictionary object) {
    return numbers.getOrDefault(object, 0);
  }

  private void stream(int number, COSStream stream) throws IOException {
    byte[] content;
    try (InputStream in = stream.createRawInputStream()) {
      content = in.readAllBytes();
    }
    stream.setInt(COSName.LENGTH, content.length);
    Serial dictionary = new Serial(this::number);
    dictionary.entries(stream);
    stream(number, dictionary.bytes(), content);
  }

  private void stream(int number, byte[] dictionary, byte[] content) throws IOException {
    write(number + " 0 obj\n<<");
    write(dictionary);
    write(">>\nstream\n");
    write(content);
    write("\nendstream\nendobj\n");
  }

  private void container(int number, List<int[]> at, byte[] objectsPacked) throws IOException {
    StringBuilder head = new StringBuilder();
    at.forEach(place -> head.append(place[0]).append(' ').append(place[1]).append(' '));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(ascii(head.toString()));
    content.writeBytes(objectsPacked);
    byte[] packed = Deflated.bytes(content.toByteArray());
    String entries =
        ("/Type/ObjStm/N " + at.size() + "/First " + head.length())
            + ("/Filter/FlateDecode/Length " + packed.length);
    stream(number, ascii(entries), packed);
  }

  /** The table of all objects, which ends the file; it has a place for itself, and one for none. */
  private void table(List<long[]> places, byte[] ends) throws IOException {
    int number = places.size() + 1;
    long start = written;
    places.add(0, new long[] {0, 0, 65535});
    places.add(new long[] {IN_FILE, start, 0});
    int[] widths = {1, bytesFor(start), 3};
    byte[] rows = Deflated.bytes(differences(places, widths));
    String id = id();
    String entries =
        ("/Type/XRef/Size " + (number + 1) + "/W[1 " + widths[1] + " 3]/ID[" + id + id + "]")
            + "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns "
            + (4 + widths[1] + ">>/Length " + rows.length);
    ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    dictionary.writeBytes(ends);
    dictionary.writeBytes(ascii(entries));
    stream(number, dictionary.toByteArray(), rows);
    write("startxref\n" + start + "\n%%EOF\n");
  }

  /**
   * The file's identifier, by its content (ISO 32000-1, 14.4): two checksums and the length, for
   * which no JDK has to load its security providers, as it has to for a digest.
   */
  private String id() {
    return "<"
        + hex(first.getValue())
        + hex(second.getValue())
        + hex(written)
        + hex(~written)
        + ">";
  }

  private static String hex(long value) {
    return Long.toHexString(1L << 32 | (value & 0xFFFFFFFFL)).substring(1).toUpperCase(Locale.ROOT);
  }

  private static byte[] differences(List<long[]> places, int[] widths) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    long[] above = new long[widths.length];
    for (long[] place : places) {
      rows.write(UP);
      for (int field = 0; field < widths.length; field++) {
        for (int shift = 8 * (widths[field] - 1); shift >= 0; shift -= 8) {
          rows.write((int) ((place[field] >> shift) - (above[field] >> shift)));
        }
      }
      above = place;
    }
    return rows.toByteArray();
  }

  private static int bytesFor(long value) {
    return (64 - Long.numberOfLeadingZeros(value) + 7) / 8;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void write(String text) throws IOException {
    write(ascii(text));
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    first.update(bytes);
    second.update(bytes);
    written += bytes.length;
  }
}
