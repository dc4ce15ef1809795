package org.sitrep.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs bytes. */
public final class Zips {
  private Zips() {}

  /** Packs as gzip. */
  public static byte[] gzip(byte[] content) {
    return written(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
          }
        });
  }

  /** Deflates, with the header of zlib. */
  public static byte[] deflate(byte[] content) {
    return written(
        out -> {
          try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
          }
        });
  }

  /** An archive of one entry. */
  public static byte[] zip(String name, byte[] content) {
    return zip(Map.of(name, content));
  }

  /** An archive of entries in the order of the map. */
  public static byte[] zip(Map<String, byte[]> entries) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
              zip.putNextEntry(new ZipEntry(entry.getKey()));
              zip.write(entry.getValue());
            }
          }
        });
  }

  /** A Word file with that main part. */
  public static byte[] word(String mainPart) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>
        """
            .getBytes(StandardCharsets.UTF_8));
    parts.put("word/document.xml", mainPart.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes to a stream in memory. */
  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }
}
