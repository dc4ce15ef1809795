package org.sitrep.render.docx.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a file, found by id, by name and by being the default of their type. */
final class StyleSheet {
  private static final int DEEPEST = 20;

  private final Document document;
  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();

  StyleSheet(Document document) {
    this.document = document;
    for (Element style : Dom.all(document, Namespaces.WORD, "style")) {
      add(style);
    }
  }

  private void add(Element style) {
    String id = Dom.attribute(style, "styleId");
    byId.putIfAbsent(id, style);
    List<String> names = new ArrayList<>(List.of(Dom.value(style, "name")));
    names.addAll(List.of(Dom.value(style, "aliases").split(",", -1)));
    for (String name : names) {
      if (!name.isBlank()) {
        byName.putIfAbsent(key(type(style), name), id);
      }
    }
    if (isTrue(Dom.attribute(style, "default"))) {
      defaults.putIfAbsent(type(style), id);
    }
  }

  private static boolean isTrue(String value) {
    return Set.of("1", "true", "on").contains(value);
  }

  /** Word's own names differ in case between versions: "Heading 1", "heading 1". */
  private static String key(String type, String name) {
    return type + ":" + name.strip().toLowerCase(Locale.ROOT);
  }

  static String type(Element style) {
    return Dom.attribute(style, "type");
  }

  Document document() {
    return document;
  }

  List<Element> styles() {
    return List.copyOf(byId.values());
  }

  boolean hasId(String id) {
    return byId.containsKey(id);
  }

  /** The id of the style of that type and name. */
  Optional<String> named(String type, String name) {
    return Optional.ofNullable(byName.get(key(type, name)));
  }

  /** The id of the style of that type that has the name or the id. */
  Optional<String> called(String type, String nameOrId) {
    return named(type, nameOrId)
        .or(
            () ->
                Optional.ofNullable(byId.get(nameOrId))
                    .filter(style -> type(style).equals(type))
                    .map(style -> nameOrId));
  }

  Optional<String> defaultOf(String type) {
    return Optional.ofNullable(defaults.get(type));
  }

  /**
   * The id of the style that all of that type stand on: the default one. Some programs write none;
   * then the style of that name becomes it.
   */
  Optional<String> foundation(String type, String name) {
    Optional<String> named = named(type, name);
    Element style = named.map(byId::get).orElse(null);
    if (!defaults.containsKey(type) && style != null) {
      Dom.setAttribute(style, "default", "1");
      defaults.put(type, Dom.attribute(style, "styleId"));
    }
    return defaultOf(type);
  }

  /** Tells whether paragraphs of the style, or of one that it is based on, are numbered. */
  boolean isNumbered(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (seen.add(at) && seen.size() < DEEPEST && byId.containsKey(at)) {
      Element style = byId.get(at);
      Optional<Element> numbering =
          Dom.child(style, "pPr").flatMap(properties -> Dom.child(properties, "numPr"));
      if (numbering.isPresent()) {
        String number = Dom.value(numbering.get(), "numId");
        return !number.isEmpty() && !number.equals("0");
      }
      at = Dom.value(style, "basedOn");
    }
    return false;
  }

  /** Takes over a style of another sheet, under the id. */
  Element take(Element style, String id) {
    Element copy = (Element) document.importNode(style, true);
    Dom.setAttribute(copy, "styleId", id);
    document.getDocumentElement().appendChild(copy);
    add(copy);
    return copy;
  }
}
