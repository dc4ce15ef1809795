package org.sitrep.extract.gazetteer;

import java.util.Arrays;

/**
 * A read-only hash index: key hash to row numbers.
 *
 * <p>Entries stand sorted by 37 bits of the hash. The top 16 bits choose a bucket; an entry of five
 * bytes holds the next 21 bits and a row number of 19 bits. A key that is not in the index is taken
 * for one that is in about three of a million cases.
 */
final class KeyIndex {
  static final int BUCKETS = 1 << 16;
  static final int ENTRY_BYTES = 5;
  static final int ROW_BITS = 19;
  static final int CHECK_BITS = 21;

  /** Added to how far a bucket starts from where it would if all buckets were alike. */
  static final int BIAS = 1 << 15;

  private static final int[] NONE = {};
  private static final int START_BYTES = 2;

  private final PlaceBytes data;
  private final int buckets;
  private final int entries;
  private final int count;

  /**
   * Opens an index.
   *
   * @param data the file that holds it
   * @param offset where it begins: the starts of the buckets and the end of the last, two bytes
   *     each, then the entries
   * @param count number of entries
   */
  KeyIndex(PlaceBytes data, int offset, int count) {
    this.data = data;
    this.buckets = offset;
    this.entries = offset + (BUCKETS + 1) * START_BYTES;
    this.count = count;
  }

  /** The rows under the hash of a key, in ascending order; none for most words of a text. */
  int[] rows(long hash) {
    int bucket = bucket(hash);
    int check = check(hash);
    int end = start(bucket + 1);
    int[] rows = NONE;
    for (int i = start(bucket); i < end; i++) {
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

  /** Where a bucket starts if all are alike. */
  static int expectedStart(int bucket, int count) {
    return (int) ((long) bucket * count / BUCKETS);
  }

  /** Bytes of an index with so many entries. */
  static int size(int entries) {
    return (BUCKETS + 1) * START_BYTES + entries * ENTRY_BYTES;
  }

  /** Number of the bucket that holds a hash. */
  static int bucket(long hash) {
    return (int) (hash >>> (Long.SIZE - 16));
  }

  /** The part of a hash that an entry keeps. */
  static int check(long hash) {
    return (int) (hash >>> (Long.SIZE - 16 - CHECK_BITS)) & ((1 << CHECK_BITS) - 1);
  }

  private int start(int bucket) {
    int at = buckets + bucket * START_BYTES;
    int difference = (data.unsignedByte(at) << Byte.SIZE) | data.unsignedByte(at + 1);
    return expectedStart(bucket, count) + difference - BIAS;
  }
}
