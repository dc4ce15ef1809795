package org.sitrep.render.pdf.profile;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that a PDF carries along (ISO 19005-3, 6.8: an associated file).
 *
 * @param name its file name
 * @param mediaType such as {@code application/json}
 * @param relation what it is to the document
 * @param description one line
 * @param content writes it
 */
public record Attachment(
    String name, String mediaType, Relation relation, String description, Content content) {
  /** What an associated file is to the document (ISO 32000-2, table 43, AFRelationship). */
  public enum Relation {
    /** The document was made of it. */
    SOURCE("Source"),
    /** What the document's figures and tables show. */
    DATA("Data");

    private final String key;

    Relation(String key) {
      this.key = key;
    }

    /** Its name in the file. */
    public String key() {
      return key;
    }
  }

  /** Writes a file's bytes, the same ones each time. */
  public interface Content {
    void write(OutputStream out) throws IOException;
  }
}
