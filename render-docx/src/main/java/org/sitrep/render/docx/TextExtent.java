package org.sitrep.render.docx;

import java.util.List;
import org.sitrep.model.figure.ArialWidths;
import org.sitrep.model.outline.Inline;

/**
 * How much room the words of a cell want: the line that holds them all, and the widest piece that
 * no line break can divide.
 */
final class TextExtent implements Inline.Visitor<TextExtent> {
  /** Superscripts are about that much smaller. */
  private static final double SUPERSCRIPT = 0.7;

  private final double size;
  private double word;
  private double longest;
  private double line;

  private TextExtent(double size) {
    this.size = size;
  }

  /** The extent at a size; all widths are in the unit of the size. */
  static TextExtent of(List<Inline> content, double size) {
    return new TextExtent(size).all(content);
  }

  static TextExtent of(String words, double size) {
    return words.isEmpty()
        ? new TextExtent(size)
        : new TextExtent(size).text(new Inline.Text(words, Inline.Style.PLAIN));
  }

  double line() {
    return line;
  }

  double longestWord() {
    return longest;
  }

  private TextExtent all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  @Override
  public TextExtent text(Inline.Text text) {
    return add(text.text(), size);
  }

  @Override
  public TextExtent foreign(Inline.Foreign foreign) {
    return add(foreign.text(), size);
  }

  @Override
  public TextExtent fact(Inline.Fact fact) {
    return all(fact.content());
  }

  @Override
  public TextExtent cite(Inline.Cite cite) {
    double at = line == 0 ? size : size * SUPERSCRIPT;
    cite.references().forEach(source -> add("[" + source.number() + "]", at));
    return this;
  }

  @Override
  public TextExtent link(Inline.Link link) {
    return all(link.content());
  }

  private TextExtent add(String words, double at) {
    int done = 0;
    for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', done)) {
      grow(words.substring(done, end), at);
      word = 0;
      line += ArialWidths.of(" ", at);
      done = end + 1;
    }
    grow(words.substring(done), at);
    return this;
  }

  private void grow(String piece, double at) {
    double width = ArialWidths.of(piece, at);
    word += width;
    line += width;
    longest = Math.max(longest, word);
  }
}
