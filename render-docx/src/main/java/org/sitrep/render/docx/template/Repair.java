package org.sitrep.render.docx.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts right what other programs write against the schema, so that a document is valid whatever its
 * template was made with: LibreOffice, for one, writes elements out of order and words of the
 * strict form of the format.
 */
final class Repair {
  /** The children of elements in the order that ECMA-376, part 4, demands; others follow them. */
  private static final Map<String, List<String>> ORDER =
      Map.of(
          "lvl", // 17.9.6
          words(
              "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr"
                  + " rPr"),
          "pPr", // 17.3.1.26
          words(
              "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                  + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                  + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                  + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                  + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                  + " sectPr pPrChange"),
          "rPr", // 17.3.2.28
          words(
              "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                  + " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz"
                  + " szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
                  + " eastAsianLayout specVanish oMath"),
          "style", // 17.7.4.17
          words(
              "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                  + " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr"
                  + " rPr tblPr trPr tcPr tblStylePr"));

  /** An element of these stands once. */
  private static final Set<String> OF_SINGLE_CHILDREN = Set.of("lvl", "pPr", "rPr");

  /** What the strict form calls the sides of a line. */
  private static final Map<String, String> SIDES = Map.of("start", "left", "end", "right");

  private static final Set<String> ALIGNED = Set.of("jc", "lvlJc", "tab");

  private Repair() {}

  private static List<String> words(String list) {
    return List.of(list.split(" ", -1));
  }

  /** Repairs a part; gives it. */
  static Document of(Document part) {
    for (Element element : Dom.all(part, Namespaces.WORD, "*")) {
      String name = element.getLocalName();
      if (ORDER.containsKey(name)) {
        sort(element, ORDER.get(name), OF_SINGLE_CHILDREN.contains(name));
      } else if (ALIGNED.contains(name)) {
        String side = SIDES.get(Dom.attribute(element, "val"));
        if (side != null) {
          Dom.setAttribute(element, "val", side);
        }
      } else if (name.equals("charset")) {
        element.removeAttributeNS(Namespaces.WORD, "characterSet");
      }
    }
    return part;
  }

  private static void sort(Element parent, List<String> order, boolean once) {
    List<Element> children = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element child : Dom.children(parent)) {
      if (once && !seen.add(child.getTagName())) {
        Dom.remove(child);
      } else {
        children.add(child);
      }
    }
    List<Element> sorted = new ArrayList<>(children);
    sorted.sort((one, other) -> Integer.compare(place(one, order), place(other, order)));
    if (!sorted.equals(children)) {
      sorted.forEach(parent::appendChild); // Moves each to the end in turn.
    }
  }

  private static int place(Element child, List<String> order) {
    int place =
        Namespaces.WORD.equals(child.getNamespaceURI()) ? order.indexOf(child.getLocalName()) : -1;
    return place < 0 ? order.size() : place;
  }
}
