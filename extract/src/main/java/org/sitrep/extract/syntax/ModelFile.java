package org.sitrep.extract.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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
    int[] paths = ModelBlock.integers(in);
    int[] slots = ModelBlock.integers(in);
    int[] forms = ModelBlock.integers(in);
    byte[] formTags = ModelBlock.bytes(in);
    return new SyntaxModel(
        tags,
        labels,
        new WordClasses(slots, paths),
        new CommonTags(forms, formTags),
        new LaneScorer(tags.length, ModelBlock.longs(in)),
        new TransitionScorer(ModelBlock.integers(in)),
        new LaneScorer(labels.length, ModelBlock.longs(in)));
  }

  private static String[] names(DataInputStream in) throws IOException {
    String[] names = new String[in.readUnsignedByte()];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.readUTF().intern();
    }
    return names;
  }

  static long[] longs(byte[] bytes) {
    long[] longs = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(longs);
    return longs;
  }
}
