package org.sitrep.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a file as a reader copies it, without artifacts and figures. */
final class Extracted extends PDFTextStripper {
  private int depth;
  private int skipped;

  private Extracted() {}

  /** The text, with every run of white space made one blank, and without marks of direction. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return plain(new Extracted().getText(document));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u200E\\u200F\\u202A-\\u202E]", "").replaceAll("\\s+", " ").strip();
  }

  /**
   * The text between header and footer of A4 pages as Poppler's pdftotext puts it out; empty where
   * that is not installed.
   */
  static Optional<String> byPoppler(byte[] pdf) throws IOException, InterruptedException {
    return byPoppler(pdf, "-x 0 -y 66 -W 596 -H 716");
  }

  /** All that is drawn, in that order, as pdftotext puts it out; empty where it is missing. */
  static Optional<String> drawnByPoppler(byte[] pdf) throws IOException, InterruptedException {
    return byPoppler(pdf, "-raw");
  }

  private static Optional<String> byPoppler(byte[] pdf, String options)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("sitrep", ".pdf");
    try {
      Files.write(file, pdf);
      List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
      command.addAll(List.of(options.split(" ", -1)));
      command.addAll(List.of(file.toString(), "-"));
      ProcessBuilder builder = new ProcessBuilder(command);
      Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(plain(text)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      Files.delete(file);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    depth++;
    if (tag.getName().equals("Artifact") || tag.getName().equals("Figure")) {
      skipped = depth;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (skipped == depth) {
      skipped = 0;
    }
    depth--;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (skipped == 0) {
      super.processTextPosition(text);
    }
  }
}
