package org.sitrep.render.docx.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Says in a style of ours what it leaves to the default style at home: another house's default may
 * indent, space or justify, which would spoil a narrow cell.
 */
final class ParagraphDefaults {
  private static final Map<String, String> SPACING =
      new TreeMap<>(Map.of("before", "0", "after", "0", "line", "264", "lineRule", "auto"));
  private static final Map<String, String> INDENT =
      new TreeMap<>(Map.of("left", "0", "right", "0", "firstLine", "0"));
  private static final Map<String, String> ALIGNMENT = Map.of("val", "left");

  /** What follows these in a style's paragraph properties (ECMA-376, part 1, 17.3.1.26). */
  private static final List<String> AFTER_SPACING =
      List.of("ind", "contextualSpacing", "mirrorIndents", "jc", "outlineLvl");

  private static final List<String> AFTER_INDENT =
      List.of("contextualSpacing", "mirrorIndents", "jc", "outlineLvl");
  private static final List<String> AFTER_ALIGNMENT = List.of("outlineLvl");

  private ParagraphDefaults() {}

  static void settle(Element style) {
    if (!StyleSheet.type(style).equals("paragraph")) {
      return;
    }
    Element properties =
        Dom.child(style, "pPr").orElseGet(() -> before(style, "pPr", List.of("rPr", "tblPr")));
    complete(properties, "spacing", SPACING, AFTER_SPACING);
    complete(properties, "ind", INDENT, AFTER_INDENT);
    complete(properties, "jc", ALIGNMENT, AFTER_ALIGNMENT);
  }

  private static void complete(
      Element parent, String name, Map<String, String> values, List<String> followers) {
    Element element = Dom.child(parent, name).orElseGet(() -> before(parent, name, followers));
    boolean hangs = !Dom.attribute(element, "hanging").isEmpty();
    values.forEach(
        (attribute, value) -> {
          boolean isSet = !Dom.attribute(element, attribute).isEmpty();
          if (!isSet && !(hangs && attribute.equals("firstLine"))) {
            Dom.setAttribute(element, attribute, value);
          }
        });
  }

  /** A new child before the first of those that have to follow it. */
  private static Element before(Element parent, String name, List<String> followers) {
    Element child = Dom.append(parent, name);
    Dom.children(parent).stream()
        .filter(each -> followers.contains(each.getLocalName()))
        .findFirst()
        .ifPresent(follower -> parent.insertBefore(child, follower));
    return child;
  }
}
