package org.sitrep.render.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.template.Relations.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What one document takes over from a template. */
public final class Outfit {
  private final Document styles;
  private final Document numbering;
  private final Optional<Document> theme;
  private final Optional<Document> fonts;
  private final StyleFitting fitting;
  private final List<Running> running = new ArrayList<>();
  private final boolean firstDiffers;
  private final boolean evenDiffers;

  /**
   * A header or footer.
   *
   * @param element {@code headerReference} or {@code footerReference}
   * @param pages {@code default}, {@code first} or {@code even}
   */
  private record Running(String element, String pages, RunningPart part) {
    boolean isHeader() {
      return element.equals("headerReference");
    }
  }

  private Outfit(HouseTemplate template, String ourStyles, String ourNumbering)
      throws TemplateException {
    Document ours = HouseTemplate.parse("styles.xml", ourStyles);
    StyleSheet theirs = new StyleSheet(template.part("styles").orElse(empty("styles")));
    fitting = StyleFitting.of(theirs, new StyleSheet(ours), template.styleNames());
    styles = theirs.document();
    numbering =
        NumberingFitting.of(
            template.part("numbering").orElse(empty("numbering")),
            HouseTemplate.parse("numbering.xml", ourNumbering),
            fitting);
    theme = template.part("theme");
    fonts = template.part("fontTable");
    fonts.ifPresent(Outfit::withoutFiles);
    Optional<Element> section = template.section();
    firstDiffers = section.flatMap(each -> Dom.child(each, "titlePg")).isPresent();
    evenDiffers =
        template
            .part("settings")
            .flatMap(each -> Dom.child(each.getDocumentElement(), "evenAndOddHeaders"))
            .isPresent();
    if (section.isPresent()) {
      readRunning(template, section.get());
    }
  }

  static Outfit of(HouseTemplate template, String ourStyles, String ourNumbering)
      throws TemplateException {
    return new Outfit(template, ourStyles, ourNumbering);
  }

  private static Document empty(String root) throws TemplateException {
    return HouseTemplate.parse(root, "<w:" + root + " xmlns:w=\"" + Namespaces.WORD + "\"/>");
  }

  /** Fonts are named, not carried along: whether they may be is their owner's to say. */
  private static void withoutFiles(Document fonts) {
    for (String file : List.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")) {
      Dom.all(fonts, Namespaces.WORD, file).forEach(Dom::remove);
    }
  }

  private void readRunning(HouseTemplate template, Element section) throws TemplateException {
    for (Element reference : Dom.children(section)) {
      String element = reference.getLocalName();
      if (!element.endsWith("erReference")) {
        continue;
      }
      Optional<Relation> relation =
          template.relations().withId(reference.getAttributeNS(Namespaces.RELATION, "id"));
      if (relation.isPresent()) {
        running.add(
            new Running(
                element,
                Dom.attribute(reference, "type"),
                RunningPart.read(template.files(), relation.get().target())));
      }
    }
  }

  /** The id in the file of a style of ours. */
  public String styleId(String style) {
    return fitting.of(style);
  }

  /** Whether headings bear numbers. */
  public boolean numbersHeadings() {
    return fitting.numbersHeadings();
  }

  /** Whether the first page has a header and a footer of its own. */
  public boolean firstDiffers() {
    return firstDiffers;
  }

  /** Whether even pages have a header and a footer of their own. */
  public boolean evenDiffers() {
    return evenDiffers;
  }

  List<String> remarks() {
    return fitting.remarks();
  }

  /** Whether the template has such a header or footer. */
  public boolean has(String element, String pages) {
    return running.stream()
        .anyMatch(each -> each.element.equals(element) && each.pages.equals(pages));
  }

  /** The name of the relationship to a header or footer. */
  public static String relationship(String element, String pages) {
    return "r" + element + pages;
  }

  /**
   * Adds the parts.
   *
   * @param mark a header whose paragraphs go below those of every header
   * @param foot the same for footers that tell no page
   * @param numberedFoot the same for footers that tell the page
   */
  public void addTo(
      OfficePackage word, String document, String mark, String foot, String numberedFoot) {
    part(word, document, "styles", styles);
    part(word, document, "numbering", numbering);
    fonts.ifPresent(each -> part(word, document, "fontTable", each));
    theme.ifPresent(each -> theme(word, document, each));
    for (Running each : running) {
      String addition = each.isHeader() ? mark : each.part().numbersPages() ? numberedFoot : foot;
      try {
        each.part().append(HouseTemplate.parse("the handling mark", addition));
      } catch (TemplateException e) {
        throw new IllegalArgumentException(e);
      }
      String kind = each.isHeader() ? "header" : "footer";
      each.part().addTo(word, Namespaces.WORD_TYPE + kind + "+xml");
      word.relate(
          document,
          relationship(each.element(), each.pages()),
          Namespaces.RELATION + "/" + kind,
          "/" + each.part().name());
    }
  }

  /** Whether the template has a theme. */
  public boolean hasTheme() {
    return theme.isPresent();
  }

  private static void part(OfficePackage word, String document, String kind, Document content) {
    word.part("word/" + kind + ".xml", Namespaces.WORD_TYPE + kind + "+xml", DomText.of(content));
    word.relate(document, "r_" + kind, Namespaces.RELATION + "/" + kind, kind + ".xml");
  }

  private static void theme(OfficePackage word, String document, Document theme) {
    word.part("word/theme/theme1.xml", Namespaces.OFFICE_TYPE + "theme+xml", DomText.of(theme));
    word.relate(document, "r_theme", Namespaces.RELATION + "/theme", "theme/theme1.xml");
  }
}
