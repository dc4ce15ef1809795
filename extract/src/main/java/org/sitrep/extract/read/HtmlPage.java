package org.sitrep.extract.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved web page: its text, a paragraph a line, and what its metadata tell. */
record HtmlPage(String text, Article.Given given) {
  private static final String BLOCKS = "h1, h2, h3, p, li, blockquote, time, figcaption";
  private static final String NOT_TEXT = "script, style, noscript, nav, footer, aside, form, svg";

  static HtmlPage of(String html) {
    Document document = Jsoup.parse(html);
    Article.Given given =
        new Article.Given(
            meta(document, "og:title"),
            meta(document, "og:site_name"),
            day(meta(document, "article:published_time")),
            meta(document, "og:url"),
            null);
    document.select(NOT_TEXT).remove();
    Element article = document.selectFirst("article");
    Element root = article == null ? document.body() : article;
    StringBuilder text = new StringBuilder();
    for (Element block : root.select(BLOCKS)) {
      if (block.select(BLOCKS).size() == 1 && block.hasText()) {
        text.append(block.text()).append("\n\n");
      }
    }
    return new HtmlPage(text.isEmpty() ? root.text() : text.toString(), given);
  }

  private static @Nullable String meta(Document document, String property) {
    Element element = document.selectFirst("meta[property=" + property + "]");
    String content = element == null ? "" : element.attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  private static @Nullable LocalDate day(@Nullable String stamp) {
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
