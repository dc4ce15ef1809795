package org.sitrep.extract.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Writes what {@link ModelFile} reads. */
final class ModelWriter {
  private final DataOutputStream out;

  ModelWriter(DataOutputStream out, List<String> tags, List<String> labels) throws IOException {
    this.out = out;
    out.writeInt(ModelFile.MARK);
    names(tags);
    names(labels);
  }

  private void names(List<String> names) throws IOException {
    out.writeByte(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  void block(int[] integers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(integers.length * Integer.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(integers);
    block(bytes.array());
  }

  void block(byte[] bytes) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] compressed = new byte[bytes.length + bytes.length / 100 + 100];
    int length = deflater.deflate(compressed);
    deflater.end();
    out.writeInt(bytes.length);
    out.writeInt(length);
    out.write(Arrays.copyOf(compressed, length));
    System.out.println("block of " + bytes.length + " bytes as " + length);
  }
}
