package org.sitrep.render.docx.raster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.figure.Shape.Point;

/**
 * The letters of a weight as rings. They are data of ours (made by {@code tools/fonts}), so that a
 * map has the same pixels on every machine, and no window system is started for a dozen names.
 */
final class Letters {
  /** Units of the type size. */
  private static final double EM = 1_000;

  private final Map<Integer, String> lines = new HashMap<>();

  Letters(String resource) {
    try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          lines.put(Integer.parseInt(line.substring(0, tab), 16), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width of a line of words. */
  double width(String words, double size) {
    return words.codePoints().mapToDouble(this::advance).sum() * size / EM;
  }

  /** The rings of a line of words that starts at that point of its baseline. */
  List<List<Point>> rings(String words, double size, Point start) {
    List<List<Point>> rings = new ArrayList<>();
    double scale = size / EM;
    double x = start.x();
    for (int character : words.codePoints().toArray()) {
      String line = line(character);
      if (line != null) {
        add(line.substring(line.indexOf('\t') + 1), scale, new Point(x, start.y()), rings);
      }
      x += advance(character) * scale;
    }
    return rings;
  }

  private double advance(int character) {
    String line = line(character);
    return line == null ? 0 : Integer.parseInt(line.substring(0, line.indexOf('\t')));
  }

  /** A letter, or the one that it is without its signs; none for those of other scripts. */
  private @Nullable String line(int character) {
    String line = lines.get(character);
    if (line != null) {
      return line;
    }
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    return lines.get(plain.codePointAt(0));
  }

  private static void add(String letter, double scale, Point at, List<List<Point>> rings) {
    if (letter.isEmpty()) {
      return;
    }
    for (String ring : letter.split(";", -1)) {
      List<Point> points = new ArrayList<>();
      int x = 0;
      int y = 0;
      String[] steps = ring.split(" ", -1);
      for (int i = 0; i < steps.length; i += 2) {
        x += Integer.parseInt(steps[i]);
        y += Integer.parseInt(steps[i + 1]);
        points.add(new Point(at.x() + x * scale, at.y() + y * scale));
      }
      rings.add(points);
    }
  }
}
