package org.sitrep.extract.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.ArticleReader;
import org.sitrep.extract.read.UnreadableArticleException;

/** Bytes of a file of any format → the articles in it. */
public final class ArticleFile {
  private ArticleFile() {}

  /**
   * Reads a file.
   *
   * @param file the name that the report gives it; a story of a feed has it with {@code #} and the
   *     story's own key
   * @param content the whole content
   * @param given what the person knows of the article of a name; it goes before what the file tells
   * @return at least one article
   * @throws UnreadableArticleException where the file is damaged, too large, or holds no words
   */
  public static List<Article> read(
      String file, byte[] content, Function<String, Article.Given> given)
      throws UnreadableArticleException {
    if (content.length == 0) {
      throw new UnreadableArticleException("empty", "is empty");
    }
    Format format = Format.of(file, content);
    if (format == Format.PLAIN) {
      Article article = ArticleReader.read(file, content, given.apply(file));
      Limits.checkLength(article.text());
      return List.of(article);
    }
    return articles(file, content, format, stories(format, content), given);
  }

  private static List<Story> stories(Format format, byte[] content)
      throws UnreadableArticleException {
    return switch (format) {
      case HTML -> List.of(HtmlReader.read(content));
      case PDF -> List.of(PdfReader.read(content));
      case WORD -> List.of(WordReader.read(content));
      case MAIL -> List.of(MailReader.read(content));
      case RSS, ATOM -> FeedReader.read(content);
      case PLAIN -> throw new IllegalArgumentException("plain text is no format of its own");
    };
  }

  private static List<Article> articles(
      String file,
      byte[] content,
      Format format,
      List<Story> stories,
      Function<String, Article.Given> given)
      throws UnreadableArticleException {
    List<Article> articles = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Story story : stories) {
      String name = story.key().isEmpty() ? file : file + "#" + story.key();
      if (!story.text().isBlank() && names.add(name)) {
        Limits.checkLength(story.text());
        String hash =
            story.key().isEmpty() ? Article.hash(content) : Article.hashOfText(story.text());
        articles.add(
            new Article(
                name,
                hash,
                format.mediaType(),
                story.text(),
                true,
                given.apply(name).orElse(story.given())));
      }
    }
    if (articles.isEmpty()) {
      throw new UnreadableArticleException("empty", "holds no text");
    }
    return articles;
  }
}
