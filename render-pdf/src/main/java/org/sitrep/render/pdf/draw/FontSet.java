package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.theme.Typefaces;
import org.sitrep.render.pdf.layout.Face;
import org.sitrep.render.pdf.layout.Metrics;

/**
 * The typefaces of one document, with a fallback for each character: first the face asked for, then
 * the fonts of other scripts, each read only when it is needed. A character that none of them has
 * shows as an empty box, so that a reader sees that something stood there.
 */
public final class FontSet implements Metrics {
  private static final String REGULAR = "SourceSans3-Regular.ttf";
  private static final String BOLD = "SourceSans3-SemiBold.ttf";

  /** WHITE SQUARE. */
  private static final int BOX = 0x25A1;

  /** The first character that no Latin, Greek or Cyrillic face is asked for. */
  private static final int OTHER_SCRIPTS = 0x0590;

  private final Typefaces typefaces;
  private final Map<String, FontFile> files = new LinkedHashMap<>();
  private final Map<Face, double[]> latin = new EnumMap<>(Face.class);

  /** The house's fonts, and those of the theme in their place or beside them. */
  public FontSet(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public double width(String text, Face face) {
    double[] advances = latin.computeIfAbsent(face, this::latinAdvances);
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= advances.length) {
        return shapedWidth(text, face);
      }
      width += advances[c];
    }
    return width;
  }

  /** Latin text is measured by table: it is what layout asks for all the time. */
  private double[] latinAdvances(Face face) {
    FontFile file = of(face);
    double[] advances = new double[0x180];
    for (int c = 0; c < advances.length; c++) {
      int glyph = file.glyph(c);
      advances[c] = file.advance(glyph == 0 ? file.glyph(BOX) : glyph);
    }
    return advances;
  }

  private double shapedWidth(String text, Face face) {
    double width = 0;
    for (Glyphs glyphs : shape(text, face, false)) {
      width += glyphs.width();
    }
    return width;
  }

  /**
   * The glyphs of a text, from left to right.
   *
   * @param text in logical order
   * @param face weight
   * @param leftward whether it runs from right to left
   */
  List<Glyphs> shape(String text, Face face, boolean leftward) {
    return new Shaper(this, face, leftward).shape(text);
  }

  /** The font that shows the character. */
  FontFile fontOf(int codePoint, Face face) {
    FontFile file = of(face);
    if (codePoint < OTHER_SCRIPTS || file.glyph(codePoint) != 0) {
      return file;
    }
    Optional<FontFile> own = Script.of(codePoint).map(script -> file(script.file()));
    if (own.isPresent() && own.get().glyph(codePoint) != 0) {
      return own.get();
    }
    for (Path other : typefaces.others()) {
      FontFile candidate = files.computeIfAbsent(other.toString(), name -> read(other));
      if (candidate.glyph(codePoint) != 0) {
        return candidate;
      }
    }
    return file;
  }

  /** Whether the font is that of a script. */
  boolean isOf(FontFile font, Script script) {
    return files.get(script.file()) == font;
  }

  /** The glyph of the character in a font of {@link #fontOf}; the box where it has none. */
  static int glyph(FontFile file, int codePoint) {
    int glyph = file.glyph(codePoint);
    return glyph == 0 ? file.glyph(BOX) : glyph;
  }

  private FontFile of(Face face) {
    return switch (face) {
      case REGULAR -> own(typefaces.regular(), REGULAR);
      case BOLD -> own(typefaces.strong(), BOLD);
    };
  }

  private FontFile own(Optional<Path> theme, String house) {
    return theme
        .map(file -> files.computeIfAbsent(file.toString(), name -> read(file)))
        .orElseGet(() -> file(house));
  }

  private static FontFile read(Path file) {
    try {
      return FontFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable font " + file, e);
    }
  }

  private FontFile file(String name) {
    return files.computeIfAbsent(name, FontSet::load);
  }

  private static FontFile load(String name) {
    try {
      return FontFile.load(name, !name.equals(REGULAR) && !name.equals(BOLD));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable font " + name, e);
    }
  }

  /** The fonts read so far, in the order of first use. */
  Collection<FontFile> files() {
    return new ArrayList<>(files.values());
  }
}
