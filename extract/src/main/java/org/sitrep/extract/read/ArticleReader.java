package org.sitrep.extract.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Bytes of a file → {@link Article}. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Reads one file.
   *
   * @param file the name that the report gives it; its ending tells the format
   * @param bytes the whole content
   * @param given what is known of it from outside
   * @throws UnreadableArticleException where the content is empty, binary, or has no words
   */
  public static Article read(String file, byte[] bytes, Article.Given given)
      throws UnreadableArticleException {
    String name = file.toLowerCase(Locale.ROOT);
    String decoded = TextDecoder.decode(bytes);
    boolean html = name.endsWith(".html") || name.endsWith(".htm");
    HtmlPage page = html ? HtmlPage.of(decoded) : null;
    String text = page == null ? decoded : page.text();
    if (text.isBlank()) {
      throw new UnreadableArticleException("empty", "holds no text");
    }
    return new Article(
        file,
        sha256(bytes),
        html ? "text/html" : "text/plain",
        text,
        html,
        page == null ? given : given.orElse(page.given()));
  }

  /** Makes an article of a text that stands in no file of its own, such as a line of JSON. */
  public static Article of(String id, String text, Article.Given given)
      throws UnreadableArticleException {
    if (text.isBlank()) {
      throw new UnreadableArticleException("empty", "holds no text");
    }
    return new Article(
        id, sha256(text.getBytes(StandardCharsets.UTF_8)), "text/plain", text, false, given);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
