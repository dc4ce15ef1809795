package org.sitrep.render.docx.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Element;

/**
 * Finds for each style of ours the template's that stands in for it: the one that the configuration
 * names, else the one of the same name. The template gets those of ours that it lacks.
 */
final class StyleFitting {
  private static final Set<String> HEADINGS = Set.of("Heading1", "Heading2", "Heading3");
  private static final Set<String> LISTS = Set.of("ListBullet");

  /** Styles that stand on the default one alone; the template must not move them. */
  private static final String FOUNDATION = "Normal";

  private final StyleSheet theirs;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> brought = new ArrayList<>();
  private final List<String> ownBrought = new ArrayList<>();
  private final Map<String, Element> missing = new LinkedHashMap<>();

  private StyleFitting(StyleSheet theirs) {
    this.theirs = theirs;
  }

  /**
   * Fits our styles to the template's; the sheet of these is changed.
   *
   * @param chosen names of the template's styles, by the names or ids of ours
   */
  static StyleFitting of(StyleSheet theirs, StyleSheet ours, Map<String, String> chosen) {
    StyleFitting fitting = new StyleFitting(theirs);
    Map<String, String> left = new HashMap<>(chosen);
    for (Element style : ours.styles()) {
      String id = Dom.attribute(style, "styleId");
      String wanted = Optional.ofNullable(left.remove(id)).orElse("");
      String name = Dom.value(style, "name");
      String alsoWanted = Optional.ofNullable(left.remove(name)).orElse("");
      fitting.match(style, id, name, wanted.isEmpty() ? alsoWanted : wanted);
    }
    left.keySet().stream()
        .sorted()
        .forEach(
            name -> fitting.remarks.add("the configuration maps '" + name + "', no style of ours"));
    fitting.missing.forEach(fitting::bring);
    fitting.tellBrought();
    return fitting;
  }

  private void match(Element style, String id, String name, String wanted) {
    String type = StyleSheet.type(style);
    Optional<String> found = Optional.empty();
    if (!wanted.isEmpty()) {
      found = theirs.called(type, wanted);
      if (found.isEmpty()) {
        remarks.add("the template has no " + type + " style '" + wanted + "' for '" + name + "'");
      }
    }
    if (found.isEmpty()) {
      found = isDefault(style) ? theirs.foundation(type, name) : theirs.named(type, name);
    }
    if (LISTS.contains(id) && wanted.isEmpty()) {
      found = found.filter(theirs::isNumbered); // A list without its marks is none.
    }
    if (found.isPresent()) {
      ids.put(id, found.get());
    } else {
      missing.put(id, style);
      ids.put(id, freeId(id));
    }
  }

  private static boolean isDefault(Element style) {
    return !Dom.attribute(style, "default").isEmpty();
  }

  private static boolean isOfWord(Element style) {
    return Dom.attribute(style, "customStyle").isEmpty();
  }

  private String freeId(String id) {
    String free = id;
    for (int number = 1; theirs.hasId(free); number++) {
      free = "Sitrep" + id + (number == 1 ? "" : number);
    }
    return free;
  }

  private void bring(String id, Element style) {
    String name = Dom.value(style, "name");
    boolean taken = theirs.named(StyleSheet.type(style), name).isPresent();
    boolean onFoundation = Dom.value(style, "basedOn").equals(FOUNDATION);
    Element copy = theirs.take(style, of(id));
    if (taken) {
      Dom.child(copy, "name").ifPresent(each -> Dom.setAttribute(each, "val", "Sitrep " + name));
    }
    if (theirs.defaultOf(StyleSheet.type(copy)).isPresent()) {
      copy.removeAttributeNS(Namespaces.WORD, "default");
    }
    for (String link : List.of("basedOn", "next", "link")) {
      Dom.child(copy, link)
          .ifPresent(each -> Dom.setAttribute(each, "val", of(Dom.attribute(each, "val"))));
    }
    if (onFoundation) {
      ParagraphDefaults.settle(copy);
    }
    (isOfWord(style) ? brought : ownBrought).add(name);
  }

  private void tellBrought() {
    if (!brought.isEmpty()) {
      remarks.add(
          "the template has no style of these names, so ours are used: "
              + String.join(", ", brought)
              + (ownBrought.isEmpty()
                  ? ""
                  : "; with them go " + ownBrought.size() + " that only Sitrep has"));
    }
  }

  /** The id in the file of a style of ours. */
  String of(String style) {
    return ids.getOrDefault(style, style);
  }

  /** Whether the style is ours. */
  boolean isOurs(String style) {
    return missing.containsKey(style);
  }

  /** Whether all headings are ours, and so their numbers. */
  boolean hasOurHeadings() {
    return HEADINGS.stream().allMatch(this::isOurs);
  }

  /** Whether headings bear numbers. */
  boolean numbersHeadings() {
    return hasOurHeadings() || theirs.isNumbered(of("Heading1"));
  }

  /** The styles of ours that the template got, as they stand in it. */
  List<Element> broughtStyles() {
    return theirs.styles().stream()
        .filter(style -> missing.keySet().stream().anyMatch(id -> isAs(style, of(id))))
        .toList();
  }

  private static boolean isAs(Element style, String id) {
    return Dom.attribute(style, "styleId").equals(id);
  }

  /** What its owner should know. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }
}
