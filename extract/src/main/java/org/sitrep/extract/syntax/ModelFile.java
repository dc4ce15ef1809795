package org.sitrep.extract.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The layout of {@code syntax.bin}: the mark {@code SYN2}, the names of tags and labels, then
 * blocks of bytes, each as its length, its compressed length and its bytes in zlib's format (RFC
 * 1950, which ends each with a check sum). The blocks: cluster paths, word slots, common forms and
 * their tags, and the weights of tagger, transitions and labels. The blocks are little-endian, as
 * most machines are; lengths are big-endian.
 */
final class ModelFile {
  static final int MARK = 0x53594E32;

  private ModelFile() {}

  static SyntaxModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MARK) {
      throw new IOException("not a syntax model");
    }
    String[] tags = names(in);
    String[] labels = names(in);
    int[] paths = integers(block(in));
    int[] slots = integers(block(in));
    int[] forms = integers(block(in));
    byte[] formTags = block(in);
    return new SyntaxModel(
        tags,
        labels,
        new WordClasses(slots, paths),
        new CommonTags(forms, formTags),
        new LaneScorer(tags.length, longs(block(in))),
        new TransitionScorer(integers(block(in))),
        new LaneScorer(labels.length, longs(block(in))));
  }

  private static String[] names(DataInputStream in) throws IOException {
    String[] names = new String[in.readUnsignedByte()];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.readUTF().intern();
    }
    return names;
  }

  private static byte[] block(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    byte[] compressed = in.readNBytes(in.readInt());
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed);
      int done = 0;
      while (done < bytes.length && !inflater.needsInput()) {
        done += inflater.inflate(bytes, done, bytes.length - done);
      }
      if (done < bytes.length) {
        throw new IOException("a block of the syntax model ends early");
      }
    } catch (DataFormatException e) {
      throw new IOException("a block of the syntax model is damaged", e);
    } finally {
      inflater.end();
    }
    return bytes;
  }

  private static int[] integers(byte[] bytes) {
    int[] integers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(integers);
    return integers;
  }

  static long[] longs(byte[] bytes) {
    long[] longs = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(longs);
    return longs;
  }
}
