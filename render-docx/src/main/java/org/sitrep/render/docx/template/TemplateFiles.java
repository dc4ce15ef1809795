package org.sitrep.render.docx.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files inside a template, no more and no larger than a template has reason to hold. */
final class TemplateFiles {
  private static final int MOST_FILES = 2_000;
  private static final long MOST_BYTES = 64L << 20;

  /** What a Word 97 file, or an encrypted one of any age, begins with (MS-CFB, 2.2). */
  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Map<String, byte[]> files = new TreeMap<>();

  private TemplateFiles() {}

  /**
   * Unpacks a template.
   *
   * @throws TemplateException where it is no zip file, or one that swells beyond measure
   */
  static TemplateFiles of(byte[] zip) throws TemplateException {
    if (startsWith(zip, COMPOUND_FILE)) {
      throw new TemplateException("is encrypted, or in the format of Word 97; save it as .docx");
    }
    if (!startsWith(zip, new byte[] {'P', 'K'})) {
      throw new TemplateException("is no Word document");
    }
    TemplateFiles files = new TemplateFiles();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      files.unpack(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new TemplateException("is damaged: " + e.getMessage(), e);
    }
    return files;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private void unpack(ZipInputStream in) throws IOException, TemplateException {
    long left = MOST_BYTES;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      byte[] content = read(in, left);
      left -= content.length;
      files.put(entry.getName().replace('\\', '/'), content);
      if (files.size() > MOST_FILES) {
        throw new TemplateException("holds more than " + MOST_FILES + " files");
      }
    }
  }

  private static byte[] read(InputStream in, long most) throws IOException, TemplateException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      if (out.size() > most) {
        throw new TemplateException("unpacks to more than " + (MOST_BYTES >> 20) + " MB");
      }
    }
    return out.toByteArray();
  }

  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
