package org.sitrep.render.docx.part;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An XML 1.0 document, written from top to bottom.
 *
 * <p>What XML cannot hold (most control characters, lone surrogates, U+FFFE and U+FFFF; XML 1.0,
 * production 2) is written as U+FFFD.
 */
public final class Xml {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(DECLARATION);
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts a document, after its declaration. */
  public Xml() {}

  /** Opens an element; the attributes are names and values in turn. */
  public Xml open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Writes an element without content. */
  public Xml empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** Closes the element opened last. */
  public Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes words. */
  public Xml text(String text) {
    append(out, text);
    return this;
  }

  /** Writes an element that holds words alone. */
  public Xml leaf(String name, String text) {
    return open(name).text(text).close();
  }

  /** Writes XML that is well-formed already. */
  public Xml raw(String markup) {
    out.append(markup);
    return this;
  }

  private void start(String name, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + name + " has no value");
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      append(out, attributes[i + 1]);
      out.append('"');
    }
  }

  /** The text with markup characters escaped. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    append(out, text);
    return out.toString();
  }

  private static void append(StringBuilder out, String text) {
    int length;
    for (int i = 0; i < text.length(); i += length) {
      int character = text.codePointAt(i);
      length = Character.charCount(character);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
      }
    }
  }

  private static boolean isAllowed(int character) {
    return character >= 0x20
        ? (character < 0xD800 || character > 0xDFFF) && character != 0xFFFE && character != 0xFFFF
        : character == '\t' || character == '\n' || character == '\r';
  }

  /** The document so far; all elements must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
