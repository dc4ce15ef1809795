package org.sitrep.model.figure;

import java.util.List;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Label;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Rect;
import org.sitrep.model.figure.Shape.Weight;

/** The inset with the wider region and the scale bar, in the corners that cover least. */
final class MapFurniture {
  private static final double MARGIN = 6;

  /** The inset takes this share of the map's width, and is so much lower than wide. */
  private static final double INSET_SHARE = 0.24;

  private static final double INSET_WIDEST = 92;
  private static final double INSET_RATIO = 0.72;

  /** How much wider the inset looks than the map; at most the whole earth. */
  private static final double WIDER = 5;

  private static final double MOST_DEGREES = 150;

  /** How far a coast may be off in the inset, which shows no more than where on earth this is. */
  private static final double FINENESS = 1.2;

  private static final double SIZE = 8;
  private static final double LONGEST_BAR = 0.2;

  private final FigureLayout layout;
  private final Frame frame;
  private final LabelPlacer placer;
  private final MapColours colours;

  MapFurniture(FigureLayout layout, Frame frame, LabelPlacer placer, MapColours colours) {
    this.layout = layout;
    this.frame = frame;
    this.placer = placer;
    this.colours = colours;
  }

  void add(WorldMap world, List<Shape> shapes) {
    inset(world, shapes);
    scaleBar(shapes);
  }

  private Box corner(double width, double height, boolean bottomFirst) {
    double right = frame.box().width() - width - MARGIN;
    double bottom = frame.box().height() - height - MARGIN;
    Box topRight = new Box(right, MARGIN, width, height);
    Box topLeft = new Box(MARGIN, MARGIN, width, height);
    Box bottomLeft = new Box(MARGIN, bottom, width, height);
    Box bottomRight = new Box(right, bottom, width, height);
    return placer.corner(
        bottomFirst
            ? List.of(bottomLeft, bottomRight, topLeft, topRight)
            : List.of(topRight, topLeft, bottomRight, bottomLeft));
  }

  private void inset(WorldMap world, List<Shape> shapes) {
    double across = Math.min(INSET_WIDEST, frame.box().width() * INSET_SHARE);
    Box box = corner(across, across * INSET_RATIO, false);
    double wide = frame.box().width() / frame.scale() * WIDER;
    double degrees = Math.min(MOST_DEGREES, Math.max(30, wide));
    Frame wider = new Frame(frame.middle(), across / degrees, box);
    shapes.add(new Rect(box.x(), box.y(), box.width(), box.height(), 0, Paint.fill(colours.sea())));
    Paint land = Paint.fill(colours.focus()).outlined(colours.border(), 0.25);
    for (Frame.Land part : wider.lands(world, FINENESS)) {
      shapes.add(new Shape.Polygon(part.rings(), land));
    }
    double ratio = wider.scale() / frame.scale();
    double width = Math.max(4, frame.box().width() * ratio);
    double height = Math.max(3, frame.box().height() * ratio);
    double x = box.x() + box.width() / 2 - width / 2;
    double y = box.y() + box.height() / 2 - height / 2;
    Paint window = Paint.stroke(layout.palette().second(), 1.1);
    shapes.add(new Rect(x, y, width, height, 0, window));
    Paint edge = Paint.stroke(layout.palette().soft(), 0.6);
    shapes.add(new Rect(box.x(), box.y(), box.width(), box.height(), 0, edge));
  }

  private void scaleBar(List<Shape> shapes) {
    double longest = frame.kilometres(frame.box().width() * LONGEST_BAR);
    long kilometres = 1;
    for (long power = 1; power <= 10_000; power *= 10) {
      for (int lead : new int[] {1, 2, 5}) {
        if (lead * power <= longest) {
          kilometres = lead * power;
        }
      }
    }
    double length = kilometres / frame.kilometres(1);
    String words = kilometres + " km";
    double wide = Math.max(length, layout.width(words, SIZE)) + 8;
    Box box = corner(wide, SIZE + 9, true);
    Paint ground = Paint.fill(0xFFFFFF);
    shapes.add(new Rect(box.x(), box.y(), box.width(), box.height(), 1.5, ground));
    double left = box.x() + (wide - length) / 2;
    double y = box.bottom() - 4;
    Paint bar = Paint.stroke(layout.palette().ink(), 1);
    shapes.add(new Shape.Line(new Point(left, y), new Point(left + length, y), bar));
    for (double x : new double[] {left, left + length}) {
      shapes.add(new Shape.Line(new Point(x, y - 3), new Point(x, y), bar));
    }
    Point at = new Point(left + length / 2, y - 3.5);
    int ink = layout.palette().ink();
    shapes.add(new Label(at, words, SIZE, Weight.REGULAR, Anchor.MIDDLE, ink));
  }
}
