package org.sitrep.extract.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.TextDecoder;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * Reads the stories of a feed: RSS 2.0 with its content module, RSS 1.0, and Atom (RFC 4287). The
 * parser is jsoup's, which takes feeds as they are found and knows no entities but characters.
 */
final class FeedReader {
  private static final int ENTRIES = 10_000;

  private static final Pattern ENCODING =
      Pattern.compile("^[^<]*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w-]+)");

  private static final Pattern RFC_822 =
      Pattern.compile(
          "\\b(\\d{1,2})\\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\s+(\\d{4})\\b");

  private FeedReader() {}

  static List<Story> read(byte[] content) throws UnreadableArticleException {
    String xml = TextDecoder.decode(content, declared(content));
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    List<Element> entries = feed.select("item, entry");
    if (entries.size() > ENTRIES) {
      throw new UnreadableArticleException(
          "too-large", "is a feed of more than " + ENTRIES + " entries");
    }
    String publisher = first(feed, "channel > title", "feed > title");
    List<Story> stories = new ArrayList<>();
    for (Element entry : entries) {
      stories.add(story(entry, publisher, stories.size() + 1));
    }
    return stories;
  }

  private static Optional<Charset> declared(byte[] content) {
    int length = Math.min(200, content.length);
    Matcher declaration =
        ENCODING.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    return declaration.find() ? TextDecoder.charset(declaration.group(1)) : Optional.empty();
  }

  private static Story story(Element entry, @Nullable String publisher, int number)
      throws UnreadableArticleException {
    String title = first(entry, "title");
    String key = first(entry, "guid", "id", "link:not([href])");
    Element link = entry.selectFirst("link[href]");
    Article.Given given =
        new Article.Given(
            title,
            publisher,
            day(first(entry, "pubDate", "published", "dc|date", "updated")),
            link == null ? first(entry, "link") : link.attr("href"),
            null);
    String body = body(entry);
    boolean headed = title == null || body.startsWith(title);
    return new Story(
        key == null ? String.valueOf(number) : key, headed ? body : title + "\n\n" + body, given);
  }

  /** The fullest text that the entry has. */
  private static String body(Element entry) throws UnreadableArticleException {
    String fullest = "";
    for (Element content : entry.select("content|encoded, content, description, summary")) {
      String text = text(content);
      fullest = text.length() > fullest.length() ? text : fullest;
    }
    return fullest;
  }

  /** Words, a page within CDATA or escaped, or (Atom's XHTML) elements. */
  private static String text(Element content) throws UnreadableArticleException {
    boolean elements = !content.children().isEmpty();
    String html = elements ? content.html() : content.wholeText();
    return html.indexOf('<') < 0 ? html.strip() : HtmlReader.read(html).text();
  }

  private static @Nullable String first(Element parent, String... queries) {
    for (String query : queries) {
      Element found = parent.selectFirst(query);
      if (found != null && found.hasText()) {
        return found.text().strip();
      }
    }
    return null;
  }

  /** The day of an RFC 822 or ISO 8601 time. */
  static @Nullable LocalDate day(@Nullable String stamp) {
    LocalDate day = HtmlReader.day(stamp);
    return day != null || stamp == null ? day : rfc822(stamp);
  }

  private static @Nullable LocalDate rfc822(String stamp) {
    Matcher day = RFC_822.matcher(stamp);
    if (!day.find()) {
      return null;
    }
    try {
      return LocalDate.parse(
          day.group(1) + " " + day.group(2) + " " + day.group(3),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
    } catch (DateTimeException noDay) {
      return null;
    }
  }
}
