package org.sitrep.model.outline;

/** Collects the words of inlines, citations left out. */
final class PlainWords implements Inline.Visitor<StringBuilder> {
  private final StringBuilder words;

  PlainWords(StringBuilder words) {
    this.words = words;
  }

  @Override
  public StringBuilder text(Inline.Text text) {
    return words.append(text.text());
  }

  @Override
  public StringBuilder foreign(Inline.Foreign foreign) {
    return words.append(foreign.text());
  }

  @Override
  public StringBuilder fact(Inline.Fact fact) {
    fact.content().forEach(inline -> inline.accept(this));
    return words;
  }

  @Override
  public StringBuilder cite(Inline.Cite cite) {
    return words;
  }

  @Override
  public StringBuilder link(Inline.Link link) {
    link.content().forEach(inline -> inline.accept(this));
    return words;
  }
}
