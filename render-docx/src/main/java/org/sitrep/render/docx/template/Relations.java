package org.sitrep.render.docx.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Element;

/** What a part of a template relates to (ECMA-376, part 2, clause 9.3). */
record Relations(List<Relation> all) {
  private static final String HOME = "http://home/";

  /**
   * A relationship.
   *
   * @param type the last word of its type's address: "header", "image"
   * @param target the name of a part, or an address where it is outside
   */
  record Relation(String id, String type, String target, boolean outside) {}

  Relations {
    all = List.copyOf(all);
  }

  /** The relationships of a part; those of the package where the name is empty. */
  static Relations of(TemplateFiles files, String part) throws TemplateException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Optional<byte[]> xml = files.file(name);
    List<Relation> relations = new ArrayList<>();
    if (xml.isPresent()) {
      for (Element each :
          Dom.all(Dom.parse(name, xml.get()), Namespaces.PACKAGE_RELATION, "Relationship")) {
        relation(part, each).ifPresent(relations::add);
      }
    }
    return new Relations(relations);
  }

  private static Optional<Relation> relation(String part, Element element) {
    String type = element.getAttribute("Type");
    String target = element.getAttribute("Target");
    boolean outside = element.getAttribute("TargetMode").equals("External");
    try {
      String found =
          outside ? target : new URI(HOME + part).resolve(new URI(target)).getPath().substring(1);
      String kind = type.substring(type.lastIndexOf('/') + 1);
      return Optional.of(new Relation(element.getAttribute("Id"), kind, found, outside));
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  Optional<Relation> ofType(String type) {
    return all.stream().filter(each -> each.type().equals(type) && !each.outside()).findFirst();
  }

  Optional<Relation> withId(String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
