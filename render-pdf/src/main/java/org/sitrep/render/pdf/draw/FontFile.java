package org.sitrep.render.pdf.draw;

import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** A typeface in a document: the font, and what of it the document shows. */
final class FontFile {
  private final ParsedFont parsed;
  private final Codes codes = new Codes();
  private @Nullable Syllables syllables;

  FontFile(ParsedFont parsed) {
    this.parsed = parsed;
  }

  ParsedFont parsed() {
    return parsed;
  }

  /** The glyph of a character; 0 where the font has none. */
  int glyph(int codePoint) {
    return parsed.glyph(codePoint);
  }

  CmapLookup characters() {
    return parsed.characters();
  }

  /** The glyphs of a word of a script whose letters change places, from left to right. */
  List<Integer> syllables(String word) {
    if (syllables == null) {
      syllables = new Syllables(this, parsed.bytes());
    }
    return syllables.glyphs(word);
  }

  /** A glyph's advance, in ems. */
  double advance(int glyph) {
    return parsed.advance(glyph);
  }

  /** The codes of the glyphs that the document shows. */
  Codes codes() {
    return codes;
  }

  TrueTypeFont font() {
    return parsed.font();
  }
}
