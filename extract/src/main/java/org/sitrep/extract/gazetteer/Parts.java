package org.sitrep.extract.gazetteer;

/** Parts of {@code places.bin} that stand one after the other, found by number through a table. */
final class Parts {
  private final PlaceBytes data;
  private final int offsets;
  private final int start;
  private final int count;

  /** Takes the parts at an offset: where each starts and the last ends, counted from the first. */
  Parts(PlaceBytes data, int offset, int count) {
    this.data = data;
    this.offsets = offset;
    this.start = offset + (count + 1) * Integer.BYTES;
    this.count = count;
  }

  int count() {
    return count;
  }

  int start(int number) {
    return start + data.integer(offsets + number * Integer.BYTES);
  }

  /** Where a part ends and the next one starts. */
  int end(int number) {
    return start(number + 1);
  }
}
