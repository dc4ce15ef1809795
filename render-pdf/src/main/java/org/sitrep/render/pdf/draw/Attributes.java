package org.sitrep.render.pdf.draw;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.sitrep.render.pdf.layout.Element;
import org.sitrep.render.pdf.layout.Tag;

/** The attributes of structure elements (ISO 32000-1, 14.8.5). */
final class Attributes {
  private Attributes() {}

  /** What an element's kind asks for, as far as it is known before drawing. */
  static Optional<COSDictionary> of(Element element) {
    if (element.tag() == Tag.TH) {
      COSDictionary table = owned("Table");
      table.setItem("Scope", name(element.isRowHeader() ? "Row" : "Column"));
      return Optional.of(table);
    }
    if (element.tag() == Tag.TABLE && !element.alternative().isEmpty()) {
      COSDictionary table = owned("Table");
      table.setString("Summary", element.alternative());
      return Optional.of(table);
    }
    if (element.tag() == Tag.L) {
      COSDictionary list = owned("List");
      list.setItem("ListNumbering", name(numbering(element)));
      return Optional.of(list);
    }
    return Optional.empty();
  }

  private static String numbering(Element list) {
    boolean labelled =
        list.children().stream()
            .flatMap(item -> item.children().stream())
            .anyMatch(part -> part.tag() == Tag.LBL);
    return !labelled ? "None" : list.isBulleted() ? "Disc" : "Decimal";
  }

  /** Where a figure stands on its page. */
  static COSDictionary box(double left, double bottom, double right, double top) {
    COSDictionary layout = owned("Layout");
    layout.setItem("Placement", name("Block"));
    layout.setItem(COSName.BBOX, numbers(left, bottom, right, top));
    return layout;
  }

  /** Whole points are enough for a place to click or to read. */
  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(COSInteger.get(Math.round(value)));
    }
    return array;
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setItem(COSName.O, name(owner));
    return attributes;
  }

  private static COSName name(String value) {
    return COSName.getPDFName(value);
  }
}
