package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Report;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.testing.HostileReport;
import org.sitrep.model.testing.HugeReport;
import org.sitrep.model.testing.SampleReport;

class ReportComposerTest {
  private static final Report HUGE = HugeReport.of(2000, 500);

  static Stream<Report> reports() {
    return Stream.of(
        SampleReport.crisis(),
        SampleReport.empty(),
        HostileReport.report(),
        HugeReport.of(1, 1),
        HUGE);
  }

  @Test
  void printsTheSectionsInTheOrderThatReadersExpect() {
    assertThat(Pages.of(SampleReport.outline()).headings)
        .containsExactly(
            "Bottom line",
            "Key figures",
            "Situation overview",
            "Timeline",
            "Locator map",
            "Casualties",
            "Diplomatic outcomes",
            "Positions of the parties",
            "Outlook",
            "Where the sources disagree",
            "Gaps: what no source states",
            "Context",
            "Events in order of time",
            "Sources",
            "Evidence",
            "How this report was made");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void composesTheSameDocumentEachTime(Report report) {
    assertThat(ReportComposer.compose(report)).isEqualTo(ReportComposer.compose(report));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void leadsEveryReferenceToAnEntryOfTheSources(Report report) {
    Pages pages = Pages.of(ReportComposer.compose(report));
    assertThat(pages.anchors).doesNotHaveDuplicates();
    assertThat(pages.references).extracting(Inline.Reference::anchor).isSubsetOf(pages.anchors);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void leadsEveryLinkWithinTheDocumentToAnAnchor(Report report) {
    Pages pages = Pages.of(ReportComposer.compose(report));
    assertThat(pages.links)
        .filteredOn(Inline.Link::isInternal)
        .extracting(link -> link.target().substring(1))
        .isSubsetOf(pages.anchors);
  }

  @Test
  void leadsFromASourceBackToTheSectionsThatCiteIt() {
    Block.ItemList sources =
        all(SampleReport.crisis(), Block.ItemList.class).stream()
            .filter(list -> list.kind() == Block.ItemList.Kind.LABELLED)
            .findFirst()
            .orElseThrow();
    Pages first = Pages.of(sources.items().get(0).content());
    assertThat(first.links)
        .extracting(Inline.Link::target)
        .contains("#bottom-line", "#key-figures", "#timeline", "#casualties");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void citesEveryFigureDayAndName(Report report) {
    for (Block block : report.events().isEmpty() ? List.<Block>of() : body(report)) {
      Pages.passages(block)
          .forEach(passage -> assertThat(Pages.isCited(passage)).as(Pages.text(passage)).isTrue());
    }
  }

  /** The blocks before the annex. */
  private static List<Block> body(Report report) {
    return ReportComposer.compose(report).blocks().stream()
        .takeWhile(block -> !(block instanceof Block.Part))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void citesEveryRowOfEveryTable(Report report) {
    for (Block.Table table : all(report, Block.Table.class)) {
      for (Block.Table.Row row : table.rows()) {
        assertThat(row.cells()).anyMatch(cell -> Pages.isCited(cell.content()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void citesEveryCardAndEverySentenceOfTheBottomLine(Report report) {
    all(report, Block.Cards.class).stream()
        .flatMap(cards -> cards.cards().stream())
        .forEach(card -> assertThat(Pages.isCited(card.text())).isTrue());
    if (!report.events().isEmpty()) {
      all(report, Block.Callout.class).stream()
          .flatMap(callout -> callout.paragraphs().stream())
          .forEach(sentence -> assertThat(Pages.isCited(sentence.content())).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void printsOnOneLineWhatIsOneLine(Report report) {
    Pages pages = Pages.of(ReportComposer.compose(report));
    assertThat(pages.words)
        .allMatch(words -> words.chars().noneMatch(c -> c < ' ' || c == 0x202E || c == 0x202C));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void quotesAtMostFortyWords(Report report) {
    Pages pages = Pages.of(ReportComposer.compose(report));
    assertThat(pages.words).allMatch(words -> quoted(words).split(" ").length <= 41);
    assertThat(pages.references)
        .allMatch(reference -> quoted(reference.note()).split(" ").length <= 41);
  }

  @Test
  void keepsALargeReportReadable() {
    Report report = HUGE;
    Outline outline = ReportComposer.compose(report);
    assertThat(all(report, Block.Cards.class).get(0).cards()).hasSizeLessThanOrEqualTo(8);
    assertThat(all(report, Block.Table.class)).allMatch(table -> table.rows().size() <= 240);
    assertThat(Pages.of(outline).words)
        .contains(
            "… and 380 more events in report.json.", "… and 470 more figures in report.json.");
  }

  @Test
  void neverAddsATotalToItsParts() {
    Block.Cards cards = all(SampleReport.crisis(), Block.Cards.class).get(0);
    assertThat(cards.cards()).extracting(Block.Cards.Card::value).doesNotContain("4", "9");
    assertThat(cards.cards().get(0).value()).isEqualTo("13");
    assertThat(Pages.text(cards.cards().get(0).text()))
        .isEqualTo("Stated total: Mchinji 4, Chipata 9");
  }

  @Test
  void keepsBackgroundOutOfTheFigures() {
    List<Block> blocks = SampleReport.outline().blocks();
    int context = index(blocks, "Context");
    for (Block block : blocks.subList(0, context)) {
      Pages pages = new Pages();
      block.accept(pages);
      assertThat(pages.words).noneMatch(words -> words.contains("customs house"));
    }
  }

  @Test
  void countsARepeatedTextOnce() {
    Pages pages = Pages.of(SampleReport.outline());
    assertThat(pages.references).extracting(Inline.Reference::number).doesNotContain(5);
    assertThat(pages.words).anyMatch(words -> words.contains("the two count as one"));
  }

  @Test
  void referencesAscendAtEachPlace() {
    Report report = SampleReport.crisis();
    Desk desk = Desk.of(report, Labels.of("en"));
    List<Evidence.Id> all = report.evidence().stream().map(Evidence::id).toList();
    assertThat(desk.citations().references(all))
        .extracting(Inline.Reference::number)
        .isSortedAccordingTo(Comparator.naturalOrder())
        .doesNotHaveDuplicates();
  }

  private static int index(List<Block> blocks, String heading) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading each && each.text().equals(heading)) {
        return i;
      }
    }
    throw new AssertionError("no heading " + heading);
  }

  private static String quoted(String words) {
    int open = words.lastIndexOf('“');
    return open < 0 ? "" : words.substring(open);
  }

  private static <B extends Block> List<B> all(Report report, Class<B> kind) {
    return ReportComposer.compose(report).blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
