package org.sitrep.render.pdf.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.gsub.GsubWorkerFactory;

/**
 * Shapes words of a script whose letters join and change places within a syllable, as the JDK's
 * HarfBuzz does it. Only glyphs are taken from it, no positions: these are the font's own.
 */
final class Syllables {
  /** What a glyph vector has where a glyph has become part of another one. */
  private static final int GONE = 0xFFFF;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final FontFile file;
  private final Optional<Font> font;

  Syllables(FontFile file, byte[] bytes) {
    this.file = file;
    this.font = font(bytes);
  }

  /** The font as the JDK reads it; empty where the JDK cannot, as without any setting for fonts. */
  private static Optional<Font> font(byte[] bytes) {
    try {
      return Optional.of(
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(1000f));
    } catch (FontFormatException | IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    } catch (InternalError e) {
      return Optional.empty();
    }
  }

  /** The glyphs of a word, from left to right. */
  List<Integer> glyphs(String word) {
    return font.map(f -> shaped(f, word)).orElseGet(() -> simple(word));
  }

  private static List<Integer> shaped(Font font, String word) {
    char[] characters = word.toCharArray();
    GlyphVector vector =
        font.layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    List<Integer> glyphs = new ArrayList<>();
    for (int i = 0; i < vector.getNumGlyphs(); i++) {
      if ((vector.getGlyphCode(i) & GONE) != GONE) {
        glyphs.add(vector.getGlyphCode(i));
      }
    }
    return glyphs;
  }

  /** By FontBox, which knows fewer joined forms. */
  private List<Integer> simple(String word) {
    List<Integer> glyphs = new ArrayList<>();
    word.codePoints().forEach(c -> glyphs.add(FontSet.glyph(file, c)));
    try {
      return new GsubWorkerFactory()
          .getGsubWorker(file.characters(), file.font().getGsubData())
          .applyTransforms(glyphs);
    } catch (IOException e) {
      throw new IllegalStateException("unreadable font", e);
    }
  }
}
