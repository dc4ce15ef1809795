package org.sitrep.extract.gazetteer;

import java.util.Arrays;

/**
 * A read-only hash index: key hash to row numbers.
 *
 * <p>Entries stand sorted by 38 bits of the hash. The top 16 bits choose a bucket; an entry of five
 * bytes holds the next 22 bits and a row number of 18 bits. A key that is not in the index is taken
 * for one that is in about two of a million cases.
 */
final class KeyIndex {
  static final int BUCKETS = 1 << 16;
  static final int ENTRY_BYTES = 5;
  static final int ROW_BITS = 18;
  static final int CHECK_BITS = 22;

  private static final int[] NONE = {};

  private final PlaceBytes data;
  private final int entries;
  private final int[] starts;

  /**
   * Opens an index.
   *
   * @param data the file that holds it
   * @param offset where it starts: a byte for each bucket with its number of entries, then the
   *     entries
   */
  KeyIndex(PlaceBytes data, int offset) {
    this.data = data;
    this.entries = offset + BUCKETS;
    this.starts = new int[BUCKETS + 1];
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket + 1] = starts[bucket] + data.unsignedByte(offset + bucket);
    }
  }

  /** The rows under the hash of a key, in ascending order; none for most words of a text. */
  int[] rows(long hash) {
    int bucket = bucket(hash);
    int check = check(hash);
    int[] rows = NONE;
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      int at = entries + i * ENTRY_BYTES;
      int high = data.integer(at);
      if (high >>> (Integer.SIZE - CHECK_BITS) == check) {
        int row = (high << Byte.SIZE) | data.unsignedByte(at + Integer.BYTES);
        rows = Arrays.copyOf(rows, rows.length + 1);
        rows[rows.length - 1] = row & ((1 << ROW_BITS) - 1);
      }
    }
    return rows;
  }

  /** Bytes of an index with so many entries. */
  static int size(int entries) {
    return BUCKETS + entries * ENTRY_BYTES;
  }

  /** Number of the bucket that holds a hash. */
  static int bucket(long hash) {
    return (int) (hash >>> (Long.SIZE - 16));
  }

  /** The part of a hash that an entry keeps. */
  static int check(long hash) {
    return (int) (hash >>> (Long.SIZE - 16 - CHECK_BITS)) & ((1 << CHECK_BITS) - 1);
  }
}
