package org.sitrep.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sitrep.model.outline.Figure.Timeline;
import org.sitrep.model.theme.Tone;

class TimelineLayoutTest {
  private static final LocalDate START = LocalDate.of(2031, 5, 16);

  private static Timeline.Mark mark(int day, int from, int to, String label) {
    return new Timeline.Mark(
        START.plusDays(day),
        START.plusDays(from),
        START.plusDays(to),
        label,
        from < to ? "also dated " + to : "",
        Timeline.Shape.INCIDENT);
  }

  private static Drawing draw(int days, Timeline.Mark... marks) {
    Timeline.Lane lane = new Timeline.Lane("Velmora", Tone.FIRST, List.of(marks));
    return Drawn.LAYOUT.timeline(new Timeline(START, START.plusDays(days), List.of(lane)));
  }

  @Test
  void numbersEveryDayOfAFortnightAndNamesTheMonth() {
    assertThat(Drawn.texts(draw(13, mark(0, 0, 0, "shelling"))))
        .contains("16", "17", "28", "29", "May 2031", "shelling", "Velmora");
  }

  @Test
  void namesMonthsWhereASpanIsTooLongForDays() {
    List<String> texts = Drawn.texts(draw(400, mark(100, 100, 100, "truce")));
    assertThat(texts).contains("May 2031", "July", "truce").doesNotContain("17");
  }

  @Test
  void keepsDistancesTrue() {
    Drawing drawing = draw(10, mark(0, 0, 0, "a"), mark(2, 2, 2, "b"), mark(8, 8, 8, "c"));
    List<Double> x = new ArrayList<>();
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Circle circle) {
        x.add(circle.centre().x());
      }
    }
    assertThat((x.get(2) - x.get(1)) / (x.get(1) - x.get(0))).isBetween(2.99, 3.01);
  }

  @Test
  void dashesTheDaysThatOtherSourcesGive() {
    assertThat(draw(10, mark(2, 2, 4, "strike")).shapes())
        .anyMatch(shape -> shape instanceof Shape.Line line && line.paint().dash() > 0);
    assertThat(draw(10, mark(2, 2, 2, "strike")).shapes())
        .noneMatch(shape -> shape instanceof Shape.Line line && line.paint().dash() > 0);
  }

  @Property(tries = 200)
  void noLabelCoversAnother(
      @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 0, max = 60) Integer> days,
      @ForAll @IntRange(min = 3, max = 30) int length) {
    Timeline.Mark[] marks =
        days.stream()
            .sorted()
            .map(day -> mark(day, day, Math.min(60, day + day % 3), "w".repeat(length) + " x"))
            .toArray(Timeline.Mark[]::new);
    Drawing drawing = draw(60, marks);
    assertThat(Drawn.collisions(drawing)).isEmpty();
    assertThat(Drawn.labels(drawing))
        .allMatch(label -> Drawn.box(label).right() <= Drawn.WIDTH + 0.01)
        .allMatch(label -> label.at().y() <= drawing.height());
  }
}
