package org.sitrep.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.outline.Figure.Bars;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.Tone;

class BarsLayoutTest {
  private static Bars.Bar bar(int best, int low, @Nullable Integer high, boolean total) {
    return new Bars.Bar("Attack " + best, best, low, high, best + " people", total, Tone.FIRST);
  }

  private static Drawing draw(Bars.Bar... bars) {
    return Drawn.LAYOUT.bars(new Bars("killed", List.of(bars)));
  }

  @Test
  void writesEveryLabelAndValueAndTheUnit() {
    Drawing drawing = draw(bar(2, 2, 2, false), bar(9, 9, null, false), bar(11, 9, 12, true));
    assertThat(Drawn.texts(drawing))
        .contains("Attack 2", "2 people", "Attack 9", "9 people", "11 people", "killed", "0");
    assertThat(Drawn.collisions(drawing)).isEmpty();
    assertThat(Drawn.labels(drawing)).allMatch(label -> Drawn.box(label).right() <= Drawn.WIDTH);
  }

  @Test
  void drawsLengthsInProportion() {
    int colour = Drawn.LAYOUT.palette().first();
    List<Double> widths =
        draw(bar(2, 2, 2, false), bar(8, 8, 8, false)).shapes().stream()
            .filter(shape -> shape instanceof Shape.Rect r && r.paint().fill() == colour)
            .map(shape -> ((Shape.Rect) shape).width())
            .toList();
    assertThat(widths).hasSize(2);
    assertThat(widths.get(1) / widths.get(0)).isBetween(3.99, 4.01);
  }

  @Test
  void marksAnOpenUpperEndWithAnArrow() {
    assertThat(draw(bar(9, 9, null, false)).shapes()).anyMatch(Shape.Polygon.class::isInstance);
    assertThat(draw(bar(9, 9, 9, false)).shapes()).noneMatch(Shape.Polygon.class::isInstance);
  }

  @Test
  void outlinesATotal() {
    assertThat(draw(bar(11, 11, 11, true)).shapes())
        .anyMatch(shape -> shape instanceof Shape.Rect r && r.paint().isStroked());
  }

  @Test
  void standsNumbersOfAnySize() {
    assertThat(Drawn.texts(draw(bar(2_000_000_000, 24, null, false), bar(0, 0, 0, false))))
        .contains("500,000,000");
    assertThat(draw().height()).isPositive();
  }

  @Test
  void noLineOfTheGridPassesWords() {
    Bars bars =
        new Bars(
            "killed",
            List.of(
                bar(2, 2, 2, false),
                bar(9, 9, null, false),
                bar(11, 9, 12, true),
                bar(40, 40, 40, false)));
    for (double width : new double[] {Drawn.WIDTH, Drawn.WIDTH / 2}) {
      Drawing drawing =
          new FigureLayout(width, Theme.DEFAULT.palette(), Drawn.HALF_EMS, "en").bars(bars);
      for (Shape shape : drawing.shapes()) {
        if (shape instanceof Shape.Line line && line.from().x() == line.to().x()) {
          assertThat(Drawn.labels(drawing))
              .noneMatch(label -> Drawn.isCrossed(Drawn.box(label), line.from(), line.to()));
        }
      }
    }
  }
}
