package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A font as it was read, without anything of a document. It serves one document at a time. */
final class ParsedFont {
  /** Characters with a code below this one are measured all the time. */
  static final int LATIN = 0x180;

  /** WHITE SQUARE, which shows where a font has no glyph. */
  static final int BOX = 0x25A1;

  /** Lengths of a font's directory of tables: up to its first entry, and of an entry. */
  private static final int DIRECTORY = 12;

  private static final int ENTRY = 16;

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final byte[] bytes;
  private final double[] latin = new double[LATIN];
  private final int[] latinGlyphs = new int[LATIN];
  private @Nullable ArabicJoining joining;

  private ParsedFont(String name, TrueTypeFont font, byte[] bytes) throws IOException {
    this.name = name;
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
    this.bytes = bytes;
    int box = characters.getGlyphId(BOX);
    for (int c = 0; c < LATIN; c++) {
      int glyph = characters.getGlyphId(c);
      latinGlyphs[c] = glyph;
      latin[c] = advance(glyph == 0 ? box : glyph);
    }
  }

  /**
   * Reads a font from the resources beside {@code PdfRenderer}.
   *
   * @param joining whether its letters join, by the font's table of substitutions
   */
  static ParsedFont shipped(String name, boolean joining) throws IOException {
    try (InputStream in =
        ParsedFont.class.getResourceAsStream("/org/sitrep/render/pdf/fonts/" + name)) {
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
  static ParsedFont read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return parsed(file.toString(), bytes, false);
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("the font " + file + " is no TrueType font that can be read", e);
    }
  }

  private static ParsedFont parsed(String name, byte[] bytes, boolean joining) throws IOException {
    byte[] read = joining ? bytes : withoutSubstitutions(bytes);
    TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(read));
    font.setEnableGsub(joining);
    return new ParsedFont(name, font, bytes);
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

  /** A name for it: of its file. */
  String name() {
    return name;
  }

  TrueTypeFont font() {
    return font;
  }

  CmapLookup characters() {
    return characters;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The glyph of a character; 0 where the font has none. */
  int glyph(int codePoint) {
    return codePoint < LATIN ? latinGlyphs[codePoint] : characters.getGlyphId(codePoint);
  }

  /** How its Arabic letters join; to read its tables for that takes longer than to join a page. */
  ArabicJoining joining() {
    if (joining == null) {
      joining = new ArabicJoining(font);
    }
    return joining;
  }

  /** The advances of the characters below {@value #LATIN}, in ems. */
  double[] latin() {
    return latin;
  }

  /** A glyph's advance, in ems. */
  double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new IllegalStateException("unreadable font " + name, e);
    }
  }
}
