package org.sitrep.cli.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files beneath a folder, in the order of their names relative to it. */
final class FolderListing {
  private final TreeMap<String, Path> files = new TreeMap<>();
  private final TreeMap<String, IOException> closed = new TreeMap<>();
  private final Set<Path> entered = new HashSet<>();
  private final Optional<Path> except;

  /**
   * Lists a folder with all folders in it; links are followed, each folder is entered once.
   *
   * @param except a folder to leave out: the one that this run writes into
   * @throws IOException where the folder itself cannot be listed
   */
  FolderListing(Path folder, Optional<Path> except) throws IOException {
    this.except = except.filter(Files::exists).map(FolderListing::real);
    enter(folder, "");
  }

  /** Names with {@code /} to paths, in name order. */
  Map<String, Path> files() {
    return files;
  }

  /** Folders beneath that could not be listed. */
  Map<String, IOException> closed() {
    return closed;
  }

  private void enter(Path folder, String prefix) throws IOException {
    Path real = folder.toRealPath();
    if (except.filter(real::equals).isPresent() || !entered.add(real)) {
      return;
    }
    for (Path entry : entries(folder)) {
      String name = prefix + entry.getFileName();
      if (!Files.isDirectory(entry)) {
        files.put(name, entry);
      } else if (FileKind.of(entry) != FileKind.HIDDEN) {
        enterSubfolder(entry, name);
      }
    }
  }

  private void enterSubfolder(Path folder, String name) {
    try {
      enter(folder, name + "/");
    } catch (IOException e) {
      closed.put(name, e);
    }
  }

  /** Sorted, so that of two links to one folder it is always the same one that is entered. */
  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    Collections.sort(entries);
    return entries;
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
