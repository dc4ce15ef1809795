package org.sitrep.extract.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Writes the layout that {@code PlaceFile}, {@code KeyIndex} and {@code PlaceBlock} read. */
final class PlaceWriter {
  private static final int MAGIC = 0x53475A31;
  private static final int BLOCK_ROWS = 256;

  private final Map<String, String> divisions;
  private final List<String> divisionCodes;
  private final List<BuildPlaces.Row> rows = new ArrayList<>();
  private final List<long[]> exact = new ArrayList<>();
  private final List<long[]> spelling = new ArrayList<>();

  PlaceWriter(Map<String, String> divisions) {
    this.divisions = divisions;
    this.divisionCodes = new ArrayList<>(divisions.keySet());
  }

  void row(BuildPlaces.Row row) {
    rows.add(row);
  }

  void exactKey(String key, int row) {
    exact.add(new long[] {NameKey.hash(key), row});
  }

  void spellingKey(String key, int row) {
    spelling.add(new long[] {NameKey.hash(key), row});
  }

  String summary() {
    return rows.size() + " places, " + divisions.size() + " divisions, " + exact.size()
        + " keys, " + spelling.size() + " spelling keys";
  }

  byte[] bytes() throws IOException {
    List<byte[]> texts = new ArrayList<>();
    divisions.forEach((code, name) -> texts.add(utf8(code + "\t" + name)));
    List<byte[]> blocks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += BLOCK_ROWS) {
      blocks.add(block(rows.subList(i, Math.min(i + BLOCK_ROWS, rows.size()))));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeInt(texts.size());
    out.writeInt(blocks.size());
    out.writeInt(exact.size());
    out.writeInt(spelling.size());
    index(exact, out);
    index(spelling, out);
    parts(texts, out);
    parts(blocks, out);
    return file.toByteArray();
  }

  private static void index(List<long[]> keys, DataOutputStream out) throws IOException {
    if (KeyIndex.ROW_BITS + KeyIndex.CHECK_BITS != KeyIndex.ENTRY_BYTES * Byte.SIZE) {
      throw new IllegalStateException("an entry does not fill its bytes");
    }
    keys.sort(
        (a, b) -> a[0] != b[0] ? Long.compareUnsigned(a[0], b[0]) : Long.compare(a[1], b[1]));
    int start = 0;
    for (int bucket = 0; bucket <= KeyIndex.BUCKETS; bucket++) {
      while (start < keys.size() && KeyIndex.bucket(keys.get(start)[0]) < bucket) {
        start++;
      }
      int difference = start - KeyIndex.expectedStart(bucket, keys.size()) + KeyIndex.BIAS;
      if (difference >>> 16 != 0) {
        throw new IllegalStateException("the keys are spread too unevenly");
      }
      out.writeShort(difference);
    }
    for (long[] key : keys) {
      long entry = (long) KeyIndex.check(key[0]) << KeyIndex.ROW_BITS | key[1];
      out.writeByte((int) (entry >>> 32));
      out.writeInt((int) entry);
    }
  }

  private static void parts(List<byte[]> parts, DataOutputStream out) throws IOException {
    int offset = 0;
    out.writeInt(0);
    for (byte[] part : parts) {
      offset += part.length;
      out.writeInt(offset);
    }
    for (byte[] part : parts) {
      out.write(part);
    }
  }

  private byte[] block(List<BuildPlaces.Row> places) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(places.size() >>> 8);
    content.write(places.size());
    column(content, places, 2, row -> divisionCodes.indexOf(row.division));
    column(content, places, 2, row -> row.kind << 13 | size(row.population));
    column(content, places, 3, row -> (int) Math.round((row.latitude + 90) * 1000));
    column(content, places, 3, row -> (int) Math.round((row.longitude + 180) * 1000));
    column(content, places, 3, row -> row.number);
    column(content, places, 1, row -> utf8(row.name).length);
    for (BuildPlaces.Row row : places) {
      content.write(utf8(row.name));
    }
    return deflated(content.toByteArray());
  }

  private static byte[] deflated(byte[] content) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] buffer = new byte[2 * content.length + 64];
    int length = deflater.deflate(buffer);
    deflater.end();
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    new DataOutputStream(block).writeInt(content.length);
    block.write(buffer, 0, length);
    return block.toByteArray();
  }

  private static void column(
      ByteArrayOutputStream out,
      List<BuildPlaces.Row> rows,
      int width,
      java.util.function.ToIntFunction<BuildPlaces.Row> value) {
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
      for (BuildPlaces.Row row : rows) {
        out.write(value.applyAsInt(row) >>> shift);
      }
    }
  }

  /** Five bits of exponent and eight of mantissa, rounded. */
  private static int size(long population) {
    int exponent = 0;
    long mantissa = population;
    while (mantissa > 0xFF) {
      exponent++;
      mantissa = Math.round(population / Math.scalb(1.0, exponent));
    }
    return exponent << 8 | (int) mantissa;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
