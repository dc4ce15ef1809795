package org.sitrep.extract.gazetteer;

import java.nio.charset.StandardCharsets;

/** The bytes of {@code places.bin}, read at any place; numbers stand high byte first. */
final class PlaceBytes {
  private static final int MASK = 0xFF;

  private final byte[] bytes;

  PlaceBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int unsignedByte(int at) {
    return bytes[at] & MASK;
  }

  int integer(int at) {
    return (unsignedByte(at) << 24)
        | (unsignedByte(at + 1) << 16)
        | (unsignedByte(at + 2) << 8)
        | unsignedByte(at + 3);
  }

  String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** The bytes from start to end, inflated; the first four of them tell the inflated length. */
  byte[] inflated(int start, int end) {
    byte[] content = new byte[integer(start)];
    Inflation.inflate(bytes, start + Integer.BYTES, end, content);
    return content;
  }
}
