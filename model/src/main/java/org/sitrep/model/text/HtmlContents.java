package org.sitrep.model.text;

import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;

/** Writes the contents: a link to each section. */
final class HtmlContents {
  private HtmlContents() {}

  static String of(Outline outline) {
    StringBuilder links = new StringBuilder();
    for (Block block : outline.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        link(links, heading.anchor(), heading.text());
      } else if (block instanceof Block.Callout callout) {
        link(links, callout.anchor(), callout.title());
      }
    }
    String title = HtmlText.escape(outline.properties().contents());
    return links.isEmpty()
        ? ""
        : "<nav aria-label=\""
            + title
            + "\">\n<details>\n<summary>"
            + title
            + "</summary>\n<ul>\n"
            + links
            + "</ul>\n</details>\n</nav>\n";
  }

  private static void link(StringBuilder links, String anchor, String words) {
    links.append("<li><a href=\"#").append(HtmlText.escape(anchor)).append("\">");
    links.append(HtmlText.escape(words)).append("</a></li>\n");
  }
}
