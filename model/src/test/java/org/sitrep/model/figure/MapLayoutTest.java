package org.sitrep.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.outline.Figure.LocatorMap;
import org.sitrep.model.theme.Tone;

class MapLayoutTest {
  private static LocatorMap.Place place(String name, double latitude, double longitude) {
    return new LocatorMap.Place(name, latitude, longitude, true, Tone.FIRST);
  }

  private static Drawing draw(List<String> countries, LocatorMap.Place... places) {
    return Drawn.LAYOUT.map(new LocatorMap(List.of(places), countries));
  }

  @Test
  void namesPlacesAndCountriesAndGivesAScale() {
    Drawing drawing =
        draw(List.of("CH", "AT"), place("Vaduz", 47.14, 9.52), place("Chur", 46.85, 9.53));
    assertThat(Drawn.texts(drawing)).contains("Vaduz", "Chur", "SWITZERLAND", "AUSTRIA");
    assertThat(Drawn.texts(drawing)).anyMatch(text -> text.endsWith(" km"));
    assertThat(Drawn.collisions(drawing)).isEmpty();
  }

  @Test
  void keepsLabelsOfCrowdedPlacesApartAndInside() {
    LocatorMap.Place[] places = new LocatorMap.Place[6];
    for (int i = 0; i < places.length; i++) {
      places[i] = place("Quarter " + i, 47 + i % 2 * 0.9, 9 + i * 0.7);
    }
    Drawing drawing = draw(List.of("CH"), places);
    assertThat(Drawn.collisions(drawing)).isEmpty();
    assertThat(Drawn.labels(drawing))
        .allMatch(label -> Drawn.box(label).right() <= Drawn.WIDTH)
        .allMatch(label -> Drawn.box(label).x() >= 0);
  }

  @Test
  void keepsAllLandWithinTheFrame() {
    Drawing drawing = draw(List.of(), place("Suva", -18.1, 178.4), place("Apia", -13.8, -171.8));
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Polygon polygon) {
        assertThat(polygon.rings().stream().flatMap(List::stream))
            .allMatch(p -> p.x() > -0.01 && p.x() < drawing.width() + 0.01);
      }
    }
  }

  @Test
  void clearsBordersAndCoastsBelowWords() {
    Drawing drawing =
        draw(
            List.of("CH"),
            place("Vaduz and its villages", 47.14, 9.52),
            place("Konstanz at the end of the lake", 47.66, 9.18),
            place("Bregenz at the other one", 47.5, 9.75));
    int crossed = 0;
    for (Shape.Label label : Drawn.labels(drawing)) {
      Box box = Drawn.box(label);
      List<Shape> below =
          drawing.shapes().stream().takeWhile(shape -> !shape.equals(label)).toList();
      int border = below.size() - 1;
      while (border >= 0 && !isOutlineThrough(box, below.get(border))) {
        border--;
      }
      if (border >= 0) {
        crossed++;
        assertThat(below.subList(border, below.size()))
            .as(label.text())
            .anyMatch(shape -> isGround(box, shape));
      }
    }
    assertThat(crossed).isPositive();
  }

  /** Whether the shape is ground that hides all below the words. */
  private static boolean isGround(Box box, Shape shape) {
    return shape instanceof Shape.Rect r
        && !r.paint().isStroked()
        && new Box(r.x(), r.y(), r.width(), r.height()).contains(box);
  }

  private static boolean isOutlineThrough(Box box, Shape shape) {
    if (!(shape instanceof Shape.Polygon polygon) || !polygon.paint().isStroked()) {
      return false;
    }
    for (List<Shape.Point> ring : polygon.rings()) {
      for (int i = 1; i < ring.size(); i++) {
        if (Drawn.isCrossed(box, ring.get(i - 1), ring.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void isDrawnOnceHoweverManyThreadsLookAtIt() {
    for (int i = 0; i < 20; i++) {
      Drawing drawing = draw(List.of("CH"), place("Vaduz", 47.14, 9.52));
      List<List<Shape>> seen =
          IntStream.range(0, 4).parallel().mapToObj(thread -> drawing.shapes()).toList();
      assertThat(seen).allMatch(shapes -> shapes == seen.get(0));
    }
  }
}
