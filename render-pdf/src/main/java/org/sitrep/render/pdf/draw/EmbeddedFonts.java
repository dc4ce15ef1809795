package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sitrep.render.pdf.draw.Codes.Shown;

/**
 * Puts into the file the glyphs that it shows, each font as a composite one (ISO 32000-1, 9.7) with
 * the document's own codes. PDFBox would give each glyph two bytes.
 */
final class EmbeddedFonts {
  /** The tables that a font needs within a file (ISO 32000-1, 9.9). */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private static final int SYMBOLIC = 4;

  /** OpenType, "OS/2", fsType: what a font's licence does not permit. */
  private static final int RESTRICTED = 0x0002;

  private static final int USAGE = 0x000F;
  private static final int BITMAPS_ONLY = 0x0200;

  private static final int LETTERS = 26;
  private static final int TAG = 6;

  /** The stems' width as a part of the widest glyph, which no table tells. */
  private static final double STEM = 0.13;

  /** The encoding, which all fonts share. */
  private final COSStream encoding;

  private EmbeddedFonts(COSStream encoding) {
    this.encoding = encoding;
  }

  /** The font resources of all pages. */
  static COSDictionary resources(Map<FontFile, String> names) throws IOException {
    EmbeddedFonts embedded = new EmbeddedFonts(CharacterMaps.encoding());
    COSDictionary fonts = new COSDictionary();
    for (Map.Entry<FontFile, String> entry : names.entrySet()) {
      fonts.setItem(COSName.getPDFName(entry.getValue()), embedded.embed(entry.getKey()));
    }
    return fonts;
  }

  private COSDictionary embed(FontFile file) throws IOException {
    String name = tag(file.codes().shown()) + "+" + file.font().getName();
    COSArray descendants = new COSArray();
    descendants.add(descendant(file, name));
    COSDictionary font = typed(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, CharacterMaps.toUnicode(file.codes().shown()));
    return font;
  }

  private static COSDictionary typed(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    return dictionary;
  }

  /** Six letters that tell subsets of a font from each other (ISO 32000-1, 9.6.4). */
  private static String tag(Map<Integer, Shown> shown) {
    int hash = 0;
    for (Shown each : shown.values()) {
      hash = hash * 31 + each.id();
    }
    long rest = Integer.toUnsignedLong(hash);
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < TAG; i++) {
      tag.append((char) ('A' + rest % LETTERS));
      rest /= LETTERS;
    }
    return tag.toString();
  }

  private static COSDictionary descendant(FontFile file, String name) throws IOException {
    Map<Integer, Shown> shown = file.codes().shown();
    Set<Integer> glyphs = new LinkedHashSet<>();
    shown.values().forEach(each -> glyphs.add(each.id()));
    TTFSubsetter subsetter = new TTFSubsetter(file.font(), TABLES);
    subsetter.addGlyphIds(glyphs);
    Map<Integer, Integer> places = new HashMap<>();
    subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
    ByteArrayOutputStream program = new ByteArrayOutputStream();
    subsetter.writeToStream(program);
    COSDictionary font = typed(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.CIDSYSTEMINFO, CharacterMaps.collection());
    font.setItem(COSName.FONT_DESC, descriptor(file.font(), name, program.toByteArray()));
    font.setItem(COSName.W, widths(file, shown));
    font.setItem(COSName.CID_TO_GID_MAP, places(shown, places));
    return font;
  }

  private static COSDictionary descriptor(TrueTypeFont font, String name, byte[] program)
      throws IOException {
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    if (metrics == null || !isPermitted(metrics.getFsType())) {
      throw new IOException("the font " + font.getName() + " does not permit embedding");
    }
    HorizontalHeaderTable lines = font.getHorizontalHeader();
    double scale = 1000.0 / font.getUnitsPerEm();
    BoundingBox box = font.getFontBBox();
    COSArray bounds = new COSArray();
    for (double edge :
        new double[] {
          box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()
        }) {
      bounds.add(whole(edge * scale));
    }
    COSStream file = Deflated.stream(program);
    file.setInt(COSName.LENGTH1, program.length);
    COSDictionary descriptor = typed(COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(COSName.FONT_BBOX, bounds);
    descriptor.setItem(COSName.ITALIC_ANGLE, whole(-slope(lines)));
    descriptor.setItem(COSName.ASCENT, whole(lines.getAscender() * scale));
    descriptor.setItem(COSName.DESCENT, whole(lines.getDescender() * scale));
    descriptor.setItem(COSName.CAP_HEIGHT, whole(metrics.getCapHeight() * scale));
    descriptor.setItem(COSName.STEM_V, whole(box.getWidth() * scale * STEM));
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private static boolean isPermitted(int usage) {
    return (usage & USAGE) != RESTRICTED && (usage & BITMAPS_ONLY) == 0;
  }

  /** By how many degrees the type leans to the right. */
  private static double slope(HorizontalHeaderTable lines) {
    return StrictMath.toDegrees(
        StrictMath.atan2(lines.getCaretSlopeRun(), Math.max(1, lines.getCaretSlopeRise())));
  }

  private static COSInteger whole(double value) {
    return COSInteger.get(Math.round(value));
  }

  /** The widths of the glyphs, in runs of neighbours (ISO 32000-1, 9.7.4.3). */
  private static COSArray widths(FontFile file, Map<Integer, Shown> shown) {
    COSArray widths = new COSArray();
    COSArray run = new COSArray();
    int next = -1;
    for (Map.Entry<Integer, Shown> entry : shown.entrySet()) {
      int cid = Codes.cid(entry.getKey());
      if (cid != next) {
        run = new COSArray();
        widths.add(COSInteger.get(cid));
        widths.add(run);
      }
      run.add((COSBase) whole(file.advance(entry.getValue().id()) * 1000));
      next = cid + 1;
    }
    return widths;
  }

  /** Where the glyph of each code stands in the subset, in two bytes. */
  private static COSStream places(Map<Integer, Shown> shown, Map<Integer, Integer> places)
      throws IOException {
    int last = shown.keySet().stream().mapToInt(Codes::cid).max().orElse(0);
    byte[] map = new byte[2 * last + 2];
    for (Map.Entry<Integer, Shown> entry : shown.entrySet()) {
      int place = places.getOrDefault(entry.getValue().id(), 0);
      int at = 2 * Codes.cid(entry.getKey());
      map[at] = (byte) (place >> 8);
      map[at + 1] = (byte) place;
    }
    return Deflated.stream(map);
  }
}
