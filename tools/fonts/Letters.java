import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the outlines of a font's Latin letters as text, for pictures that are drawn without the help
 * of a window system. usage: java Letters.java FONT.ttf OUT.txt
 */
public final class Letters {
  /** Sides of a curve, in thousandths of the type size, may stand off from it by as much. */
  private static final double FLATNESS = 3;

  private static final int[][] RANGES = {
    {0x20, 0x7E}, {0xA0, 0x17F}, {0x18F, 0x18F}, {0x1A0, 0x1A1}, {0x1AF, 0x1B0}, {0x1CD, 0x1DC},
    {0x1E6, 0x1E7}, {0x218, 0x21B}, {0x259, 0x259}, {0x2BB, 0x2BC}, {0x1E00, 0x1EFF},
    {0x2010, 0x2015}, {0x2018, 0x201E}, {0x2022, 0x2022}, {0x2026, 0x2026}
  };

  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[0])).deriveFont(1000f);
    List<String> lines = new ArrayList<>();
    lines.add("# Made by tools/fonts/Letters.java. A line a character: its code point, its advance, and its rings: the");
    lines.add("# first point and the steps from point to point, x and y in thousandths of the type size, y down.");
    for (int[] range : RANGES) {
      for (int character = range[0]; character <= range[1]; character++) {
        if (font.canDisplay(character)) {
          lines.add(line(font, character));
        }
      }
    }
    Files.writeString(Path.of(args[1]), String.join("\n", lines) + "\n");
  }

  private static String line(Font font, int character) throws IOException {
    GlyphVector glyph =
        font.createGlyphVector(
            new FontRenderContext(null, true, true), Character.toString(character));
    StringBuilder out = new StringBuilder(Integer.toHexString(character));
    out.append('\t').append(Math.round(glyph.getGlyphMetrics(0).getAdvanceX())).append('\t');
    return out.append(rings(new Area(glyph.getOutline()))).toString();
  }

  /** An area has no overlaps, so that the even-odd rule fills it right. */
  private static String rings(Shape shape) {
    StringBuilder out = new StringBuilder();
    double[] at = new double[6];
    long x = 0;
    long y = 0;
    for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      if (kind == PathIterator.SEG_CLOSE) {
        continue;
      }
      long nextX = Math.round(at[0]);
      long nextY = Math.round(at[1]);
      if (kind == PathIterator.SEG_MOVETO) {
        out.append(out.length() == 0 ? "" : ";").append(nextX).append(' ').append(nextY);
      } else if (nextX != x || nextY != y) {
        out.append(' ').append(nextX - x).append(' ').append(nextY - y);
      }
      x = nextX;
      y = nextY;
    }
    return out.toString();
  }
}
