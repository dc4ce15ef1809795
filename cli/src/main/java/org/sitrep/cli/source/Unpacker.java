package org.sitrep.cli.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sitrep.cli.lines.ArticleLine;
import org.sitrep.extract.format.Limits;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * Opens what one file holds, down to single articles: the lines of a .jsonl, the file in a .gz, the
 * entries of a .zip. One unpacker serves one file, and bounds all that comes out of it together.
 */
final class Unpacker {
  /** An archive in an archive is found; deeper ones are made to exhaust. */
  private static final int DEEPEST = 3;

  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 4L * Limits.BYTES;

  /** Text packs to a third, a page to a tenth, zeros to a thousandth. */
  private static final int RATIO = 200;

  /** Small files may pack as well as they like. */
  private static final int SMALL = 1 << 20;

  private final Shelf shelf;
  private long unpacked;
  private int entries;
  private int depth;

  Unpacker(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Puts the articles of a file on the shelf, and a note for whatever in it gives none. */
  void take(String name, byte[] content, FileKind kind) {
    try {
      switch (kind) {
        case ARTICLE -> shelf.takeFile(name, content, depth > 0);
        case LINES -> takeLines(name, new String(content, StandardCharsets.UTF_8));
        case GZIP -> deeper(() -> takeGzip(name, content));
        case ZIP -> deeper(() -> takeZip(name, content));
        case OTHER -> shelf.noteOther(name);
        case README, HIDDEN -> {}
      }
    } catch (UnreadableArticleException e) {
      shelf.refuse(name, e);
    } catch (IOException | IllegalArgumentException e) {
      shelf.note(name, "damaged", "Not read: is damaged: " + e.getMessage() + ".");
    }
  }

  private void deeper(Opening opening) throws IOException, UnreadableArticleException {
    if (depth == DEEPEST) {
      throw new UnreadableArticleException(
          "too-deep", "is packed more than " + DEEPEST + " times over");
    }
    depth++;
    try {
      opening.open();
    } finally {
      depth--;
    }
  }

  private void takeGzip(String name, byte[] content)
      throws IOException, UnreadableArticleException {
    boolean ending = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    String inner = ending ? name.substring(0, name.length() - ".gz".length()) : name;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      byte[] file = readAll(in, content.length);
      FileKind kind = FileKind.meant(lastPart(inner));
      if (kind == FileKind.GZIP) {
        throw new UnreadableArticleException("too-deep", "is packed by gzip more than once");
      }
      take(name, file, kind);
    }
  }

  private void takeZip(String name, byte[] content) throws IOException, UnreadableArticleException {
    int before = entries;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new UnreadableArticleException(
              "too-large", "has more than " + MOST_ENTRIES + " entries");
        }
        takeEntry(name, entry, zip, content.length);
      }
    }
    if (entries == before) {
      throw new UnreadableArticleException("damaged", "is no ZIP archive, or an empty one");
    }
  }

  private void takeEntry(String name, ZipEntry entry, InputStream zip, int packed)
      throws IOException, UnreadableArticleException {
    String inner = plain(entry.getName());
    try {
      byte[] file = readAll(zip, packed);
      if (!entry.isDirectory()) {
        take(name + "/" + inner, file, FileKind.of(lastPart(inner)));
      }
    } catch (UnreadableArticleException e) {
      throw new UnreadableArticleException(e.code(), "its entry " + inner + " " + e.getMessage());
    } catch (IOException e) {
      throw new IOException("entry " + inner + ": " + e.getMessage(), e);
    }
  }

  /** All bytes of what is packed, as far as the bounds allow. */
  private byte[] readAll(InputStream in, int packed)
      throws IOException, UnreadableArticleException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      all.write(buffer, 0, read);
      unpacked += read;
      if (all.size() > SMALL && all.size() / RATIO > packed) {
        throw new UnreadableArticleException(
            "unpacks-too-far", "unpacks to more than " + RATIO + " times its size");
      }
      if (all.size() > Limits.BYTES || unpacked > MOST_BYTES) {
        throw Limits.tooLarge("it, unpacked,");
      }
    }
    return all.toByteArray();
  }

  private void takeLines(String name, String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        takeLine(name, number, line);
      }
    }
  }

  private void takeLine(String name, int number, String line) {
    try {
      shelf.takeLine(ArticleLine.parse(line));
    } catch (IllegalArgumentException e) {
      shelf.note(name, "not-an-article", "Line " + number + " " + e.getMessage() + ".");
    }
  }

  /** An entry's name without what would lead out of the archive. */
  private static String plain(String entry) {
    String name = entry.replace('\\', '/');
    return name.replaceAll("(^|/)(\\.{1,2}(/|$))+", "$1").replaceFirst("^/+", "");
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Opens an archive. */
  private interface Opening {
    void open() throws IOException, UnreadableArticleException;
  }
}
