package org.sitrep.extract.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A block of {@code syntax.bin}, inflated piece by piece into the array that it becomes: millions
 * of weights are never held twice, which at a cold start costs as much as inflating them.
 */
final class ModelBlock {
  /** Bytes of a piece; a whole number of longs. */
  private static final int PIECE = 1 << 16;

  private final DataInputStream in;
  private final int length;
  private final byte[] packed = new byte[PIECE];
  private final Inflater inflater = new Inflater();
  private int packedLeft;

  private ModelBlock(DataInputStream in) throws IOException {
    this.in = in;
    this.length = in.readInt();
    this.packedLeft = in.readInt();
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    ModelBlock block = new ModelBlock(in);
    ByteBuffer bytes = ByteBuffer.allocate(block.length);
    block.inflate(bytes::put);
    return bytes.array();
  }

  static int[] integers(DataInputStream in) throws IOException {
    ModelBlock block = new ModelBlock(in);
    IntBuffer integers = IntBuffer.allocate(block.length / Integer.BYTES);
    block.inflate(piece -> integers.put(piece.asIntBuffer()));
    return integers.array();
  }

  static long[] longs(DataInputStream in) throws IOException {
    ModelBlock block = new ModelBlock(in);
    LongBuffer longs = LongBuffer.allocate(block.length / Long.BYTES);
    block.inflate(piece -> longs.put(piece.asLongBuffer()));
    return longs.array();
  }

  private void inflate(Consumer<ByteBuffer> sink) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);
    try {
      for (int done = 0; done < length; done += piece.limit()) {
        piece.clear().limit(Math.min(PIECE, length - done));
        fill(piece.array(), piece.limit());
        sink.accept(piece);
      }
      while (!inflater.finished()) { // up to the check sum
        if (more(piece.array(), 0, 1) > 0) {
          throw new IOException("a block of the syntax model is longer than it says");
        }
      }
    } catch (DataFormatException e) {
      throw new IOException("a block of the syntax model is damaged", e);
    } finally {
      inflater.end();
    }
  }

  private void fill(byte[] bytes, int size) throws IOException, DataFormatException {
    for (int filled = 0; filled < size; ) {
      if (inflater.finished() || inflater.needsDictionary()) {
        throw new IOException("a block of the syntax model is shorter than it says");
      }
      filled += more(bytes, filled, size - filled);
    }
  }

  private int more(byte[] bytes, int at, int size) throws IOException, DataFormatException {
    if (inflater.needsInput()) {
      int read = in.read(packed, 0, Math.min(PIECE, packedLeft));
      if (read <= 0) {
        throw new IOException("a block of the syntax model ends early");
      }
      packedLeft -= read;
      inflater.setInput(packed, 0, read);
    }
    return inflater.inflate(bytes, at, size);
  }
}
