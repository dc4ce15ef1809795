package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.theme.Palette;

/** Inlines to runs: decides what a meaning looks like, and opens the elements of links. */
final class InlineFlow implements Inline.Visitor<Boolean> {
  /** A longer flag is set as plain words, as a chip cannot be broken. */
  private static final int LONGEST_CHIP = 30;

  private static final double CITE_SIZE = 0.72;
  private static final double CITE_RISE = 0.34;

  /** Citations without words before them stand on the line. */
  private static final double LONE_CITE_SIZE = 0.88;

  private final List<Run> runs;
  private final Element owner;
  private final TextStyle style;
  private final Palette palette;
  private boolean raised = true;

  private InlineFlow(List<Run> runs, Element owner, TextStyle style, Palette palette) {
    this.runs = runs;
    this.owner = owner;
    this.style = style;
    this.palette = palette;
  }

  static List<Run> runs(List<Inline> content, Element owner, TextStyle style, Palette palette) {
    InlineFlow flow = new InlineFlow(new ArrayList<>(), owner, style, palette);
    flow.raised = !content.stream().allMatch(Inline.Cite.class::isInstance);
    flow.all(content);
    return flow.runs;
  }

  private void all(List<Inline> content) {
    for (Inline inline : content) {
      inline.accept(this);
    }
  }

  @Override
  public Boolean text(Inline.Text text) {
    String words = Characters.printable(text.text());
    boolean chip = text.style() == Inline.Style.FLAG && words.length() <= LONGEST_CHIP;
    return runs.add(new Run(words, styled(text.style(), chip), owner, chip));
  }

  private TextStyle styled(Inline.Style meaning, boolean chip) {
    return switch (meaning) {
      case PLAIN, QUOTATION -> style;
      case STRONG -> style.bold();
      case MUTED -> style.light().coloured(palette.soft());
      case FLAG -> chip ? chip() : style.coloured(palette.flag());
    };
  }

  private TextStyle chip() {
    return style.light().coloured(palette.flag()).sized(style.size() * 0.86).boxed();
  }

  @Override
  public Boolean foreign(Inline.Foreign foreign) {
    Element span = owner.add(Tag.SPAN).language(foreign.language());
    return runs.add(new Run(Characters.printable(foreign.text()), style, span, false));
  }

  @Override
  public Boolean fact(Inline.Fact fact) {
    all(fact.content());
    return true;
  }

  @Override
  public Boolean cite(Inline.Cite cite) {
    for (Inline.Reference reference : cite.references()) {
      String words = "[" + reference.number() + "]";
      Element link =
          owner
              .add(Tag.LINK)
              .target("#" + reference.anchor())
              .alternative(reference.source().isEmpty() ? words : reference.source());
      runs.add(new Run(words, citing(), link, true));
    }
    return true;
  }

  private TextStyle citing() {
    if (!raised) {
      return TextStyle.of(Face.REGULAR, style.size() * LONE_CITE_SIZE, palette.first());
    }
    double size = style.size() * CITE_SIZE;
    return TextStyle.of(Face.REGULAR, size, palette.first()).raised(style.size() * CITE_RISE);
  }

  @Override
  public Boolean link(Inline.Link link) {
    Element element = owner.add(Tag.LINK).target(link.target());
    List<Run> words = new ArrayList<>();
    new InlineFlow(words, element, style.coloured(palette.first()), palette).all(link.content());
    String title = link.title();
    element.alternative(
        title == null ? words.stream().map(Run::text).collect(Collectors.joining()) : title);
    return runs.addAll(words);
  }
}
