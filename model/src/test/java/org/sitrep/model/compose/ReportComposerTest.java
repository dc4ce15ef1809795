package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.testing.SampleReport;
import org.sitrep.model.text.MarkdownRenderer;

class ReportComposerTest {
  @Test
  void composesTheSameDocumentEachTime() {
    String once = new MarkdownRenderer().text(SampleReport.outline());
    String again = new MarkdownRenderer().text(SampleReport.outline());
    assertThat(again).isEqualTo(once).contains("## Bottom line", "## Evidence");
  }

  @Test
  void saysWhereNothingIsKnown() {
    String printed = new MarkdownRenderer().text(ReportComposer.compose(SampleReport.empty()));
    assertThat(printed).contains("The sources report no event", "No source was read.");
  }
}
