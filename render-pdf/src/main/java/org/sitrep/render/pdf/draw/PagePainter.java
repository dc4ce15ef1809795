package org.sitrep.render.pdf.draw;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.sitrep.model.figure.Shape;
import org.sitrep.render.pdf.layout.Element;
import org.sitrep.render.pdf.layout.Mark;
import org.sitrep.render.pdf.layout.Page;
import org.sitrep.render.pdf.layout.Tag;

/** Draws the marks of one page, each within the marked content of its element. */
final class PagePainter implements Mark.Visitor {
  /** The name of the logo among the resources. */
  static final String LOGO = "Logo";

  private final Operators out = new Operators();
  private final Map<FontFile, String> names;
  private final TextPainter text;
  private final StructureTree tree;
  private final Links links;
  private final COSDictionary page;
  private final COSArray contents;
  private final double height;
  private boolean inText;

  PagePainter(
      FontSet fonts,
      Map<FontFile, String> names,
      StructureTree tree,
      Links links,
      COSDictionary page,
      double height) {
    this.names = names;
    this.text = new TextPainter(out, fonts, names);
    this.tree = tree;
    this.links = links;
    this.page = page;
    this.contents = tree.page(page);
    this.height = height;
  }

  /** The page's content stream. */
  byte[] paint(Page marks) {
    List<Mark> all = marks.marks();
    for (int i = 0; i < all.size(); i++) {
      Element element = all.get(i).element();
      if (i == 0 || all.get(i - 1).element() != element) {
        inText = isText(all, i);
        begin(element);
      }
      all.get(i).accept(this);
      if (i + 1 == all.size() || all.get(i + 1).element() != element) {
        end();
      }
    }
    return out.graphics().bytes();
  }

  /** Whether there is but text of the element whose marks start here. */
  private static boolean isText(List<Mark> marks, int start) {
    Element element = marks.get(start).element();
    return marks.subList(start, marks.size()).stream()
        .takeWhile(mark -> mark.element() == element)
        .allMatch(Mark.Text.class::isInstance);
  }

  private void end() {
    if (!inText) {
      out.graphics();
    }
    out.write("EMC\n");
  }

  /** Marked content lies within a text object or around one (ISO 32000-1, 14.6.1). */
  private void begin(Element element) {
    if (inText) {
      out.text();
    } else {
      out.graphics();
    }
    if (element.tag() == Tag.PAGINATION) {
      out.write("/Artifact<</Type/Pagination>>BDC\n");
    } else if (element.tag() == Tag.ARTIFACT) {
      out.write("/Artifact<</Type/Layout>>BDC\n");
    } else {
      int id = tree.content(element, page, contents);
      out.write("/" + element.tag().type() + "<</MCID " + id + ">>BDC\n");
    }
  }

  @Override
  public void text(Mark.Text mark) {
    text.show(mark.text(), mark.style(), mark.x(), height - mark.y(), mark.leftward());
    if (mark.element().tag() == Tag.LINK) {
      links.add(mark, page, height);
    }
  }

  @Override
  public void drawing(Mark.Picture mark) {
    ShapePainter painter = new ShapePainter(out, text, mark.x(), height - mark.y());
    for (Shape shape : mark.drawing().shapes()) {
      shape.accept(painter);
    }
    if (mark.element().tag() == Tag.FIGURE) {
      double top = height - mark.y();
      tree.of(mark.element())
          .setItem(
              COSName.A,
              Attributes.box(
                  mark.x(), top - mark.drawing().height(), mark.x() + mark.drawing().width(), top));
    }
  }

  @Override
  public void logo(Mark.Logo mark) {
    double bottom = height - mark.y() - mark.height();
    out.graphics().write("q ").number(mark.width()).write("0 0 ").number(mark.height());
    out.number(mark.x()).number(bottom).write("cm /" + LOGO + " Do Q\n");
    tree.of(mark.element())
        .setItem(
            COSName.A,
            Attributes.box(mark.x(), bottom, mark.x() + mark.width(), bottom + mark.height()));
  }

  Map<FontFile, String> fonts() {
    return names;
  }
}
