package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.outline.Block.FigureBlock;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** Figures with their captions below. */
final class FigureSetter {
  private final Galley galley;
  private final TextSetter text;
  private final Typography type;
  private final double width;
  private final FigureKind kind;

  FigureSetter(Galley galley, TextSetter text, Typography type, double width, FigureKind kind) {
    this.galley = galley;
    this.text = text;
    this.type = type;
    this.width = width;
    this.kind = kind;
  }

  void set(FigureBlock block, Element section) {
    Element figure = section.add(Tag.FIGURE).alternative(block.alternative());
    FigureLayout layout =
        new FigureLayout(width, type.palette(), this::width, kind.language(), kind.space());
    Drawing drawing = kind.drawings().of(block.figure(), layout);
    if (!block.caption().anchor().isEmpty()) {
      galley.land(new Landing(block.caption().anchor(), 0, "", figure));
    }
    galley.put(drawing.height(), List.of(new Mark.Picture(figure, 0, 0, drawing)));
    if (!block.caption().words().isBlank()) {
      galley.keep();
      galley.space(6);
      Element caption = figure.add(Tag.CAPTION);
      List<Word> words = text.words(block.caption(), caption, type.caption());
      List<Line> lines = text.lines(words, width);
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
