package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Spacing;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.profile.Profile;

/** Documents made by rule: very long, and full of names that run from right to left. */
class LongDocumentTest {
  private static final List<String> NAMES =
      List.of(
          "سالم البحري", "کامران یزدانی", "پرویز چوہدری", "דוד לוי", "Ελένη Παππά", "Борис Орлов");

  private static final String HEAD = "NumberEventSources";

  private static final Outline LONG = outline(550);

  /** Wide margins: what is to be checked is the number of pages, and the judge takes its time. */
  private static final Theme WIDE = wide(Theme.DEFAULT);

  private static Theme wide(Theme theme) {
    Spacing s = theme.spacing();
    Spacing wide =
        new Spacing(
            144,
            144,
            144,
            s.measure(),
            s.paragraph(),
            s.block(),
            s.section(),
            s.cell(),
            s.column());
    return new Theme(
        theme.paper(), theme.palette(), theme.type(), wide, theme.typefaces(), theme.logo());
  }

  private static byte[] render(Outline outline, Theme theme, Profile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(profile, List.of()).render(outline, theme, out);
    return out.toByteArray();
  }

  private static String name(int i) {
    return NAMES.get(i % NAMES.size());
  }

  private static Block.Table table(int section, int rows) {
    List<Block.Table.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(
          Words.row(
              Words.cell(Words.plain(Integer.toString(section * 100 + i))),
              Words.cell(Words.plain(name(i) + " met " + name(i + 1) + " by the river")),
              Words.cell(Words.cite(1))));
    }
    return new Block.Table(
        "What happened in part " + section,
        List.of(
            Words.column("Number", Kind.NUMBER),
            Words.column("Event", Kind.TEXT),
            Words.column("Sources", Kind.SHORT)),
        all);
  }

  private static Outline outline(int sections) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= sections; i++) {
      blocks.add(Words.heading(1, "Part " + i));
      blocks.add(
          Words.paragraph(
              Words.plain((name(i) + " of part " + i + " spoke. ").repeat(24)), Words.cite(1)));
      blocks.add(table(i, 6));
    }
    blocks.add(
        new Block.ItemList(
            Block.ItemList.Kind.LABELLED,
            List.of(
                new Block.ItemList.Item(
                    "[1]", "source-1", List.of(new Inline.Foreign("ar", "صدى البحيرة"))))));
    return Words.outline(blocks.toArray(new Block[0]));
  }

  @Test
  void isReadOutAsItWasWritten() throws Exception {
    byte[] pdf = render(LONG, Theme.DEFAULT, Profile.A2A_UA1);
    String words = unspaced(OutlineWords.of(LONG));
    assertThat(unspaced(Extracted.text(pdf))).isEqualTo(words);
    // Poppler does not tell the heads of tables that are repeated overleaf from words.
    Extracted.byPoppler(pdf)
        .ifPresent(
            text ->
                assertThat(unspaced(text).replace(HEAD, "")).isEqualTo(words.replace(HEAD, "")));
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @CsvSource({"A2A_UA1, 2a, ua1", "A3A_UA1, 3a, ua1", "A4_UA2, 4, ua2"})
  void conformsOverThreeHundredPages(Profile profile, String archive, String accessible)
      throws Exception {
    byte[] pdf = render(LONG, WIDE, profile);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(300);
    }
    assertThat(Validator.failures(pdf, archive)).isEmpty();
    assertThat(Validator.failures(pdf, accessible)).isEmpty();
  }
}
