package org.sitrep.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How tests start the program in processes of its own: from an archive of loaded classes, as the
 * launcher does, since such an archive takes half of the time off. It is made once a test run.
 */
final class FastStart {
  private static final FastStart ONLY = make();

  private final List<String> command;

  private FastStart(List<String> command) {
    this.command = command;
  }

  /** The words of a command line that arguments of the program can follow. */
  static List<String> command() {
    return ONLY.command;
  }

  private static FastStart make() {
    try {
      Path folder = Files.createTempDirectory("sitrep-start");
      String classes = jars(folder);
      Path archive = folder.resolve("classes.jsa");
      Path article = Files.writeString(folder.resolve("a.txt"), "Snow fell on 4 March 2031.\n");
      List<String> dump = new ArrayList<>(command("-XX:ArchiveClassesAtExit=" + archive, classes));
      dump.addAll(List.of("report", article.toString(), "-q", "-o", folder + "/out"));
      Process process =
          new ProcessBuilder(dump)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      process.waitFor(1, TimeUnit.MINUTES);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      String share = Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto";
      return new FastStart(command(share, classes));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> command(String share, String classes) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        share,
        "-Xlog:disable",
        "-Xlog:all=off",
        "-Djava.awt.headless=true",
        "-cp",
        classes,
        "org.sitrep.cli.Main");
  }

  /** The class path with a jar for each folder, which an archive cannot be made from. */
  private static String jars(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        Path jar = folder.resolve(entries.size() + ".jar");
        pack(path, jar);
        entries.add(jar.toString());
      } else if (Files.exists(path)) {
        entries.add(path.toString());
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      zip.setLevel(0);
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
