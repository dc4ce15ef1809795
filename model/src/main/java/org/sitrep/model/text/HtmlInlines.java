package org.sitrep.model.text;

import java.util.List;
import org.sitrep.model.outline.Inline;

/** Writes runs of text as HTML. */
final class HtmlInlines implements Inline.Visitor<String> {
  /** U+2060: no line breaks between a word and its citation. */
  private static final String JOINER = "&#8288;";

  private static final HtmlInlines VISITOR = new HtmlInlines();

  private HtmlInlines() {}

  static String of(List<Inline> content) {
    StringBuilder line = new StringBuilder();
    content.forEach(inline -> line.append(inline.accept(VISITOR)));
    return line.toString();
  }

  @Override
  public String text(Inline.Text text) {
    String words = HtmlText.escape(text.text());
    return switch (text.style()) {
      case PLAIN -> words;
      case STRONG -> "<strong>" + words + "</strong>";
      case MUTED -> "<span class=\"muted\">" + words + "</span>";
      case QUOTATION -> "<span class=\"quotation\">" + words + "</span>";
      case FLAG -> "<span class=\"flag\">" + words + "</span>";
    };
  }

  @Override
  public String foreign(Inline.Foreign foreign) {
    return "<span lang=\""
        + HtmlText.escape(foreign.language())
        + "\" dir=\"auto\">"
        + HtmlText.escape(foreign.text())
        + "</span>";
  }

  @Override
  public String fact(Inline.Fact fact) {
    String id = HtmlText.escape(fact.id());
    return "<span data-fact=\"" + id + "\">" + of(fact.content()) + "</span>";
  }

  @Override
  public String cite(Inline.Cite cite) {
    StringBuilder numbers = new StringBuilder(JOINER + "<span class=\"cite\">");
    for (Inline.Reference reference : cite.references()) {
      numbers.append("<a role=\"doc-biblioref\" href=\"#");
      numbers.append(HtmlText.escape(reference.anchor())).append('"');
      if (!reference.note().isEmpty()) {
        numbers.append(" title=\"").append(HtmlText.escape(reference.note())).append('"');
      }
      numbers.append(">[").append(reference.number()).append("]</a>");
    }
    return numbers.append("</span>").toString();
  }

  @Override
  public String link(Inline.Link link) {
    String words = of(link.content());
    if (!HtmlText.isSafe(link.target())) {
      return words;
    }
    String title = link.title();
    return "<a href=\""
        + HtmlText.escape(link.target().strip())
        + "\""
        + (title == null ? "" : " title=\"" + HtmlText.escape(title) + "\"")
        + ">"
        + words
        + "</a>";
  }
}
