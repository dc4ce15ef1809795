package org.sitrep.render.docx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a file and how they hang together: a package of the Open Packaging Conventions
 * (ECMA-376, part 2). Entries are in the order of their names and bear the first day that a zip
 * file can tell, so that the same parts give the same bytes.
 */
public final class OfficePackage {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /**
   * Not January 1980: for a time before or at the zip format's first, Java adds one in local time.
   */
  private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Name of the package as the source of relationships. */
  public static final String ROOT = "";

  private final Map<String, byte[]> contents = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, Xml> relationships = new TreeMap<>();

  /** Adds a part of text in UTF-8; its name has no leading slash. */
  public void part(String name, String contentType, String content) {
    part(name, contentType, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part; its name has no leading slash. */
  public void part(String name, String contentType, byte[] content) {
    contents.put(name, content);
    types.put(name, contentType);
  }

  /** Adds a relationship to another part, named relative to the source. */
  public void relate(String source, String id, String type, String target) {
    of(source).empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  /** Adds a relationship to something outside the package. */
  public void relateOutside(String source, String id, String type, String uri) {
    of(source)
        .empty("Relationship", "Id", id, "Type", type, "Target", uri, "TargetMode", "External");
  }

  private Xml of(String source) {
    return relationships.computeIfAbsent(
        source, any -> new Xml().open("Relationships", "xmlns", RELATIONSHIPS));
  }

  /** Writes the package; does not close the stream. */
  public void write(OutputStream out) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(contents);
    relationships.forEach(
        (source, xml) -> entries.put(nameOf(source), bytes(xml.close().toString())));
    ZipOutputStream zip = new ZipOutputStream(out);
    write(
        zip, "[Content_Types].xml", bytes(contentTypes())); // First, as readers of streams expect.
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      write(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String nameOf(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  private String contentTypes() {
    Xml xml = new Xml().open("Types", "xmlns", TYPES);
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    types.forEach(
        (name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
    return xml.close().toString();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ZIP_EPOCH);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
