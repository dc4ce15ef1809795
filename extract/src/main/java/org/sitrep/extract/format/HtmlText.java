package org.sitrep.extract.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a part of a page: what stands in a block of text, a block a paragraph. What stands
 * outside of such blocks is menus and labels, unless there is nothing else.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "h1", "h2", "h3", "h4", "p", "li", "blockquote", "time", "figcaption", "pre", "td", "dd");

  private static final Set<String> BREAKS = Set.of("div", "section", "br", "tr", "ul", "ol");

  private final boolean everything;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private int depth;

  private HtmlText(boolean everything) {
    this.everything = everything;
  }

  static String of(Element root) {
    String inBlocks = of(root, false);
    return inBlocks.isEmpty() ? of(root, true) : inBlocks;
  }

  private static String of(Element root, boolean everything) {
    HtmlText visitor = new HtmlText(everything);
    root.traverse(visitor);
    visitor.end();
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int level) {
    if (node instanceof TextNode words) {
      if (everything || depth > 0) {
        paragraph.append(words.getWholeText());
      }
    } else if (BLOCKS.contains(node.nodeName())) {
      end();
      depth++;
    } else if (BREAKS.contains(node.nodeName())) {
      end();
    }
  }

  @Override
  public void tail(Node node, int level) {
    if (BLOCKS.contains(node.nodeName())) {
      end();
      depth--;
    } else if (BREAKS.contains(node.nodeName())) {
      end();
    }
  }

  private void end() {
    String words = String.join(" ", paragraph.toString().strip().split("[\\s\u00A0]+", -1));
    paragraph.setLength(0);
    if (!words.isEmpty()) {
      text.append(words).append("\n\n");
    }
  }
}
