package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sitrep.render.pdf.draw.Codes.Shown;

/**
 * The maps from codes to glyphs and to characters (Adobe Technical Note 5014; ISO 32000-1, 9.7.5).
 */
final class CharacterMaps {
  private static final String ENCODING = "Sitrep";

  private static final String RANGES =
      """
      2 begincidrange
      <01> <7E> 1
      <8000> <FFFF> 127
      endcidrange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /** The most entries that a block may have (Technical Note 5014, 1.4.1). */
  private static final int BLOCK = 100;

  private CharacterMaps() {}

  /** The codes' numbers, the same in all fonts of all documents. */
  static COSStream encoding() throws IOException {
    COSStream map = map("Identity", ENCODING, 1, RANGES);
    map.setItem(COSName.TYPE, COSName.getPDFName("CMap"));
    map.setItem(COSName.getPDFName("CMapName"), COSName.getPDFName(ENCODING));
    map.setItem(COSName.CIDSYSTEMINFO, collection());
    return map;
  }

  /** The collection of glyphs, which is no published one. */
  static COSDictionary collection() {
    COSDictionary collection = new COSDictionary();
    collection.setDirect(true);
    collection.setString(COSName.REGISTRY, "Adobe");
    collection.setString(COSName.ORDERING, "Identity");
    collection.setInt(COSName.SUPPLEMENT, 0);
    return collection;
  }

  /** The characters of each glyph as they were used, which no font can know. */
  static COSStream toUnicode(Map<Integer, Shown> shown) throws IOException {
    List<String> entries = new ArrayList<>();
    for (Map.Entry<Integer, Shown> entry : shown.entrySet()) {
      String text = entry.getValue().text();
      if (!isAscii(entry.getKey())) {
        StringBuilder line = new StringBuilder("<").append(code(entry.getKey())).append("> <");
        text.chars().forEach(c -> line.append(hex(c)));
        entries.add(line.append(">\n").toString());
      }
    }
    StringBuilder map = new StringBuilder("1 beginbfrange\n<20> <7E> <0020>\nendbfrange\n");
    for (int from = 0; from < entries.size(); from += BLOCK) {
      List<String> block = entries.subList(from, Math.min(entries.size(), from + BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    return map("UCS", "Adobe-Identity-UCS", 2, map.toString());
  }

  /** Whether the code is that of its character. */
  private static boolean isAscii(int code) {
    return code >= ' ' && code < Codes.SINGLE;
  }

  private static COSStream map(String ordering, String name, int type, String content)
      throws IOException {
    String map =
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (ORDERING) /Supplement 0 >> def
        /CMapName /NAME def
        /CMapType TYPE def
        2 begincodespacerange
        <01> <7E>
        <8000> <FFFF>
        endcodespacerange
        """
            .replace("ORDERING", ordering)
            .replace("NAME", name)
            .replace("TYPE", Integer.toString(type));
    return Deflated.stream((map + content + FOOT).getBytes(StandardCharsets.US_ASCII));
  }

  private static String code(int code) {
    return code < Codes.DOUBLE ? hex(code).substring(2) : hex(code);
  }

  private static String hex(int value) {
    String digits = Integer.toHexString(0x10000 | (value & 0xFFFF));
    return digits.substring(1).toUpperCase(Locale.ROOT);
  }
}
