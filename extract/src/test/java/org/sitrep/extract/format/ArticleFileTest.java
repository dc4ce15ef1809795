package org.sitrep.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.UnreadableArticleException;

class ArticleFileTest {
  @Test
  void aPageTellsItsArticleInLinkedData() throws UnreadableArticleException {
    Article article =
        only(
            "page.html",
            """
            <html><head><meta property="og:title" content="Crane | Herald">
            <meta property="og:site_name" content="herald.example">
            <script type="application/ld+json">not JSON at all</script>
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Other", "url": "https://other.example/"},
              {"@type": "NewsArticle", "headline": "Crane topples",
               "datePublished": "2031-03-04T23:30:00+02:00", "url": "https://herald.example/1",
               "publisher": {"@type": "Organization", "name": "The Lune Herald"}}]}
            </script></head><body><p>A crane fell.</p></body></html>
            """);
    assertThat(article.given())
        .isEqualTo(
            new Article.Given(
                "Crane topples",
                "The Lune Herald",
                LocalDate.of(2031, 3, 4),
                "https://herald.example/1",
                null));
    assertThat(article.text().strip()).isEqualTo("A crane fell.");
  }

  @Test
  void openGraphTellsWhereLinkedDataAreSilent() throws UnreadableArticleException {
    Article article =
        only(
            "page.htm",
            """
            <meta property="og:site_name" content="The Herald">
            <meta property="article:published_time" content="2031-03-04T08:00:00Z">
            <article><h1>Crane topples</h1><p>A crane<br>fell.</p></article><p>Elsewhere</p>
            """);
    assertThat(article.given().publisher()).isEqualTo("The Herald");
    assertThat(article.given().published()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(article.text()).contains("Crane topples").doesNotContain("Elsewhere");
  }

  @Test
  void aPageThatAScriptFillsIsReadFromItsData() throws UnreadableArticleException {
    Article article =
        only(
            "page.html",
            """
            <script type="application/ld+json">{"@type": "ReportageNewsArticle",
            "articleBody": "A crane fell onto the quay on Tuesday and hurt two dockers."}</script>
            <div id="app">Loading</div>
            """);
    assertThat(article.text()).startsWith("A crane fell onto the quay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "windows-1251", "UTF-16"})
  void aPageIsDecodedAsItDeclares(String charset) throws UnreadableArticleException {
    String page =
        "<html><head><meta charset='" + charset + "'></head><p>\u00AB1,000\u00BB hurt</p></html>";
    assertThat(only("page.html", page.getBytes(Charset.forName(charset))).text())
        .contains("\u00AB1,000\u00BB hurt");
  }

  @Test
  void plainTextIsDecodedAsItLooks() throws UnreadableArticleException {
    String text = "Mayor José Peña said the café by the quay – its windows broken – stayed shut.";
    assertThat(only("a.txt", text.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
  }

  @Test
  void aFeedHoldsOneArticleAnItem() throws UnreadableArticleException {
    List<Article> articles =
        ArticleFile.read(
            "wire.rss",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Lune Wire</title>
            <item><title>Crane topples</title><link>https://wire.example/1</link>
              <guid>w-1</guid><pubDate>Tue, 04 Mar 2031 21:00:00 GMT</pubDate>
              <description>A crane fell &lt;b&gt;on Tuesday&lt;/b&gt;.</description></item>
            <item><title>Quay shut</title><description>The quay is shut.</description></item>
            </channel></rss>
            """
                .getBytes(StandardCharsets.UTF_8),
            name -> Article.Given.NOTHING);
    assertThat(articles).extracting(Article::file).containsExactly("wire.rss#w-1", "wire.rss#2");
    assertThat(articles.get(0).text().strip())
        .isEqualTo("Crane topples\n\nA crane fell on Tuesday.");
    assertThat(articles.get(0).given())
        .isEqualTo(
            new Article.Given(
                "Crane topples",
                "Lune Wire",
                LocalDate.of(2031, 3, 4),
                "https://wire.example/1",
                null));
  }

  @Test
  void aMailIsItsSubjectItsTextAndItsDay() throws UnreadableArticleException {
    Article article =
        only(
            "news.eml",
            """
            From: Lune Herald <news@herald.example>
            Subject: =?UTF-8?Q?Crane_topples_in_Port_L=C3=BBne?=
            Date: Tue, 4 Mar 2031 21:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=cut

            --cut
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            A crane fell onto the quay=
             on Tuesday.
            --=20
            The Herald's desk
            --cut
            Content-Type: text/plain
            Content-Disposition: attachment; filename=notes.txt

            Not this.
            --cut--
            """);
    assertThat(article.text().strip().replace("\r", ""))
        .isEqualTo("Crane topples in Port Lûne\n\nA crane fell onto the quay on Tuesday.");
    assertThat(article.given().published()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(article.mediaType()).isEqualTo("message/rfc822");
  }

  @Test
  void aMailThatPassesAnArticleOnDoesNotTellItsDay() throws UnreadableArticleException {
    Article article =
        only("f.eml", "Subject: Fwd: Crane\nDate: Tue, 4 Mar 2031 21:00:00 +0000\n\nA crane fell.");
    assertThat(article.given().published()).isNull();
    assertThat(article.given().title()).isEqualTo("Crane");
  }

  @Test
  void theContentTellsTheFormatWhereTheNameIsWrong() throws UnreadableArticleException {
    assertThat(only("page.txt", "\n<!-- saved --><!DOCTYPE html><p>A crane fell.</p>").mediaType())
        .isEqualTo("text/html");
    assertThat(only("feed.txt", "<feed><entry><summary>A crane fell.</summary></entry></feed>"))
        .extracting(Article::mediaType)
        .isEqualTo("application/atom+xml");
  }

  @Test
  void wordsDividedAtLineEndsAreJoined() {
    LineJoiner joiner = new LineJoiner("a cross-border raid");
    assertThat(joiner.join("The evacu-\nation of a cross-\nborder\ncamp"))
        .isEqualTo("The evacuation of a cross-border camp");
  }

  private static Article only(String name, String content) throws UnreadableArticleException {
    return only(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Article only(String name, byte[] content) throws UnreadableArticleException {
    List<Article> articles = ArticleFile.read(name, content, file -> Article.Given.NOTHING);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }
}
