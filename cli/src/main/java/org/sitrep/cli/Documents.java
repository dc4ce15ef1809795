package org.sitrep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.fact.Report;
import org.sitrep.model.outline.Outline;

/**
 * Makes the documents of a report, whole and in memory, so that nothing is written where one of
 * them fails. Each is made in a thread of its own: loading the PDF and the Word library takes
 * longest.
 */
final class Documents {
  private Documents() {}

  /**
   * The bytes of each format, in the order asked for.
   *
   * @param since an earlier report, of which the documents tell what changed
   * @throws CommandFailure where a file that the looks name, such as a logo, is not what it should
   */
  static Map<OutputFormat, byte[]> make(
      Report report, Optional<Report> since, Looks looks, List<OutputFormat> formats)
      throws CommandFailure {
    Outline outline =
        since
            .map(old -> ReportComposer.compose(report, old))
            .orElseGet(() -> ReportComposer.compose(report));
    Map<OutputFormat, CompletableFuture<byte[]>> making = new LinkedHashMap<>();
    for (OutputFormat format : formats) {
      making.put(
          format,
          CompletableFuture.supplyAsync(
              () -> bytes(format, report, outline, looks),
              task -> new Thread(task, format.name()).start()));
    }
    Map<OutputFormat, byte[]> made = new LinkedHashMap<>();
    for (Map.Entry<OutputFormat, CompletableFuture<byte[]>> each : making.entrySet()) {
      made.put(each.getKey(), finished(each.getKey(), each.getValue()));
    }
    return made;
  }

  private static byte[] bytes(OutputFormat format, Report report, Outline outline, Looks looks) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.writer().write(report, outline, looks, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] finished(OutputFormat format, CompletableFuture<byte[]> bytes)
      throws CommandFailure {
    try {
      return bytes.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unread) {
        Throwable cause = unread.getCause();
        String reason = String.valueOf((cause == null ? unread : cause).getMessage());
        throw CommandFailure.unreadable("cannot make the " + format.name() + ": " + reason, e);
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
