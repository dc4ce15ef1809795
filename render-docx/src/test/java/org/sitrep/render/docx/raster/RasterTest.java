package org.sitrep.render.docx.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Weight;

class RasterTest {
  private static final int INK = 0x102030;

  private static BufferedImage picture(Shape... shapes) throws IOException {
    byte[] png = Raster.png(new Drawing(72, 36, List.of(shapes)));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Shape label(String words, Weight weight, Anchor anchor) {
    return new Shape.Label(new Point(36, 20), words, 9, weight, anchor, INK);
  }

  /** How many pixels are darker than half, from one column to before another. */
  private static int dark(BufferedImage image, int from, int to) {
    int dark = 0;
    for (int x = from; x < to; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void drawsNamesOnTheSideThatTheyAreAnchoredTo() throws IOException {
    BufferedImage after = picture(label("Jaén", Weight.REGULAR, Anchor.START));
    BufferedImage before = picture(label("Jaén", Weight.REGULAR, Anchor.END));

    assertThat(after.getWidth()).isEqualTo(192);
    assertThat(dark(after, 0, 96)).isZero();
    assertThat(dark(after, 96, 192)).isGreaterThan(60);
    assertThat(dark(before, 96, 192)).isZero();
    assertThat(dark(before, 0, 96)).isGreaterThan(60);
  }

  @Test
  void drawsStrongNamesDarker() throws IOException {
    int regular = dark(picture(label("Lilongwe", Weight.REGULAR, Anchor.MIDDLE)), 0, 192);
    int strong = dark(picture(label("Lilongwe", Weight.BOLD, Anchor.MIDDLE)), 0, 192);

    assertThat(strong).isGreaterThan(regular * 5 / 4);
  }

  @Test
  void drawsTheHoleOfALetter() throws IOException {
    Shape big = new Shape.Label(new Point(36, 32), "O", 36, Weight.REGULAR, Anchor.MIDDLE, INK);

    assertThat(picture(big).getRGB(96, 54) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @Test
  void leavesOutLettersThatItHasNot() throws IOException {
    assertThat(dark(picture(label("جدة", Weight.REGULAR, Anchor.MIDDLE)), 0, 192)).isZero();
    assertThat(dark(picture(label("\u1E9Fe\u030A", Weight.REGULAR, Anchor.MIDDLE)), 0, 192))
        .isPositive();
  }

  @Test
  void fillsARectangleToItsEdges() throws IOException {
    BufferedImage image = picture(new Shape.Rect(3, 3, 6, 6, 0, Paint.fill(INK)));

    assertThat(dark(image, 0, 192)).isEqualTo(16 * 16);
    assertThat(image.getRGB(8, 8) & 0xFFFFFF).isEqualTo(INK);
    assertThat(image.getRGB(7, 8) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }
}
