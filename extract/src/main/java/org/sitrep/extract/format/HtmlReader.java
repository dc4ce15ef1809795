package org.sitrep.extract.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.TextDecoder;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * Reads a saved web page: its text, a paragraph a line, and what its metadata tell: first
 * schema.org's in JSON-LD, then the Open Graph protocol's.
 */
final class HtmlReader {
  private static final String NOT_TEXT = "script, style, noscript, nav, footer, aside, form, svg";

  /** A page may hold teasers of other articles; the article itself is among the first. */
  private static final int ARTICLES = 20;

  /** Long pages have some ten thousand; the parser looks back a hundred tags at each. */
  private static final int TAGS = 200_000;

  /** The WHATWG's prescan looks for the charset in as many bytes. */
  private static final int PRESCAN = 1024;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]*charset\\s*=\\s*[\"']?([\\w-]+)");

  private HtmlReader() {}

  static Story read(byte[] content) throws UnreadableArticleException {
    return read(TextDecoder.decode(content, declared(content)));
  }

  static Story read(String html) throws UnreadableArticleException {
    checkTags(html);
    Document document = Jsoup.parse(html);
    Optional<LinkedData> data = LinkedData.of(document);
    Article.Given given = data.map(LinkedData::given).orElse(Article.Given.NOTHING);
    document.select(NOT_TEXT).remove();
    String text = HtmlText.of(root(document));
    String body = data.map(LinkedData::body).orElse("");
    // A page that a script fills holds its article in the metadata alone.
    return Story.alone(body.length() > 2 * text.length() ? body : text, given.orElse(og(document)));
  }

  private static void checkTags(String html) throws UnreadableArticleException {
    if (html.chars().filter(c -> c == '<').count() > TAGS) {
      throw new UnreadableArticleException("too-large", "has more than " + TAGS + " tags");
    }
  }

  private static Optional<Charset> declared(byte[] content) {
    int length = Math.min(PRESCAN, content.length);
    Matcher meta = CHARSET.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    return meta.find() ? TextDecoder.charset(meta.group(1)) : Optional.empty();
  }

  private static Element root(Document document) {
    return document.select("article").stream()
        .limit(ARTICLES)
        .max(Comparator.comparingInt(article -> article.text().length()))
        .or(() -> Optional.ofNullable(document.selectFirst("main")))
        .orElseGet(document::body);
  }

  private static Article.Given og(Document document) {
    return new Article.Given(
        meta(document, "og:title"),
        meta(document, "og:site_name"),
        day(meta(document, "article:published_time")),
        address(document),
        null);
  }

  /** Where the page was published, by what it says itself. */
  private static @Nullable String address(Document document) {
    String stated = meta(document, "og:url");
    Element link = document.selectFirst("link[rel=canonical]");
    String canonical = link == null ? "" : link.attr("href").strip();
    return stated != null || canonical.isEmpty() ? stated : canonical;
  }

  private static @Nullable String meta(Document document, String property) {
    Element element = document.selectFirst("meta[property=" + property + "]");
    String content = element == null ? "" : element.attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  /** The day of an ISO 8601 time; {@code null} where there is none. */
  static @Nullable LocalDate day(@Nullable String stamp) {
    if (stamp == null || stamp.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(stamp.substring(0, 10));
    } catch (DateTimeException notIso) {
      return null;
    }
  }
}
