package org.sitrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.testing.SampleReport;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxRendererTest {
  private static final Outline OUTLINE = SampleOutline.outline();

  @Test
  void printsEveryWordOnceAndInOrder() throws IOException {
    for (Outline outline : List.of(OUTLINE, SampleReport.outline())) {
      assertThat(OpenedDocument.of(outline).words()).isEqualTo(OutlineWords.of(outline));
    }
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    assertThat(OpenedDocument.render(OUTLINE))
        .isEqualTo(OpenedDocument.render(SampleOutline.outline()));
  }

  @Test
  void repeatsTheHeaderRowOfEachTableAndBreaksNoRow() throws IOException {
    OpenedDocument document = OpenedDocument.of(OUTLINE);

    for (Element table : document.elements("tbl")) {
      boolean captioned = !OpenedDocument.elements(table, "tblCaption").isEmpty();
      List<Element> rows = OpenedDocument.elements(table, "tr");
      assertThat(OpenedDocument.elements(table, "tblHeader")).hasSize(captioned ? 1 : 0);
      assertThat(OpenedDocument.elements(table, "cantSplit")).hasSameSizeAs(rows);
    }
    assertThat(document.attributes("tblCaption", "val"))
        .containsExactly(
            "Table 1. Casualties by incident",
            "Table 2. What the sources say differently, and what this report adopts");
  }

  @Test
  void leadsEveryInternalLinkToABookmark() throws IOException {
    OpenedDocument document = OpenedDocument.of(OUTLINE);
    List<String> bookmarks = document.attributes("bookmarkStart", "name");

    assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.matches("\\w{1,40}"));
    assertThat(document.attributes("hyperlink", "anchor")).isSubsetOf(bookmarks).isNotEmpty();
    assertThat(bookmarks)
        .contains("r_bottom_line", "r_timeline", "r_dis_1", "r_source_1", "r_source_3");
  }

  @Test
  void tellsTheSourceOverEachCitation() throws IOException {
    assertThat(OpenedDocument.of(OUTLINE).attributes("hyperlink", "tooltip"))
        .contains("Source 1, 5 March 2031: “the dam held”");
  }

  @Test
  void tagsFactsWithTheirIds() throws IOException {
    OpenedDocument document = OpenedDocument.of(OUTLINE);

    assertThat(document.attributes("tag", "val"))
        .containsExactly(
            "event-1a2b", "cas-3c4d", "cas-3c4d", "cas-5e6f", "cas-7a8b", "event-9c0d", "cas-3c4d");
    assertThat(OpenedDocument.elements(document.elements("sdt").get(1), "t"))
        .extracting(Element::getTextContent)
        .containsExactly("9–11 people");
  }

  @Test
  void formatsByStylesThatStandInTheFile() throws IOException {
    OpenedDocument document = OpenedDocument.of(OUTLINE);
    XWPFStyles styles = document.word().getStyles();
    Set<String> used = new HashSet<>();
    for (String element : List.of("pStyle", "rStyle", "tblStyle")) {
      used.addAll(document.attributes(element, "val"));
    }

    assertThat(used).allMatch(styles::styleExist);
    for (String byHand : List.of("b", "i", "sz", "color", "spacing", "jc", "ind", "shd")) {
      assertThat(document.elements(byHand)).as(byHand).isEmpty();
    }
  }

  @Test
  void bearsTheReportsDayAndNoOther() throws IOException {
    CoreProperties properties =
        OpenedDocument.of(OUTLINE).word().getProperties().getCoreProperties();
    Date day = Date.from(Instant.parse("2031-03-06T00:00:00Z"));

    assertThat(properties.getCreated()).isEqualTo(day);
    assertThat(properties.getModified()).isEqualTo(day);
    assertThat(properties.getTitle()).isEqualTo("Veld and Ostmark: high water on the border");
    assertThat(properties.getCreator()).isEqualTo("Desk 2");
    assertThat(properties.getKeywords()).isEqualTo("TLP:AMBER+STRICT");
  }

  @Test
  void marksEveryPageAtTwelvePoints() throws IOException {
    OpenedDocument document = OpenedDocument.of(OUTLINE);

    assertThat(document.word().getHeaderList().get(0).getText()).contains("TLP:AMBER+STRICT");
    assertThat(document.word().getFooterList().get(0).getText()).contains("TLP:AMBER+STRICT");
    assertThat(document.word().getFooterList().get(0)._getHdrFtr().xmlText())
        .contains(" PAGE ", " NUMPAGES ", "HandlingMark");
    assertThat(document.word().getStyles().getStyle("HandlingMark").getCTStyle().xmlText())
        .contains("<w:sz w:val=\"24\"/>", "<w:b/>");
  }

  @Test
  void tellsReadersThatCannotSeeWhatAFigureSays() throws IOException {
    OpenedDocument document = OpenedDocument.of(OUTLINE);
    NodeList figures = document.body().getElementsByTagNameNS(Namespaces.ANCHORED, "docPr");

    assertThat(figures.getLength()).isEqualTo(2);
    assertThat(((Element) figures.item(1)).getAttribute("descr"))
        .isEqualTo("Lower Veld 9 to 11, ferry at least 3, both 12 to 14.");
  }

  @Test
  void marksWordsOfOtherLanguages() throws IOException {
    OpenedDocument document = OpenedDocument.of(OUTLINE);

    assertThat(document.attributes("lang", "bidi")).containsExactly("fa");
    assertThat(document.attributes("lang", "val")).containsExactly("fr");
    assertThat(document.elements("rtl")).hasSize(1);
  }

  @Test
  void listsTheSectionsAndNotThePartsOfTheAnnex() throws IOException {
    OpenedDocument document = OpenedDocument.of(SampleReport.outline());
    List<Element> entries =
        document.elements("p").stream()
            .filter(
                paragraph ->
                    OpenedDocument.elements(paragraph, "pStyle").stream()
                        .anyMatch(style -> OpenedDocument.value(style, "val").equals("TOC1")))
            .toList();

    assertThat(entries).hasSizeBetween(10, 20);
    for (Element entry : entries) {
      assertThat(OpenedDocument.elements(entry, "hyperlink")).hasSize(1);
    }
    assertThat(document.attributes("pStyle", "val"))
        .contains("AnnexHeading2")
        .doesNotContain("TOC2");
  }

  @Test
  void setsTheAnnexInTwoColumnsUnlessItsTablesAreWide() throws IOException {
    assertThat(OpenedDocument.of(SampleReport.outline()).attributes("cols", "num")).contains("2");
  }

  @Test
  void keepsANoteWithTheHeadingAboveIt() throws IOException {
    List<String> styles = OpenedDocument.of(SampleReport.outline()).attributes("pStyle", "val");

    for (int i = 0; i < styles.size(); i++) {
      if (styles.get(i).equals("LeadNote")) {
        assertThat(styles.get(i - 1)).contains("Heading");
      }
    }
    assertThat(styles).contains("LeadNote");
  }
}
