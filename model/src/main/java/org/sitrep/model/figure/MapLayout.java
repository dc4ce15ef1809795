package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.figure.Frame.Land;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Label;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Rect;
import org.sitrep.model.figure.Shape.Weight;
import org.sitrep.model.outline.Figure;

/**
 * A locator map: the countries named in the report set off from the others, its places with their
 * names, a scale bar, and the wider region in a corner.
 */
final class MapLayout {
  private static final double PLACE = 8.8;
  private static final double COUNTRY = 8.2;

  /** Height by width, of a map over the whole page and of one in a column. */
  private static final double LEAST_HEIGHT = 0.36;

  private static final double MOST_HEIGHT = 0.52;
  private static final double LEAST_NARROW = 0.66;
  private static final double MOST_NARROW = 0.8;

  /** At least this much of the earth, in degrees, and this much more than the places take. */
  private static final double LEAST_DEGREES = 3;

  private static final double ROOM = 1.5;
  private static final double HAIRLINE = 0.5;

  /** How far a coast may be off: about the stroke's width. */
  private static final double FINENESS = 0.7;

  private static final double MARK = 4.4;
  private static final double DOT = 2.4;

  private final FigureLayout layout;
  private final Figure.LocatorMap map;
  private final Supplier<WorldMap> world;
  private final MapColours colours;
  private final Frame frame;
  private final LabelPlacer placer;
  private final List<Shape> shapes = new ArrayList<>();

  /** Where words stand. */
  private final List<Box> labels = new ArrayList<>();

  MapLayout(FigureLayout layout, Figure.LocatorMap map, Supplier<WorldMap> world) {
    this.layout = layout;
    this.map = map;
    this.world = world;
    this.colours = MapColours.of(layout.palette());
    List<Coordinate> places = map.places().stream().map(MapLayout::coordinate).toList();
    double width = layout.width();
    Frame square = Frame.around(places, new Box(0, 0, width, width), LEAST_DEGREES, ROOM);
    double high = 0;
    for (Coordinate place : places) {
      high = Math.max(high, Math.abs(square.point(place).y() - width / 2) * 2);
    }
    double least = layout.isNarrow() ? LEAST_NARROW : LEAST_HEIGHT;
    double most = layout.isNarrow() ? MOST_NARROW : MOST_HEIGHT;
    double height = Math.min(most * width, Math.max(least * width, high * ROOM));
    this.frame = Frame.around(places, new Box(0, 0, width, height), LEAST_DEGREES, ROOM);
    this.placer = new LabelPlacer(frame.box().grown(-4));
  }

  private static Coordinate coordinate(Figure.LocatorMap.Place place) {
    return new Coordinate(place.latitude(), place.longitude());
  }

  Drawing drawing() {
    return new Drawing(frame.box().width(), frame.box().height(), this::shapes);
  }

  private List<Shape> shapes() {
    Box box = frame.box();
    shapes.add(new Rect(0, 0, box.width(), box.height(), 0, Paint.fill(colours.sea())));
    List<Land> lands = lands();
    for (Land land : lands) {
      shapes.add(new Shape.Polygon(land.rings(), paint(land)));
      land.rings().forEach(placer::avoid);
    }
    int ground = shapes.size();
    places();
    new MapFurniture(layout, frame, placer, colours).add(world.get(), shapes);
    names(lands);
    List<Integer> fills = lands.stream().map(land -> paint(land).fill()).toList();
    Clearing clearing = new Clearing(lands, fills, colours.sea());
    for (Box label : labels) {
      shapes.addAll(ground, clearing.below(label));
    }
    Paint edge = Paint.stroke(layout.palette().rule(), HAIRLINE);
    shapes.add(new Rect(0, 0, box.width(), box.height(), 0, edge));
    return shapes;
  }

  private boolean isFocus(Land land) {
    return map.countries().contains(land.country().alpha2());
  }

  private Paint paint(Land land) {
    return isFocus(land)
        ? Paint.fill(colours.focus()).outlined(colours.edge(), 0.8)
        : Paint.fill(colours.land()).outlined(colours.border(), HAIRLINE);
  }

  /** The lands in the window; those of the report last, so that their edges stand out. */
  private List<Land> lands() {
    List<Land> lands = new ArrayList<>(frame.lands(world.get(), FINENESS));
    lands.sort(Comparator.comparing(this::isFocus));
    return lands;
  }

  private void places() {
    List<Figure.LocatorMap.Place> places = new ArrayList<>(map.places());
    places.sort(Comparator.comparing(place -> !place.incident()));
    for (Figure.LocatorMap.Place place : places) {
      Point p = frame.point(coordinate(place));
      placer.take(new Box(p.x() - MARK, p.y() - MARK, 2 * MARK, 2 * MARK));
    }
    for (Figure.LocatorMap.Place place : places) {
      place(place);
    }
  }

  private void place(Figure.LocatorMap.Place place) {
    Point p = frame.point(coordinate(place));
    int ink = layout.palette().ink();
    if (place.incident()) {
      int colour = layout.palette().of(place.tone());
      shapes.add(new Shape.Circle(p, MARK, Paint.fill(colour).outlined(0xFFFFFF, 1)));
    } else {
      shapes.add(new Shape.Circle(p, DOT, Paint.fill(ink).outlined(0xFFFFFF, 0.8)));
    }
    Weight weight = place.incident() ? Weight.BOLD : Weight.REGULAR;
    double width = layout.metrics().width(place.name(), PLACE, weight);
    Box box = placer.beside(p, width, PLACE);
    labels.add(box);
    Point at = new Point(box.x(), box.bottom() - 0.17 * PLACE);
    shapes.add(new Label(at, place.name(), PLACE, weight, Anchor.START, ink));
  }

  private void names(List<Land> lands) {
    CountryNames names = new CountryNames(frame.box().grown(-4), placer);
    for (int i = lands.size() - 1; i >= 0; i--) {
      Land land = lands.get(i);
      String name = land.country().name().toUpperCase(Locale.ROOT);
      double size = isFocus(land) ? COUNTRY : COUNTRY - 1;
      double width = layout.boldWidth(name, size);
      Weight weight = isFocus(land) ? Weight.BOLD : Weight.REGULAR;
      int soft = layout.palette().soft();
      names
          .place(land.rings(), width, size)
          .ifPresent(
              box -> {
                labels.add(box);
                Point at = new Point(box.x() + width / 2, box.bottom() - 0.15 * size);
                shapes.add(new Label(at, name, size, weight, Anchor.MIDDLE, soft));
              });
    }
  }
}
