package org.sitrep.model.text;

import java.util.List;
import org.sitrep.model.outline.Inline;

/** Writes runs of text as Markdown on one line. */
final class MarkdownInlines implements Inline.Visitor<String> {
  private static final MarkdownInlines VISITOR = new MarkdownInlines();

  private MarkdownInlines() {}

  static String of(List<Inline> content) {
    StringBuilder line = new StringBuilder();
    content.forEach(inline -> line.append(inline.accept(VISITOR)));
    return line.toString();
  }

  @Override
  public String text(Inline.Text text) {
    return switch (text.style()) {
      case PLAIN, QUOTATION -> MarkdownText.escape(text.text());
      case STRONG -> marked("**", text.text());
      case MUTED -> marked("*", text.text());
      case FLAG -> marked("`", text.text());
    };
  }

  @Override
  public String foreign(Inline.Foreign foreign) {
    return MarkdownText.escape(foreign.text());
  }

  @Override
  public String fact(Inline.Fact fact) {
    return of(fact.content());
  }

  @Override
  public String cite(Inline.Cite cite) {
    StringBuilder numbers = new StringBuilder();
    for (Inline.Reference reference : cite.references()) {
      numbers
          .append("[\\[")
          .append(reference.number())
          .append("\\]](#")
          .append(MarkdownText.target(reference.anchor()))
          .append(')');
    }
    return numbers.toString();
  }

  @Override
  public String link(Inline.Link link) {
    return "[" + of(link.content()) + "](" + MarkdownText.target(link.target()) + ")";
  }

  /** Marks hug the words: CommonMark takes no space inside them. */
  private static String marked(String mark, String words) {
    String core = words.strip();
    if (core.isEmpty()) {
      return words;
    }
    int start = words.indexOf(core);
    String inside =
        mark.equals("`") ? core.replace('`', '\'').replace("|", "\\|") : MarkdownText.escape(core);
    return words.substring(0, start)
        + mark
        + inside
        + mark
        + words.substring(start + core.length());
  }
}
