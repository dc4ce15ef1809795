package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where documents go: into a folder, into one file, or to standard output. */
sealed interface Destination {
  /** What people call a file: the ending of an office or a page, not the number of a version. */
  Pattern LIKE_A_FILE = Pattern.compile(".+\\.[A-Za-z]{2,5}");

  /** Writes the documents and returns the names of the files. */
  List<String> write(Map<OutputFormat, byte[]> documents) throws CommandFailure;

  /** The formats that fit here, given those asked for. */
  List<OutputFormat> formats(List<OutputFormat> asked);

  /**
   * What {@code -o} means: {@code -}, a file where it ends in the name of a format, else a folder.
   *
   * @param baseName the documents' name in a folder, without its ending
   * @throws CommandFailure where the formats asked for do not fit
   */
  static Destination of(String output, String baseName, List<OutputFormat> asked, Console console)
      throws CommandFailure {
    if (output.equals("-")) {
      return new Pipe(only(asked, "standard output"), console);
    }
    Path path = Path.of(output);
    String name = String.valueOf(path.getFileName());
    Optional<OutputFormat> ending = OutputFormat.of(name);
    if (output.endsWith("/") || Files.isDirectory(path)) {
      return new Folder(path, baseName);
    }
    if (ending.isEmpty()) {
      if (LIKE_A_FILE.matcher(name).matches()) {
        throw CommandFailure.usage(
            output
                + " ends in no format; there are "
                + OutputFormat.names()
                + " (a folder: '"
                + output
                + "/')",
            null);
      }
      return new Folder(path, baseName);
    }
    if (!asked.isEmpty() && !asked.equals(List.of(ending.get()))) {
      throw CommandFailure.usage(
          output + " can hold " + ending.get().name() + " alone; name a folder for more", null);
    }
    return new SingleFile(path, ending.get());
  }

  private static OutputFormat only(List<OutputFormat> asked, String place) throws CommandFailure {
    if (asked.size() != 1) {
      throw CommandFailure.usage(place + " takes exactly one --format", null);
    }
    return asked.get(0);
  }

  /** A folder, made where it is missing. */
  record Folder(Path path, String baseName) implements Destination {
    @Override
    public List<OutputFormat> formats(List<OutputFormat> asked) {
      return asked;
    }

    @Override
    public List<String> write(Map<OutputFormat, byte[]> documents) throws CommandFailure {
      AtomicFile.createFolder(path);
      List<String> files = new ArrayList<>();
      for (Map.Entry<OutputFormat, byte[]> document : documents.entrySet()) {
        Path file = path.resolve(baseName + "." + document.getKey().name());
        AtomicFile.write(file, document.getValue());
        files.add(file.toString());
      }
      return files;
    }
  }

  /** One file. */
  record SingleFile(Path path, OutputFormat format) implements Destination {
    @Override
    public List<OutputFormat> formats(List<OutputFormat> asked) {
      return List.of(format);
    }

    @Override
    public List<String> write(Map<OutputFormat, byte[]> documents) throws CommandFailure {
      for (byte[] document : documents.values()) {
        AtomicFile.write(path, document);
      }
      return List.of(path.toString());
    }
  }

  /** Standard output. */
  record Pipe(OutputFormat format, Console console) implements Destination {
    @Override
    public List<OutputFormat> formats(List<OutputFormat> asked) {
      return List.of(format);
    }

    @Override
    public List<String> write(Map<OutputFormat, byte[]> documents) throws CommandFailure {
      for (byte[] document : documents.values()) {
        StandardOutput.write(console, document);
      }
      return List.of();
    }
  }
}
