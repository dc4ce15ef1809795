package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The HTML document as a browser, a screen reader and a suspicious mind take it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlDocumentTest {
  private String html = "";
  private Document page = new Document("");

  @BeforeAll
  void make(@TempDir Path folder) throws IOException {
    Run run =
        Run.of(
            "report",
            "../seeds/iran-pakistan-2024",
            "-o",
            folder,
            "--format",
            "html",
            "--title",
            "Raids & <script>alert(1)</script> \"talks\"",
            "--handling",
            "TLP:AMBER+STRICT");
    assertThat(run.status()).isZero();
    html = Files.readString(folder.resolve("report.html"));
    page = Jsoup.parse(html);
  }

  @Test
  void everyLinkWithinLeadsSomewhereAndNoNameIsGivenTwice() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> targets =
        page.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1)).toList();
    assertThat(targets).hasSizeGreaterThan(50);
    assertThat(ids).containsAll(targets);
  }

  @Test
  void needsNothingBesideItAndRunsNothing() {
    assertThat(page.select("script, link, iframe, object, embed, [onclick], [onload]")).isEmpty();
    assertThat(page.select("[src]").eachAttr("src")).allMatch(source -> source.startsWith("data:"));
    assertThat(html).doesNotContain("@import", "url(");
    assertThat(page.title()).contains("<script>");
  }

  @Test
  void headingsStandInRankUnderOne() {
    assertThat(page.select("h1")).hasSize(1);
    int rank = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(rank + 1);
      rank = next;
    }
  }

  @Test
  void tellsItsLanguageFiguresAndTablesToThoseWhoCannotSee() {
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("svg")).isNotEmpty().allMatch(svg -> svg.selectFirst("title") != null);
    assertThat(page.select("svg")).allMatch(svg -> svg.attr("role").equals("img"));
    assertThat(page.select("table th")).allMatch(cell -> cell.hasAttr("scope"));
    assertThat(page.select("table")).allMatch(table -> table.selectFirst("caption") != null);
    assertThat(page.select("main, nav[aria-label]")).hasSize(2);
  }

  @Test
  void theHandlingMarkStandsFirstLastAndOnEveryPrintedPage() {
    assertThat(page.body().child(0).text()).isEqualTo("TLP:AMBER+STRICT");
    assertThat(page.body().children().last().text()).isEqualTo("TLP:AMBER+STRICT");
    assertThat(html).contains("@top-right", "@bottom-right", "content: \"TLP:AMBER+STRICT\"");
  }

  @Test
  void everyKeyFigureBearsItsIdAndItsCitations() {
    assertThat(page.select(".cards li")).isNotEmpty();
    assertThat(page.select(".cards li"))
        .allMatch(card -> card.attr("data-fact").startsWith("cas-"))
        .allMatch(card -> card.selectFirst("a[role=doc-biblioref]") != null);
  }
}
