package org.sitrep.render.docx.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts our numbering beside the template's, under numbers that are free. */
final class NumberingFitting {
  private static final String OUR_HEADINGS = "1";

  private final Document theirs;
  private final Map<String, String> numbers = new HashMap<>();

  private NumberingFitting(Document theirs) {
    this.theirs = theirs;
  }

  /** The template's numbering with ours; the styles brought along are led to it. */
  static Document of(Document theirs, Document ours, StyleFitting styles) {
    NumberingFitting fitting = new NumberingFitting(theirs);
    int kind = fitting.highest("abstractNum", "abstractNumId") + 1;
    int number = fitting.highest("num", "numId") + 1;
    for (Element list : Dom.all(ours, Namespaces.WORD, "num")) {
      String id = Dom.attribute(list, "numId");
      if (id.equals(OUR_HEADINGS) && !styles.hasOurHeadings()) {
        continue;
      }
      fitting.bring(ours, list, Integer.toString(kind++), Integer.toString(number++), styles);
    }
    styles.broughtStyles().forEach(style -> fitting.lead(style, styles.hasOurHeadings()));
    return theirs;
  }

  private int highest(String element, String attribute) {
    return Dom.all(theirs, Namespaces.WORD, element).stream()
        .map(each -> Dom.attribute(each, attribute))
        .filter(value -> value.matches("[0-9]{1,8}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private void bring(Document ours, Element list, String kind, String number, StyleFitting styles) {
    String oldKind = Dom.value(list, "abstractNumId");
    Optional<Element> looks =
        Dom.all(ours, Namespaces.WORD, "abstractNum").stream()
            .filter(each -> Dom.attribute(each, "abstractNumId").equals(oldKind))
            .findFirst();
    if (looks.isEmpty()) {
      return;
    }
    Element copy = (Element) theirs.importNode(looks.get(), true);
    Dom.setAttribute(copy, "abstractNumId", kind);
    for (Element style : Dom.all(copy, Namespaces.WORD, "pStyle")) {
      Dom.setAttribute(style, "val", styles.of(Dom.attribute(style, "val")));
    }
    Element root = theirs.getDocumentElement();
    root.insertBefore(copy, firstList(root).orElse(null));
    Element copied = (Element) theirs.importNode(list, true);
    Dom.setAttribute(copied, "numId", number);
    Dom.child(copied, "abstractNumId").ifPresent(each -> Dom.setAttribute(each, "val", kind));
    root.insertBefore(copied, afterLists(root).orElse(null));
    numbers.put(Dom.attribute(list, "numId"), number);
  }

  private static Optional<Element> firstList(Element root) {
    return Dom.children(root).stream()
        .filter(each -> Set.of("num", "numIdMacAtCleanup").contains(each.getLocalName()))
        .findFirst();
  }

  private static Optional<Element> afterLists(Element root) {
    return Dom.children(root).stream()
        .filter(each -> each.getLocalName().equals("numIdMacAtCleanup"))
        .findFirst();
  }

  private void lead(Element style, boolean ourHeadings) {
    for (Element numbering : List.copyOf(Dom.all(style, Namespaces.WORD, "numPr"))) {
      String old = Dom.value(numbering, "numId");
      if (old.equals(OUR_HEADINGS) && !ourHeadings) {
        Dom.remove(numbering);
      } else {
        Dom.child(numbering, "numId")
            .ifPresent(each -> Dom.setAttribute(each, "val", numbers.getOrDefault(old, "0")));
      }
    }
  }
}
