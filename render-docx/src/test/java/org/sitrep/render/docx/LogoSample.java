package org.sitrep.render.docx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.ThemeBuilder;

/** A theme with a logo, for the tests. */
final class LogoSample {
  static final String WORDS = "Two herons";

  private LogoSample() {}

  static Theme theme(Path folder) throws IOException {
    BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", folder.resolve("herons.png").toFile());
    ThemeBuilder builder = ThemeBuilder.house();
    builder.set("logo.file", "herons.png", folder);
    builder.set("logo.alternative", WORDS, folder);
    return builder.build();
  }
}
