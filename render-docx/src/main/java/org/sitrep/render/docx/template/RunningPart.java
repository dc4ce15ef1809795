package org.sitrep.render.docx.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.template.Relations.Relation;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A header or footer of a template: its words, pictures and links stay; whatever would run, embed
 * or fetch something does not.
 */
final class RunningPart {
  /** Elements that hold other programs' objects, or lead to parts that are left behind. */
  private static final Set<String> UNWANTED =
      Set.of("object", "control", "altChunk", "dataBinding");

  /** Fields that fetch or run something (ECMA-376, part 1, 17.16.5). */
  private static final Set<String> UNWANTED_FIELDS =
      Set.of(
          "dde",
          "ddeauto",
          "import",
          "include",
          "includepicture",
          "includetext",
          "link",
          "macrobutton",
          "database");

  private static final Map<String, String> PICTURES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "bmp", "image/bmp",
          "emf", "image/x-emf",
          "wmf", "image/x-wmf",
          "svg", "image/svg+xml",
          "tiff", "image/tiff",
          "tif", "image/tiff");

  private final String name;
  private final Document document;
  private final List<Relation> links = new ArrayList<>();
  private final Map<Relation, byte[]> pictures = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));

  private RunningPart(String name, Document document) {
    this.name = name;
    this.document = document;
  }

  static RunningPart read(TemplateFiles files, String name) throws TemplateException {
    byte[] xml =
        files.file(name).orElseThrow(() -> new TemplateException("lacks its part " + name));
    RunningPart part = new RunningPart(name, Repair.of(Dom.parse(name, xml)));
    for (Relation each : Relations.of(files, name).all()) {
      part.keep(files, each);
    }
    part.clean();
    return part;
  }

  private void keep(TemplateFiles files, Relation relation) {
    if (relation.outside()) {
      String address = relation.target().toLowerCase(Locale.ROOT);
      if (relation.type().equals("hyperlink") && address.matches("(https?|mailto):.*")) {
        links.add(relation);
      }
    } else if (relation.type().equals("image") && PICTURES.containsKey(ending(relation))) {
      files.file(relation.target()).ifPresent(picture -> pictures.put(relation, picture));
    }
  }

  private static String ending(Relation relation) {
    String target = relation.target();
    return target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void clean() {
    Set<String> known = new HashSet<>();
    links.forEach(each -> known.add(each.id()));
    pictures.keySet().forEach(each -> known.add(each.id()));
    for (Element element : Dom.all(document, "*", "*")) {
      if (UNWANTED.contains(element.getLocalName()) || runsSomething(element)) {
        Dom.remove(element);
      } else if (hasUnknownRelation(element, known)) {
        Dom.remove(run(element));
      }
    }
  }

  private static boolean runsSomething(Element element) {
    String instruction =
        Dom.isWord(element, "instrText")
            ? element.getTextContent()
            : Dom.attribute(element, "instr");
    String first = instruction.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    return UNWANTED_FIELDS.contains(first);
  }

  private static boolean hasUnknownRelation(Element element, Set<String> known) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (Namespaces.RELATION.equals(attribute.getNamespaceURI())
          && !attribute.getValue().isEmpty()
          && !known.contains(attribute.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** The run that an element stands in, or itself. */
  private static Node run(Element element) {
    for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
      if (Dom.isWord(each, "r")) {
        return each;
      }
    }
    return element;
  }

  /** Whether it tells the page's number. */
  boolean numbersPages() {
    return Dom.all(document, Namespaces.WORD, "instrText").stream()
            .anyMatch(each -> isPage(each.getTextContent()))
        || Dom.all(document, Namespaces.WORD, "fldSimple").stream()
            .anyMatch(each -> isPage(Dom.attribute(each, "instr")));
  }

  private static boolean isPage(String instruction) {
    return instruction.strip().toUpperCase(Locale.ROOT).startsWith("PAGE");
  }

  /** Adds the paragraphs of another header or footer below its own. */
  void append(Document addition) {
    for (Element paragraph : Dom.children(addition.getDocumentElement())) {
      document.getDocumentElement().appendChild(document.importNode(paragraph, true));
    }
  }

  /** Adds the part and its pictures. */
  void addTo(OfficePackage word, String type) {
    word.part(name, type, DomText.of(document));
    for (Relation link : links) {
      word.relateOutside(name, link.id(), Namespaces.RELATION + "/hyperlink", link.target());
    }
    pictures.forEach(
        (relation, picture) -> {
          word.part(relation.target(), PICTURES.getOrDefault(ending(relation), ""), picture);
          word.relate(name, relation.id(), Namespaces.RELATION + "/image", "/" + relation.target());
        });
  }

  String name() {
    return name;
  }
}
