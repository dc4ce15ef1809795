package org.sitrep.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that no program for writing would write. */
final class HostilePdf {
  /** Ten forms that each draw the next ten times: ten thousand million drawings. */
  private static final int FORMS = 10;

  private HostilePdf() {}

  /** A page with that content stream. */
  static byte[] page(String filter, byte[] content) {
    return written(
        dictionary("/Type /Catalog /Pages 2 0 R"),
        dictionary("/Type /Pages /Kids [3 0 R] /Count 1"),
        dictionary("/Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"),
        stream(filter, content));
  }

  /** A document whose catalogue is that object. */
  static byte[] object(String catalogue) {
    return written(catalogue.getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] formsInForms() {
    List<byte[]> objects = new ArrayList<>();
    objects.add(dictionary("/Type /Catalog /Pages 2 0 R"));
    objects.add(dictionary("/Type /Pages /Kids [3 0 R] /Count 1"));
    String resources = " /Resources << /XObject << /F %d 0 R >> >> ";
    objects.add(
        dictionary(
            "/Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
                + resources.formatted(5)));
    byte[] draws = "/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII);
    objects.add(stream("", draws));
    for (int form = 5; form < 5 + FORMS; form++) {
      objects.add(
          stream(
              "/Type /XObject /Subtype /Form /BBox [0 0 9 9]" + resources.formatted(form + 1),
              draws));
    }
    objects.add(
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9]",
            "q Q ".getBytes(StandardCharsets.US_ASCII)));
    return written(objects.toArray(new byte[0][]));
  }

  static byte[] locked() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] dictionary(String entries) {
    return ("<< " + entries + " >>").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(dictionary("/Length " + content.length + " " + entries));
    out.writeBytes("\nstream\n".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** The objects, numbered from 1, with a table of where they stand. */
  private static byte[] written(byte[]... objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      String offset = String.valueOf(out.size());
      table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
      out.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(objects[i]);
      out.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }
    String end =
        "xref\n0 "
            + (objects.length + 1)
            + "\n"
            + table
            + "trailer\n<< /Size "
            + (objects.length + 1)
            + " /Root 1 0 R >>\nstartxref\n"
            + out.size()
            + "\n%%EOF\n";
    out.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }
}
