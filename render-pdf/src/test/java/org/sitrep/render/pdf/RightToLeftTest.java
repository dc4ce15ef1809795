package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.render.pdf.Words.cite;
import static org.sitrep.render.pdf.Words.heading;
import static org.sitrep.render.pdf.Words.paragraph;
import static org.sitrep.render.pdf.Words.plain;
import static org.sitrep.render.pdf.Words.styled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.profile.Profile;

/**
 * Reports full of names that run from right to left, at the start, in the middle and at the end of
 * lines.
 */
class RightToLeftTest {
  private static final List<String> NAMES =
      List.of(
          "سالم البحري", "کامران یزدانی", "پرویز چوہدری", "דוד לוי", "Ελένη Παππά", "Борис Орлов");

  private static final Outline REPORT = report();

  private static Outline report() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      String other = NAMES.get((i + 1) % NAMES.size());
      blocks.add(heading(1, "Part " + (i + 1) + ": " + name));
      blocks.add(
          paragraph(
              plain(name + " met " + other + " by the river and both agreed to free the sailors."),
              cite(1)));
      blocks.add(
          paragraph(
              plain(name + ", 17 January: “" + other + "”, 12 killed; "),
              styled(other, Inline.Style.STRONG),
              plain(" (" + name + " 5), as the harbour office told the paper"),
              cite(1, 2)));
      blocks.add(
          paragraph(plain((name + ", " + other + " and all the others, ").repeat(9)), cite(1)));
      blocks.add(paragraph(plain(name), cite(1)));
      blocks.add(paragraph(styled(name, Inline.Style.STRONG), plain(" " + other + " "), cite(1)));
    }
    blocks.add(
        new Block.ItemList(
            Block.ItemList.Kind.LABELLED,
            List.of(item(1, "ar", "صدى البحيرة"), item(2, "fa", "پژوهشگاه تهران"))));
    return Words.outline(blocks.toArray(new Block[0]));
  }

  private static Block.ItemList.Item item(int number, String language, String words) {
    return new Block.ItemList.Item(
        "[" + number + "]", "source-" + number, List.of(new Inline.Foreign(language, words)));
  }

  private static byte[] render(Outline outline, Profile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(profile, List.of()).render(outline, Theme.DEFAULT, out);
    return out.toByteArray();
  }

  private static byte[] render(Outline outline) throws IOException {
    return render(outline, Profile.A2A_UA1);
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void isReadOutInTheOrderInWhichItIsRead() throws IOException {
    assertThat(unspaced(Extracted.text(render(REPORT))))
        .isEqualTo(unspaced(OutlineWords.of(REPORT)));
  }

  @Test
  void isReadOutInThatOrderByPopplerToo() throws Exception {
    Optional<String> text = Extracted.byPoppler(render(REPORT));
    text.ifPresent(
        words -> assertThat(unspaced(words)).isEqualTo(unspaced(OutlineWords.of(REPORT))));
  }

  @Test
  void isReadOutInThatOrderFromTablesThatGoOnOverleaf() throws IOException {
    List<Block.Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String name = NAMES.get(i % NAMES.size());
      rows.add(
          Words.row(
              Words.cell(plain(Integer.toString(i))),
              Words.cell(plain(name + " met " + NAMES.get(i % 4) + " by the river")),
              Words.cell(plain(name)),
              Words.cell(cite(1))));
    }
    Outline outline =
        Words.outline(
            new Block.Table(
                "Meetings",
                List.of(
                    Words.column("Number", Kind.NUMBER),
                    Words.column("Event", Kind.TEXT),
                    Words.column("Who", Kind.TEXT),
                    Words.column("Sources", Kind.SHORT)),
                rows));
    assertThat(unspaced(Extracted.text(render(outline))))
        .isEqualTo(unspaced(OutlineWords.of(outline)));
  }

  @Test
  void keepsNumbersWithinForeignWordsAndThoseBehindNamesInTheirPlaces() throws IOException {
    byte[] pdf =
        render(
            Words.outline(
                paragraph(
                    new Inline.Foreign("ar", "صدى البحيرة 17 مايو 2031"),
                    plain(", 12 pages; سالم, 2031"))));
    assertThat(Extracted.text(pdf)).isEqualTo("صدى البحيرة 17 مايو 2031, 12 pages; سالم, 2031");
  }

  @Test
  void conformsInEveryProfile() throws Exception {
    assertThat(Validator.failures(render(REPORT), "2a")).isEmpty();
    assertThat(Validator.failures(render(REPORT), "ua1")).isEmpty();
    assertThat(Validator.failures(render(REPORT, Profile.A3A_UA1), "3a")).isEmpty();
    assertThat(Validator.failures(render(REPORT, Profile.A4_UA2), "4")).isEmpty();
    assertThat(Validator.failures(render(REPORT, Profile.A4_UA2), "ua2")).isEmpty();
  }
}
