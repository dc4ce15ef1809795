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
        begin(element);
      }
      all.get(i).accept(this);
      if (i + 1 == all.size() || all.get(i + 1).element() != element) {
        out.write("EMC\n");
      }
    }
    return out.bytes();
  }

  private void begin(Element element) {
    if (element.tag() == Tag.PAGINATION) {
      out.write("/Artifact <</Type /Pagination>> BDC\n");
    } else if (element.tag() == Tag.ARTIFACT) {
      out.write("/Artifact <</Type /Layout>> BDC\n");
    } else {
      int id = tree.content(element, page, contents);
      out.write("/" + element.tag().type() + " <</MCID " + id + ">> BDC\n");
    }
  }

  @Override
  public void text(Mark.Text mark) {
    double y = height - mark.y() + mark.style().rise();
    text.show(
        mark.text(),
        mark.style().face(),
        mark.style().size(),
        mark.style().colour(),
        mark.x(),
        y,
        mark.leftward());
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
    out.write("q ").number(mark.width()).write("0 0 ").number(mark.height());
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
