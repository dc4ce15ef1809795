package org.sitrep.render.pdf.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.sitrep.render.pdf.layout.Element;
import org.sitrep.render.pdf.layout.Mark;
import org.sitrep.render.pdf.layout.Pages;
import org.sitrep.render.pdf.layout.Pages.Place;
import org.sitrep.render.pdf.profile.Profile;

/** Link annotations over the words of links, tied to their structure elements. */
final class Links {
  private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

  /** "Print" (ISO 32000-1, table 165), which PDF/A asks of every annotation. */
  private static final int PRINTED = 4;

  private final StructureTree tree;
  private final Pages document;
  private final List<COSDictionary> pages;
  private final Profile profile;

  Links(StructureTree tree, Pages document, List<COSDictionary> pages, Profile profile) {
    this.tree = tree;
    this.document = document;
    this.pages = pages;
    this.profile = profile;
  }

  /**
   * Makes a link or a bookmark lead to a place; PDF/UA-2 (ISO 14289-2, 8.8) wants the element that
   * stands there as well.
   */
  void lead(COSDictionary from, Place place, Element element) {
    if (!profile.isSecond()) {
      from.setItem(COSName.DEST, destination(place, pages.get(place.page())));
      return;
    }
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.getPDFName("GoTo"));
    action.setItem(COSName.D, destination(place, pages.get(place.page())));
    action.setItem("SD", destination(place, tree.of(element)));
    from.setItem(COSName.A, action);
  }

  private COSArray destination(Place place, COSDictionary target) {
    COSArray array = new COSArray();
    array.add(target);
    array.add(COSName.getPDFName("XYZ"));
    array.add(COSNull.NULL);
    array.add(COSInteger.get(Math.round(document.height() - place.y())));
    array.add(COSNull.NULL);
    return array;
  }

  /** Makes the words a link, where its target exists; else they are but words. */
  void add(Mark.Text mark, COSDictionary page, double pageHeight) {
    Element element = mark.element();
    Optional<COSDictionary> made = target(element.target());
    if (made.isEmpty()) {
      tree.of(element).setItem(COSName.S, COSName.getPDFName("Span"));
      return;
    }
    COSDictionary annotation = made.get();
    // What links to one place share stands first, so that it is packed as one.
    String words =
        Tooltip.of(element.alternative().isEmpty() ? mark.text() : element.alternative());
    annotation.setString(COSName.CONTENTS, words);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setItem(COSName.BORDER, Attributes.numbers(0, 0, 0));
    annotation.setInt(COSName.F, PRINTED);
    double low = pageHeight - mark.y() + mark.style().rise() - 0.25 * mark.style().size();
    annotation.setItem(
        COSName.RECT,
        Attributes.numbers(
            mark.x(), low, mark.x() + mark.width(), low + 1.15 * mark.style().size()));
    if (profile.isSecond()) {
      tree.of(element).setString(COSName.ALT, words);
    }
    annotations(page).add(annotation);
    tree.annotation(element, page, annotation);
  }

  private static COSArray annotations(COSDictionary page) {
    COSBase known = page.getDictionaryObject(COSName.ANNOTS);
    if (known instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    page.setItem(COSName.ANNOTS, array);
    return array;
  }

  private Optional<COSDictionary> target(String target) {
    COSDictionary annotation = new COSDictionary();
    if (target.startsWith("#")) {
      Pages.Target place = document.anchors().get(target.substring(1));
      if (place == null) {
        return Optional.empty();
      }
      lead(annotation, place.place(), place.element());
      return Optional.of(annotation);
    }
    String start = target.toLowerCase(Locale.ROOT);
    if (SCHEMES.stream().noneMatch(start::startsWith)) {
      return Optional.empty();
    }
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.TYPE, COSName.getPDFName("Action"));
    action.setItem(COSName.S, COSName.getPDFName("URI"));
    action.setString(COSName.URI, ascii(target));
    annotation.setItem(COSName.A, action);
    return Optional.of(annotation);
  }

  /** The address with all but plain ASCII percent-encoded (RFC 3987, section 3.1). */
  private static String ascii(String target) {
    StringBuilder out = new StringBuilder();
    for (byte octet : target.getBytes(StandardCharsets.UTF_8)) {
      int value = octet & 255;
      if (value > 0x20 && value < 0x7F) {
        out.append((char) value);
      } else {
        out.append('%')
            .append(Character.forDigit(value >> 4, 16))
            .append(Character.forDigit(value & 15, 16));
      }
    }
    return out.toString();
  }
}
