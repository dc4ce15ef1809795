package org.sitrep.model.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;

/** Writes blocks as Markdown, each ending in one line break. */
final class MarkdownBlocks implements Block.Visitor<String> {
  @Override
  public String masthead(Block.Masthead masthead) {
    String fields =
        masthead.fields().stream()
            .map(f -> "- " + MarkdownText.escape(f.label()) + ": " + MarkdownText.escape(f.value()))
            .collect(Collectors.joining("\n"));
    String subtitle = MarkdownText.line(MarkdownText.escape(masthead.subtitle()));
    return "# "
        + MarkdownText.escape(masthead.title())
        + "\n\n"
        + (subtitle.isEmpty() ? "" : subtitle + "\n\n")
        + fields
        + "\n";
  }

  @Override
  public String heading(Block.Heading heading) {
    return anchor(heading.anchor())
        + "\n"
        + "#".repeat(heading.level() + 1)
        + " "
        + MarkdownText.escape(heading.text())
        + "\n";
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return MarkdownText.line(MarkdownInlines.of(paragraph.content())) + "\n";
  }

  @Override
  public String list(Block.ItemList list) {
    return list.items().stream().map(MarkdownBlocks::item).collect(Collectors.joining());
  }

  @Override
  public String callout(Block.Callout callout) {
    String paragraphs =
        callout.paragraphs().stream()
            .map(each -> "> " + paragraph(each))
            .collect(Collectors.joining(">\n"));
    return anchor(callout.anchor())
        + "\n## "
        + MarkdownText.escape(callout.title())
        + "\n\n"
        + paragraphs;
  }

  @Override
  public String cards(Block.Cards cards) {
    return cards.cards().stream().map(MarkdownBlocks::card).collect(Collectors.joining());
  }

  @Override
  public String table(Block.Table table) {
    Stream<String> headers = table.columns().stream().map(c -> MarkdownText.escape(c.header()));
    Stream<String> rules = table.columns().stream().map(c -> rule(c.kind()));
    Stream<String> rows = table.rows().stream().map(MarkdownBlocks::row);
    String caption = caption(table.caption());
    return (caption.isEmpty() ? "" : caption + "\n")
        + row(headers)
        + row(rules)
        + rows.collect(Collectors.joining());
  }

  @Override
  public String figure(Block.FigureBlock figure) {
    return MarkdownText.line(MarkdownText.escape(figure.alternative()))
        + "\n\n"
        + caption(figure.caption());
  }

  @Override
  public String part(Block.Part part) {
    return switch (part.kind()) {
      case ANNEX -> "---\n";
    };
  }

  private static String caption(Caption caption) {
    String words = MarkdownText.escape(caption.label()) + MarkdownInlines.of(caption.content());
    if (words.isBlank()) {
      return "";
    }
    return (caption.anchor().isEmpty() ? "" : anchor(caption.anchor())) + "*" + words + "*\n";
  }

  private static String item(Block.ItemList.Item item) {
    String label = item.label().isEmpty() ? "" : MarkdownText.escape(item.label()) + " ";
    String anchor = item.anchor();
    String words = MarkdownInlines.of(item.content());
    return "- "
        + (anchor == null ? "" : anchor(anchor))
        + label
        + (label.isEmpty() ? MarkdownText.line(words) : words)
        + "\n";
  }

  private static String card(Block.Cards.Card card) {
    String flag = card.flag();
    return "- **"
        + MarkdownText.escape(card.value())
        + " "
        + MarkdownText.escape(card.unit())
        + "** "
        + MarkdownInlines.of(card.text())
        + (flag == null ? "" : " `" + flag.replace('`', '\'') + "`")
        + "\n";
  }

  private static String rule(Block.Table.Column.Kind kind) {
    return switch (kind) {
      case TEXT, SHORT -> "---";
      case NUMBER -> "---:";
    };
  }

  private static String row(Block.Table.Row row) {
    String anchor = row.anchor();
    List<String> cells =
        row.cells().stream().map(cell -> MarkdownInlines.of(cell.content())).toList();
    return row(
        anchor == null
            ? cells.stream()
            : Stream.concat(Stream.of(anchor(anchor) + cells.get(0)), cells.stream().skip(1)));
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String anchor(String name) {
    return "<a id=\"" + name.replace("\"", "").replace("<", "") + "\"></a>";
  }
}
