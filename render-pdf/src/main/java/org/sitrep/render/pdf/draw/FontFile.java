package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One of the typefaces that ship with the program, and what of it a document has used. */
final class FontFile {
  /** Lengths of a font's directory of tables: up to its first entry, and of an entry. */
  private static final int DIRECTORY = 12;

  private static final int ENTRY = 16;

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final Codes codes = new Codes();
  private final byte[] bytes;
  private @Nullable Syllables syllables;

  private FontFile(String name, TrueTypeFont font, byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.name = name;
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /** Reads a font from the resources beside {@code PdfRenderer}. */
  static FontFile load(String name, boolean joining) throws IOException {
    try (InputStream in =
        FontFile.class.getResourceAsStream("/org/sitrep/render/pdf/fonts/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no font " + name);
      }
      return parsed(name, in.readAllBytes(), joining);
    }
  }

  /**
   * Reads an office's own font.
   *
   * @throws IOException naming the file where it is no font
   */
  static FontFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return parsed(file.toString(), bytes, false);
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("the font " + file + " is no TrueType font that can be read", e);
    }
  }

  private static FontFile parsed(String name, byte[] bytes, boolean joining) throws IOException {
    byte[] read = joining ? bytes : withoutSubstitutions(bytes);
    TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(read));
    font.setEnableGsub(joining);
    return new FontFile(name, font, bytes);
  }

  /**
   * The font with its table of glyph substitutions under a name that says nothing to the parser,
   * which would spend half of its time on it (OpenType, "Table Directory").
   */
  private static byte[] withoutSubstitutions(byte[] font) {
    byte[] copy = font.clone();
    int tables = copy.length < DIRECTORY ? 0 : ((copy[4] & 255) << 8) | (copy[5] & 255);
    for (int i = 0; i < tables && DIRECTORY + ENTRY * (i + 1) <= copy.length; i++) {
      int at = DIRECTORY + ENTRY * i;
      if (new String(copy, at, 4, StandardCharsets.ISO_8859_1).equals("GSUB")) {
        copy[at] = 'x';
      }
    }
    return copy;
  }

  /** The glyph of a character; 0 where the font has none. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  CmapLookup characters() {
    return characters;
  }

  /** The glyphs of a word of a script whose letters change places, from left to right. */
  List<Integer> syllables(String word) {
    if (syllables == null) {
      syllables = new Syllables(this, bytes);
    }
    return syllables.glyphs(word);
  }

  /** A glyph's advance, in ems. */
  double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new IllegalStateException("unreadable font " + name, e);
    }
  }

  /** The codes of the glyphs that the document shows. */
  Codes codes() {
    return codes;
  }

  TrueTypeFont font() {
    return font;
  }
}
