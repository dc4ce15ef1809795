package org.sitrep.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a document and how they hang together: a package of the Open Packaging Conventions
 * (ECMA-376, part 2). Entries are in the order of their names and bear the first day that a zip
 * file can tell, so that the same parts give the same bytes.
 */
final class WordPackage {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /**
   * Not January 1980: for a time before or at the zip format's first, Java adds one in local time.
   */
  private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Name of the package as the source of relationships. */
  static final String ROOT = "";

  private final Map<String, String> contents = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, Xml> relationships = new TreeMap<>();

  /** Adds a part; its name has no leading slash. */
  void part(String name, String contentType, String content) {
    contents.put(name, content);
    types.put(name, contentType);
  }

  /** Adds a relationship to another part, named relative to the source. */
  void relate(String source, String id, String type, String target) {
    of(source).empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  /** Adds a relationship to something outside the package. */
  void relateOutside(String source, String id, String type, String uri) {
    of(source)
        .empty("Relationship", "Id", id, "Type", type, "Target", uri, "TargetMode", "External");
  }

  private Xml of(String source) {
    return relationships.computeIfAbsent(
        source, any -> new Xml().open("Relationships", "xmlns", RELATIONSHIPS));
  }

  /** Writes the package; does not close the stream. */
  void write(OutputStream out) throws IOException {
    Map<String, String> entries = new TreeMap<>(contents);
    relationships.forEach((source, xml) -> entries.put(nameOf(source), xml.close().toString()));
    ZipOutputStream zip = new ZipOutputStream(out);
    write(zip, "[Content_Types].xml", contentTypes()); // First, as readers of streams expect.
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      write(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
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

  private static void write(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ZIP_EPOCH);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
