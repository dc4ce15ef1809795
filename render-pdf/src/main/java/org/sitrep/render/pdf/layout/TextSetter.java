package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.theme.Palette;

/** Sets words: from inlines to lines, and from lines to slabs and marks. */
final class TextSetter {
  private final Metrics metrics;
  private final Palette palette;
  private final LineSetter setter;

  TextSetter(Metrics metrics, Palette palette) {
    this.metrics = metrics;
    this.palette = palette;
    this.setter = new LineSetter(palette.flagTint());
  }

  List<Word> words(List<Inline> content, Element element, Setting setting) {
    return WordCutter.words(InlineFlow.runs(content, element, setting.style(), palette), metrics);
  }

  /** The words of a caption, its label strong; they are its anchor's target. */
  List<Word> words(Caption caption, Element element, Setting setting) {
    List<Inline> content = new ArrayList<>();
    if (!caption.label().isEmpty()) {
      content.add(new Inline.Text(caption.label(), Inline.Style.STRONG));
    }
    content.addAll(caption.content());
    return words(content, element, setting);
  }

  List<Word> words(String text, Element element, Setting setting) {
    String printable = Characters.printable(text);
    return WordCutter.words(List.of(new Run(printable, setting.style(), element, false)), metrics);
  }

  /** Breaks words into lines; a word that is wider than the measure is divided. */
  List<Line> lines(List<Word> words, double measure) {
    return LineBreaker.lines(new LongWords(metrics, measure).divide(words), measure);
  }

  List<Line> lines(String text, Element element, Setting setting, double measure) {
    return lines(words(text, element, setting), measure);
  }

  double width(String text, TextStyle style) {
    return metrics.width(Characters.printable(text), style.face()) * style.size();
  }

  /** The marks of lines set from {@code y} downwards. */
  List<Mark> marks(List<Line> lines, Setting setting, double x, double y) {
    List<Mark> marks = new ArrayList<>();
    double baseline = y + setting.baseline();
    for (Line line : lines) {
      marks.addAll(setter.marks(line, x, baseline));
      baseline += setting.leading();
    }
    return marks;
  }

  /** One line of plain words. */
  List<Mark> line(String text, Element element, Setting setting, double x, double y) {
    return marks(lines(text, element, setting, Double.MAX_VALUE), setting, x, y);
  }

  /** Puts lines into the galley, a slab each; the first two and the last two stay together. */
  void put(Galley galley, List<Line> lines, Setting setting, double x) {
    for (int i = 0; i < lines.size(); i++) {
      if (i == 1 || (i > 0 && i == lines.size() - 1)) {
        galley.keep();
      } else if (i > 0) {
        galley.penalty(Paginator.WITHIN_BLOCK);
      }
      galley.put(setting.leading(), marks(lines.subList(i, i + 1), setting, x, 0));
    }
  }

  Metrics metrics() {
    return metrics;
  }

  Palette palette() {
    return palette;
  }
}
