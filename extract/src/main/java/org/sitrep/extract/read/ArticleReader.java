package org.sitrep.extract.read;

/** Plain text → {@link Article}. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Reads a file of plain text.
   *
   * @param file the name that the report gives it
   * @param bytes the whole content
   * @param given what is known of it from outside
   * @throws UnreadableArticleException where the file is empty, binary, or has no words
   */
  public static Article read(String file, byte[] bytes, Article.Given given)
      throws UnreadableArticleException {
    return article(file, Article.hash(bytes), TextDecoder.decode(bytes), given);
  }

  /** Makes an article of a text that stands in no file of its own, such as a line of JSON. */
  public static Article of(String id, String text, Article.Given given)
      throws UnreadableArticleException {
    return article(id, Article.hashOfText(text), text, given);
  }

  private static Article article(String file, String hash, String text, Article.Given given)
      throws UnreadableArticleException {
    if (text.isBlank()) {
      throw new UnreadableArticleException("empty", "holds no text");
    }
    return new Article(file, hash, "text/plain", text, false, given);
  }
}
