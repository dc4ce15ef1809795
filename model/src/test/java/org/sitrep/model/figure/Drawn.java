package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.figure.Shape.Label;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.theme.Theme;

/** Figures drawn in a made-up type, in which every character is half an em wide. */
final class Drawn {
  static final double WIDTH = 480;
  static final TextMetrics HALF_EMS = (text, size, weight) -> text.length() * size / 2;
  static final FigureLayout LAYOUT =
      new FigureLayout(WIDTH, Theme.DEFAULT.palette(), HALF_EMS, "en");

  private Drawn() {}

  static List<Label> labels(Drawing drawing) {
    List<Label> labels = new ArrayList<>();
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Label label) {
        labels.add(label);
      }
    }
    return labels;
  }

  static List<String> texts(Drawing drawing) {
    return labels(drawing).stream().map(Label::text).toList();
  }

  /** The box that the letters of a label fill. */
  static Box box(Label label) {
    double width = label.text().length() * label.size() / 2;
    double left =
        switch (label.anchor()) {
          case START -> label.at().x();
          case MIDDLE -> label.at().x() - width / 2;
          case END -> label.at().x() - width;
        };
    return new Box(left, label.at().y() - 0.7 * label.size(), width, 0.7 * label.size());
  }

  /** Pairs of labels that cover each other; empty where all can be read. */
  static List<String> collisions(Drawing drawing) {
    List<Label> labels = labels(drawing);
    List<String> collisions = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (box(labels.get(i)).overlap(box(labels.get(j))) > 0) {
          collisions.add(labels.get(i).text() + " / " + labels.get(j).text());
        }
      }
    }
    return collisions;
  }

  /** Whether a line runs through the box, looked at in a hundred points. */
  static boolean isCrossed(Box box, Point from, Point to) {
    for (int i = 0; i <= 100; i++) {
      double share = i / 100.0;
      double x = from.x() + (to.x() - from.x()) * share;
      double y = from.y() + (to.y() - from.y()) * share;
      if (x > box.x() && x < box.right() && y > box.y() && y < box.bottom()) {
        return true;
      }
    }
    return false;
  }
}
