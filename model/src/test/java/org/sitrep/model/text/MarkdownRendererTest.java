package org.sitrep.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.testing.HostileReport;
import org.sitrep.model.testing.SampleReport;
import org.sitrep.model.theme.Theme;

class MarkdownRendererTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  @Test
  void writesUtf8WithLineFeeds() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(SampleReport.outline(), Theme.DEFAULT, out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).isEqualTo(renderer.text(SampleReport.outline())).doesNotContain("\r");
  }

  @Test
  void printsTheHandlingMarkFirstAndLast() {
    assertThat(renderer.text(SampleReport.outline()))
        .startsWith("**TLP:AMBER+STRICT**\n")
        .endsWith("**TLP:AMBER+STRICT**\n");
  }

  @Test
  void keepsEveryRowOfATableWhole() {
    List<String> lines = hostile().lines().filter(line -> line.startsWith("|")).toList();
    assertThat(lines).isNotEmpty();
    int columns = 0;
    for (String line : lines) {
      int pipes = line.replace("\\\\", "").replace("\\|", "").replaceAll("[^|]", "").length();
      boolean header = columns == 0 || line.contains(" Sources |") || line.contains(" Why |");
      columns = header || line.contains(" Source |") ? pipes : columns;
      assertThat(pipes).isEqualTo(columns);
    }
  }

  @Test
  void letsNoStringStartABlockOrALink() {
    assertThat(hostile())
        .doesNotContain("\n# i", "\n- j", "<b>")
        .doesNotContainPattern("[^\\\\]\\]\\(javascript")
        .contains("# i - j");
  }

  @Test
  void escapesWhatWouldBeMarkup() {
    assertThat(MarkdownText.escape("a|b *c* [d] <e>")).isEqualTo("a\\|b \\*c\\* \\[d\\] \\<e\\>");
    assertThat(MarkdownText.line("1. a")).isEqualTo("1\\. a");
    assertThat(MarkdownText.line("# a")).isEqualTo("\\# a");
    assertThat(MarkdownText.line("10 people")).isEqualTo("10 people");
  }

  private String hostile() {
    return renderer.text(ReportComposer.compose(HostileReport.report()));
  }
}
