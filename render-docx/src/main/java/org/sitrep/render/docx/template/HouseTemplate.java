package org.sitrep.render.docx.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.theme.Palette;
import org.sitrep.render.docx.part.PartTemplate;
import org.sitrep.render.docx.template.Relations.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An office's template for Word documents: a .dotx, .docx, .dotm or .docm file.
 *
 * <p>Reading it checks all of it that a document will take over, so that dressing a document in it
 * cannot fail.
 */
public final class HouseTemplate {
  private static final Set<String> KINDS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
          "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

  private final TemplateFiles files;
  private final String name;
  private final Relations relations;
  private final Map<String, String> styleNames;
  private final List<String> remarks;

  private HouseTemplate(TemplateFiles files, String name, Map<String, String> styleNames)
      throws TemplateException {
    this.files = files;
    this.name = name;
    this.relations = Relations.of(files, name);
    this.styleNames = Map.copyOf(styleNames);
    this.remarks =
        Outfit.of(this, PartTemplate.read("styles.xml"), PartTemplate.read("numbering.xml"))
            .remarks();
  }

  /**
   * Reads a template.
   *
   * @param zip the file
   * @param styleNames names of the template's styles that stand in for ours, by the names or ids of
   *     ours
   * @throws TemplateException where the file is no Word document, or none that is safe to open
   */
  public static HouseTemplate read(byte[] zip, Map<String, String> styleNames)
      throws TemplateException {
    TemplateFiles files = TemplateFiles.of(zip);
    Relation main =
        Relations.of(files, "")
            .ofType("officeDocument")
            .orElseThrow(() -> new TemplateException("is no Word document"));
    if (!KINDS.contains(contentType(files, main.target()))) {
      throw new TemplateException("is no Word document, though an office file");
    }
    return new HouseTemplate(files, main.target(), styleNames);
  }

  private static String contentType(TemplateFiles files, String part) throws TemplateException {
    String list = "[Content_Types].xml";
    byte[] xml = files.file(list).orElseThrow(() -> new TemplateException("is no Word document"));
    for (Element type : Dom.all(Dom.parse(list, xml), "*", "Override")) {
      if (type.getAttribute("PartName").equals("/" + part)) {
        return type.getAttribute("ContentType");
      }
    }
    return "";
  }

  /** What its owner should know: which styles it lacks, which names lead nowhere. */
  public List<String> remarks() {
    return remarks;
  }

  /** The colours of its theme, and the house's for what it has none. */
  public Palette palette(Palette house) {
    try {
      Optional<Document> theme = part("theme");
      return theme.isPresent() ? ThemeColours.of(theme.get()).palette(house) : house;
    } catch (TemplateException e) {
      throw new IllegalStateException(e); // It was read before.
    }
  }

  /** Its page; empty where it has none that can be written on. */
  public Optional<PageSetup> page() {
    try {
      return section().flatMap(PageSetup::of);
    } catch (TemplateException e) {
      throw new IllegalStateException(e); // It was read before.
    }
  }

  /**
   * Dresses a document.
   *
   * @param ourStyles the styles of the house, as a part
   * @param ourNumbering the numbering of the house, as a part
   */
  public Outfit fit(String ourStyles, String ourNumbering) {
    try {
      return Outfit.of(this, ourStyles, ourNumbering);
    } catch (TemplateException e) {
      throw new IllegalStateException(e); // It was read before.
    }
  }

  TemplateFiles files() {
    return files;
  }

  Relations relations() {
    return relations;
  }

  Map<String, String> styleNames() {
    return styleNames;
  }

  /** The part of that kind which the document relates to. */
  Optional<Document> part(String kind) throws TemplateException {
    Optional<Relation> relation = relations.ofType(kind);
    Optional<byte[]> xml = relation.flatMap(each -> files.file(each.target()));
    return xml.isPresent()
        ? Optional.of(Repair.of(Dom.parse(relation.get().target(), xml.get())))
        : Optional.empty();
  }

  /** The properties of the last section, which are those of the document's first pages. */
  Optional<Element> section() throws TemplateException {
    byte[] xml = files.file(name).orElseThrow(() -> new TemplateException("lacks its document"));
    Element root = Dom.parse(name, xml).getDocumentElement();
    if (!Dom.isWord(root, "document")) {
      throw new TemplateException(
          "is in the strict form of the format; save it as a plain Word document");
    }
    return Dom.child(root, "body").flatMap(body -> Dom.child(body, "sectPr"));
  }

  static Document parse(String name, String xml) throws TemplateException {
    return Dom.parse(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
