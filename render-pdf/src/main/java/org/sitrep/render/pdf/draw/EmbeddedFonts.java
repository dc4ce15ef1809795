package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts into the file the glyphs it shows, and what characters they stand for. */
final class EmbeddedFonts {
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /** The most entries that a block of a CMap may have (Adobe Technical Note 5014, 1.4.1). */
  private static final int BLOCK = 100;

  private EmbeddedFonts() {}

  /** The font resources of all pages. */
  static COSDictionary resources(PDDocument document, Map<FontFile, String> names)
      throws IOException {
    COSDictionary fonts = new COSDictionary();
    for (Map.Entry<FontFile, String> entry : names.entrySet()) {
      fonts.setItem(COSName.getPDFName(entry.getValue()), embed(document, entry.getKey()));
    }
    return fonts;
  }

  private static COSDictionary embed(PDDocument document, FontFile file) throws IOException {
    PDType0Font font = PDType0Font.load(document, file.font(), true);
    font.addGlyphsToSubset(new LinkedHashSet<>(file.used().keySet()));
    font.subset();
    byte[] map = characterMap(file.used()).getBytes(StandardCharsets.US_ASCII);
    font.getCOSObject().setItem(COSName.TO_UNICODE, Deflated.stream(map));
    return font.getCOSObject();
  }

  /** The characters of each glyph as they were used, which no font can know. */
  private static String characterMap(Map<Integer, String> used) {
    StringBuilder map = new StringBuilder(HEAD);
    int left = used.size();
    int inBlock = 0;
    for (Map.Entry<Integer, String> entry : used.entrySet()) {
      if (inBlock == 0) {
        map.append(Math.min(BLOCK, left)).append(" beginbfchar\n");
      }
      map.append('<').append(hex(entry.getKey())).append("> <");
      entry.getValue().chars().forEach(c -> map.append(hex(c)));
      map.append(">\n");
      left--;
      inBlock = left == 0 ? BLOCK : inBlock + 1;
      if (inBlock == BLOCK) {
        map.append("endbfchar\n");
        inBlock = 0;
      }
    }
    return map.append(FOOT).toString();
  }

  private static String hex(int value) {
    String digits = Integer.toHexString(0x10000 | (value & 0xFFFF));
    return digits.substring(1).toUpperCase(Locale.ROOT);
  }
}
