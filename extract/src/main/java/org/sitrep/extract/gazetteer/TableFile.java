package org.sitrep.extract.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of the gazetteer: a row a line, columns parted by tabs, lists in a column by {@code |},
 * comments after {@code #} at the start of a line.
 */
final class TableFile {
  private TableFile() {}

  /** The bytes of a file of this package's resources. */
  static byte[] bytes(String file) {
    String path = "/org/sitrep/gazetteer/" + file;
    try (InputStream in = TableFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return readAll(in);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Reads in one go where the stream knows its length, which saves two copies of megabytes. */
  private static byte[] readAll(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int length = 0;
    for (int n = 0; n >= 0 && length < bytes.length; length += Math.max(n, 0)) {
      n = in.read(bytes, length, bytes.length - length);
    }
    byte[] rest = in.readAllBytes();
    if (length == bytes.length && rest.length == 0) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, length + rest.length);
    System.arraycopy(rest, 0, all, length, rest.length);
    return all;
  }

  /** The rows of a table, each with the given number of columns. */
  static List<List<String>> rows(String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    int line = 0;
    for (String text : cut(new String(bytes(file), StandardCharsets.UTF_8), '\n')) {
      line++;
      if (text.isEmpty() || text.charAt(0) == '#') {
        continue;
      }
      List<String> row = cut(text, '\t');
      if (row.size() != columns) {
        throw new IllegalStateException(
            file + ":" + line + ": " + row.size() + " columns instead of " + columns);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The items of a column. */
  static List<String> list(String column) {
    return column.isEmpty() ? List.of() : cut(column, '|');
  }

  private static List<String> cut(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
