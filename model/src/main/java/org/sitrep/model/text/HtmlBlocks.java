package org.sitrep.model.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.figure.SvgSink;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Inline;

/** Writes blocks as HTML, each ending in one line break. */
final class HtmlBlocks implements Block.Visitor<String> {
  private final FigureLayout figures;
  private final String family;
  private final String logo;
  private boolean annex;

  /**
   * @param figures lays out the drawings
   * @param family the font of their labels, as in CSS
   * @param logo the office's logo as HTML; empty where there is none
   */
  HtmlBlocks(FigureLayout figures, String family, String logo) {
    this.figures = figures;
    this.family = family;
    this.logo = logo;
  }

  @Override
  public String masthead(Block.Masthead masthead) {
    String fields =
        masthead.fields().stream()
            .map(field -> "<div><dt>" + text(field.label()) + "</dt><dd>" + text(field.value()))
            .collect(Collectors.joining("</dd></div>\n", "", "</dd></div>\n"));
    return "<header class=\"masthead\">\n"
        + logo
        + "<h1>"
        + text(masthead.title())
        + "</h1>\n<p class=\"subtitle\">"
        + text(masthead.subtitle())
        + "</p>\n"
        + (masthead.fields().isEmpty() ? "" : "<dl>\n" + fields + "</dl>\n")
        + "</header>\n";
  }

  @Override
  public String heading(Block.Heading heading) {
    int level = heading.level() + 1;
    return "<h" + level + id(heading.anchor()) + ">" + text(heading.text()) + "</h" + level + ">\n";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    String open =
        switch (paragraph.role()) {
          case BODY -> "<p>";
          case NOTE -> "<p class=\"note\">";
        };
    return open + HtmlInlines.of(paragraph.content()) + "</p>\n";
  }

  @Override
  public String list(Block.ItemList list) {
    boolean labelled = list.kind() == Block.ItemList.Kind.LABELLED;
    String items = list.items().stream().map(HtmlBlocks::item).collect(Collectors.joining());
    return (labelled ? "<ul class=\"labelled\">\n" : "<ul>\n") + items + "</ul>\n";
  }

  @Override
  public String callout(Block.Callout callout) {
    String paragraphs =
        callout.paragraphs().stream().map(this::paragraph).collect(Collectors.joining());
    return "<section class=\"lead\" aria-labelledby=\""
        + text(callout.anchor())
        + "\">\n<h2"
        + id(callout.anchor())
        + ">"
        + text(callout.title())
        + "</h2>\n"
        + paragraphs
        + "</section>\n";
  }

  @Override
  public String cards(Block.Cards cards) {
    return cards.cards().stream()
        .map(HtmlBlocks::card)
        .collect(Collectors.joining("", "<ul class=\"cards\">\n", "</ul>\n"));
  }

  @Override
  public String table(Block.Table table) {
    String caption = caption(table.caption());
    String rows = table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining());
    String head =
        table.columns().stream()
            .map(column -> "<th scope=\"col\"" + kind(column) + ">" + text(column.header()))
            .collect(Collectors.joining("</th>", "<thead><tr>", "</th></tr></thead>\n"));
    return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        + text(table.caption().words())
        + "\">\n<table"
        + id(table.caption().anchor())
        + ">\n"
        + (caption.isEmpty() ? "" : "<caption>" + caption + "</caption>\n")
        + head
        + "<tbody>\n"
        + rows
        + "</tbody>\n</table>\n</div>\n";
  }

  @Override
  public String figure(Block.FigureBlock figure) {
    Drawing drawing = figure.figure().accept(figures);
    String caption = caption(figure.caption());
    return "<figure"
        + id(figure.caption().anchor())
        + ">\n"
        + SvgSink.svg(drawing, figure.alternative(), family)
        + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>\n")
        + "</figure>\n";
  }

  @Override
  public String part(Block.Part part) {
    return switch (part.kind()) {
      case ANNEX -> {
        String end = end();
        annex = true;
        yield end + "<div class=\"annex\">\n";
      }
    };
  }

  /** Closes what is open. */
  String end() {
    String end = annex ? "</div>\n" : "";
    annex = false;
    return end;
  }

  private static String item(Block.ItemList.Item item) {
    String label =
        item.label().isEmpty() ? "" : "<span class=\"label\">" + text(item.label()) + "</span> ";
    return "<li" + id(item.anchor()) + ">" + label + wrapped(item.content(), label) + "</li>\n";
  }

  /** Beside a label the words are one box, so that their lines stand under each other. */
  private static String wrapped(List<Inline> content, String label) {
    String words = HtmlInlines.of(content);
    return label.isEmpty() ? words : "<span>" + words + "</span>";
  }

  private static String card(Block.Cards.Card card) {
    String flag = card.flag();
    return "<li class=\""
        + card.tone().name().toLowerCase(Locale.ROOT)
        + "\" data-fact=\""
        + text(card.factId())
        + "\"><p class=\"number\">"
        + text(card.value())
        + " <span class=\"unit\">"
        + text(card.unit())
        + "</span></p>\n<p>"
        + HtmlInlines.of(card.text())
        + "</p>"
        + (flag == null ? "" : "\n<p><span class=\"flag\">" + text(flag) + "</span></p>")
        + "</li>\n";
  }

  private static String row(Block.Table table, Block.Table.Row row) {
    StringBuilder cells = new StringBuilder("<tr" + id(row.anchor()) + ">");
    for (int i = 0; i < row.cells().size(); i++) {
      boolean header = row.rowHeader() && i == 0;
      cells.append(header ? "<th scope=\"row\"" : "<td").append(kind(table.columns().get(i)));
      cells.append('>').append(HtmlInlines.of(row.cells().get(i).content()));
      cells.append(header ? "</th>" : "</td>");
    }
    return cells.append("</tr>\n").toString();
  }

  private static String kind(Block.Table.Column column) {
    return " class=\"" + column.kind().name().toLowerCase(Locale.ROOT) + "\"";
  }

  private static String caption(Caption caption) {
    String label = caption.label();
    return (label.isEmpty() ? "" : "<strong>" + text(label) + "</strong>")
        + HtmlInlines.of(caption.content());
  }

  private static String id(@Nullable String anchor) {
    return anchor == null || anchor.isEmpty() ? "" : " id=\"" + text(anchor) + "\"";
  }

  private static String text(String words) {
    return HtmlText.escape(words);
  }
}
