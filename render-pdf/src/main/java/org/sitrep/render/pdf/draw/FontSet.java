package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.theme.Typefaces;
import org.sitrep.render.pdf.layout.Face;
import org.sitrep.render.pdf.layout.Metrics;

/**
 * The typefaces of one document, with a fallback for each character: first the face asked for, then
 * the fonts of other scripts, each read only when it is needed. A character that none of them has
 * shows as an empty box, so that a reader sees that something stood there.
 */
public final class FontSet implements Metrics, AutoCloseable {
  /** The first character that no Latin, Greek or Cyrillic face is asked for. */
  private static final int OTHER_SCRIPTS = 0x0590;

  private final Typefaces typefaces;
  private final Map<String, FontFile> files = new LinkedHashMap<>();
  private final Map<Face, FontFile> faces = new EnumMap<>(Face.class);
  private final Set<FontFile> taken = new LinkedHashSet<>();

  /** The house's fonts, and those of the theme in their place or beside them. */
  public FontSet(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public double width(String text, Face face) {
    // Latin text is measured by table: it is what layout asks for all the time.
    double[] advances = of(face).parsed().latin();
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
    return glyph == 0 ? file.glyph(ParsedFont.BOX) : glyph;
  }

  private FontFile of(Face face) {
    FontFile known = faces.get(face);
    if (known == null) {
      known =
          switch (face) {
            case REGULAR -> own(typefaces.regular(), FontShelf.REGULAR);
            case BOLD -> own(typefaces.strong(), FontShelf.BOLD);
          };
      faces.put(face, known);
    }
    return known;
  }

  private FontFile own(Optional<Path> theme, String house) {
    return theme
        .map(file -> files.computeIfAbsent(file.toString(), name -> read(file)))
        .orElseGet(() -> file(house));
  }

  private static FontFile read(Path file) {
    try {
      return new FontFile(ParsedFont.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable font " + file, e);
    }
  }

  private FontFile file(String name) {
    return files.computeIfAbsent(
        name,
        shipped -> {
          FontFile file = new FontFile(FontShelf.take(shipped));
          taken.add(file);
          return file;
        });
  }

  /** Puts the fonts back once the document is written. */
  @Override
  public void close() {
    taken.forEach(file -> FontShelf.putBack(file.parsed()));
    taken.clear();
  }
}
