package org.sitrep.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * A format in which articles come. The first bytes decide, for a page saved as {@code .txt} is
 * still a page; the name decides where they say nothing.
 */
enum Format {
  PLAIN("text/plain"),
  HTML("text/html"),
  PDF("application/pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  MAIL("message/rfc822"),
  RSS("application/rss+xml"),
  ATOM("application/atom+xml");

  /** A byte order mark, a declaration and some comments may stand before what tells the format. */
  private static final int HEAD = 2048;

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  static Format of(String file, byte[] content) throws UnreadableArticleException {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (head.startsWith("%PDF-") || name.endsWith(".pdf")) {
      return PDF;
    }
    if (head.startsWith("PK\3\4") || name.endsWith(".docx")) {
      return WORD;
    }
    refuse(head);
    if (name.endsWith(".eml")) {
      return MAIL;
    }
    return ofText(name, head);
  }

  private static Format ofText(String name, String head) throws UnreadableArticleException {
    String start = start(head);
    if (start.startsWith("<rss") || start.startsWith("<rdf:rdf")) {
      return RSS;
    }
    if (start.startsWith("<feed") || start.startsWith("<atom:feed")) {
      return ATOM;
    }
    boolean html = start.startsWith("<!doctype html") || start.startsWith("<html");
    if (html || name.endsWith(".html") || name.endsWith(".htm")) {
      return HTML;
    }
    if (List.of("xml", "rss", "atom").contains(name.substring(name.lastIndexOf('.') + 1))) {
      throw new UnreadableArticleException(
          "unsupported", "is neither an RSS nor an Atom feed nor a page");
    }
    return PLAIN;
  }

  /** The first element or doctype in small letters, past declarations and comments. */
  private static String start(String head) {
    String rest = head.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
    rest = rest.replace("\0", "").stripLeading();
    while (rest.startsWith("<?") || rest.startsWith("<!--")) {
      int end = rest.indexOf(rest.startsWith("<?") ? "?>" : "-->");
      if (end < 0) {
        return "";
      }
      rest = rest.substring(end + (rest.startsWith("<?") ? 2 : 3)).stripLeading();
    }
    return rest.toLowerCase(Locale.ROOT);
  }

  private static void refuse(String head) throws UnreadableArticleException {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new UnreadableArticleException(
          "unsupported", "is an Office file of before 2007; save it as .docx");
    }
    if (head.startsWith("{\\rtf")) {
      throw new UnreadableArticleException("unsupported", "is rich text; save it as .docx");
    }
  }
}
