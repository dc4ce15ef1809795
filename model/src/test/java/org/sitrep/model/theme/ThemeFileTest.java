package org.sitrep.model.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFileTest {
  @TempDir private Path folder;

  private Theme theme(String... lines) throws IOException, ThemeException {
    Path file = Files.write(folder.resolve("office.theme"), Stream.of(lines).toList());
    ThemeBuilder builder = ThemeBuilder.house();
    ThemeFile.read(file, builder);
    return builder.build();
  }

  @Test
  void changesWhatAnOfficeNamesAndKeepsTheRest() throws IOException, ThemeException {
    Theme office =
        theme("# ours", "", "colour.first = #AA0011", "paper = letter", "type.body = 11/14 soft");
    assertThat(office.palette().first()).isEqualTo(0xAA0011);
    assertThat(office.palette().ink()).isEqualTo(Theme.DEFAULT.palette().ink());
    assertThat(office.paper()).isEqualTo(Paper.LETTER);
    assertThat(office.type().of(TypeRole.BODY))
        .isEqualTo(new TypeStyle(11, 14, false, TypeStyle.Ink.SOFT));
    assertThat(office.type().of(TypeRole.NOTE)).isEqualTo(Theme.DEFAULT.type().of(TypeRole.NOTE));
  }

  @Test
  void findsFontsAndLogoBesideTheFile() throws IOException, ThemeException {
    Theme office =
        theme(
            "font.regular = ours.ttf",
            "font.others = a.ttf; b.ttf",
            "logo.file = logo.png",
            "logo.alternative = A lamp");
    assertThat(office.typefaces().regular()).contains(folder.resolve("ours.ttf"));
    assertThat(office.typefaces().others())
        .containsExactly(folder.resolve("a.ttf"), folder.resolve("b.ttf"));
    assertThat(office.logo()).contains(new Logo(folder.resolve("logo.png"), 26, "A lamp"));
  }

  @Test
  void tellsEveryFaultWithItsLine() {
    assertThatThrownBy(
            () ->
                theme(
                    "colour.first = red",
                    "type.body = 11",
                    "space.side = 900",
                    "colour.frist = #000000",
                    "paper",
                    "paper = a5",
                    "type.note = 3/2"))
        .isInstanceOf(ThemeException.class)
        .message()
        .satisfies(
            message ->
                assertThat(message.lines().map(line -> line.substring(line.indexOf(".theme:"))))
                    .containsExactly(
                        ".theme:1: 'red' is no colour of the form #RRGGBB",
                        ".theme:2: '11' is no type of the form 9.6/13, with strong, soft or accent"
                            + " behind",
                        ".theme:3: a space side of 900.0 is not 0 to 144.0 points",
                        ".theme:4: there is no setting 'colour.frist'",
                        ".theme:5: 'paper' is no setting of the form key = value",
                        ".theme:6: 'a5' is no paper; there are a4 and letter",
                        ".theme:7: a size of 3.0 is not 4 to 96 points"));
  }

  @Test
  void keepsTextReadableOnWhite() {
    Palette palette = Theme.DEFAULT.palette();
    assertThat(Stream.of(palette.ink(), palette.soft(), palette.first(), palette.flag()))
        .allSatisfy(colour -> assertThat(contrast(colour)).isGreaterThanOrEqualTo(4.5));
  }

  /** The contrast with white (WCAG 2.2, "contrast ratio"). */
  private static double contrast(int colour) {
    double luminance =
        0.2126 * linear(colour >> 16 & 255)
            + 0.7152 * linear(colour >> 8 & 255)
            + 0.0722 * linear(colour & 255);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int part) {
    double v = part / 255.0;
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}
