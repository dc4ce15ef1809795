package org.sitrep.render.docx.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A part that stands ready as a resource, with places to fill such as {@code ${ink}}. */
public final class PartTemplate {
  private PartTemplate() {}

  /**
   * The resource with every place filled.
   *
   * @param resource its name in this package
   * @param values XML, without markup where a place stands in an attribute
   * @throws IllegalArgumentException where the resource names a place that has no value
   */
  public static String fill(String resource, Map<String, String> values) {
    String template = read(resource);
    StringBuilder out = new StringBuilder(template.length());
    int done = 0;
    for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", done)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 2, close);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException(resource + " names an unknown value: " + name);
      }
      out.append(template, done, open).append(value);
      done = close + 1;
    }
    return out.append(template, done, template.length()).toString();
  }

  /** The resource as it stands. */
  public static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(PartTemplate.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
