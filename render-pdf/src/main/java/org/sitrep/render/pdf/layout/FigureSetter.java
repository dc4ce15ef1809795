package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.outline.Block.FigureBlock;

/** Figures with their captions below. */
final class FigureSetter {
  private final Galley galley;
  private final TextSetter text;
  private final Typography type;
  private final double width;
  private final String language;

  FigureSetter(Galley galley, TextSetter text, Typography type, double width, String language) {
    this.galley = galley;
    this.text = text;
    this.type = type;
    this.width = width;
    this.language = language;
  }

  void set(FigureBlock block, Element section) {
    Element figure = section.add(Tag.FIGURE).alternative(block.alternative());
    FigureLayout layout = new FigureLayout(width, type.palette(), this::width, language);
    Drawing drawing = block.figure().accept(layout);
    galley.put(drawing.height(), List.of(new Mark.Picture(figure, 0, 0, drawing)));
    if (!block.caption().words().isBlank()) {
      galley.keep();
      galley.space(6);
      Element caption = section.add(Tag.CAPTION);
      List<Line> lines = text.lines(block.caption().words(), caption, type.caption(), width);
      text.put(galley, lines, type.caption(), 0);
    }
  }

  private double width(String words, double size, Shape.Weight weight) {
    return text.metrics().width(words, face(weight)) * size;
  }

  private static Face face(Shape.Weight weight) {
    return switch (weight) {
      case REGULAR -> Face.REGULAR;
      case BOLD -> Face.BOLD;
    };
  }
}
