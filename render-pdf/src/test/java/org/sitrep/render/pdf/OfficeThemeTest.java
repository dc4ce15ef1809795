package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.ThemeBuilder;

class OfficeThemeTest {
  @TempDir private Path folder;

  private static byte[] render(Theme theme) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer().render(SampleOutline.make(), theme, out);
    return out.toByteArray();
  }

  @Test
  void takesALogoOfFortyMegapixelsAtThePixelsThatPrintCanShow() throws Exception {
    Path logo = folder.resolve("logo.png");
    ImageIO.write(
        new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png", logo.toFile());
    Theme theme =
        ThemeBuilder.house()
            .set("logo.file", "logo.png", folder)
            .set("logo.alternative", "A lamp", folder)
            .build();
    byte[] pdf = render(theme);
    assertThat(Validator.failures(pdf, "2a")).isEmpty();
    assertThat(Validator.failures(pdf, "ua1")).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDImageXObject image =
          (PDImageXObject)
              document.getPage(0).getResources().getXObject(COSName.getPDFName("Logo"));
      assertThat(image.getWidth()).isEqualTo(1143);
      assertThat(image.getHeight()).isEqualTo(715);
    }
    assertThat(pdf).hasSizeLessThan(100_000);
  }

  @Test
  void setsTextInTheOfficesOwnFont() throws Exception {
    Path font = folder.resolve("own.ttf");
    try (InputStream in = PdfRenderer.class.getResourceAsStream("fonts/Vazirmatn-Regular.ttf")) {
      Files.copy(in, font);
    }
    Theme theme = ThemeBuilder.house().set("font.regular", "own.ttf", folder).build();
    byte[] pdf = render(theme);
    assertThat(Validator.failures(pdf, "2a")).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getResources().getFontNames())
          .anySatisfy(
              name ->
                  assertThat(document.getPage(0).getResources().getFont(name).getName())
                      .contains("Vazirmatn"));
    }
  }

  @Test
  void drawsInTheOfficesColours() throws IOException {
    Theme theme = ThemeBuilder.house().set("colour.first", "#FF0000", folder).build();
    try (PDDocument document = Loader.loadPDF(render(theme))) {
      String content =
          new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(content).contains("1 0 0 rg");
    }
  }
}
