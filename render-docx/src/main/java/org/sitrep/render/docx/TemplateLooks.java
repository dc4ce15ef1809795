package org.sitrep.render.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Palette;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.PartTemplate;
import org.sitrep.render.docx.template.HouseTemplate;
import org.sitrep.render.docx.template.Outfit;

/** The looks of an office's template. Every page bears the handling mark all the same. */
final class TemplateLooks implements Wardrobe {
  private static final List<String> ELEMENTS = List.of("headerReference", "footerReference");

  private final Outline.Properties properties;
  private final Theme theme;
  private final Map<String, String> values;
  private final Outfit outfit;
  private final Palette palette;
  private final PageFrame page;

  TemplateLooks(HouseTemplate template, Outline.Properties properties, Theme theme) {
    this.properties = properties;
    this.theme = theme;
    this.palette = template.palette(theme.palette());
    PageFrame own = template.page().map(PageFrame::of).orElseGet(() -> PageFrame.of(theme));
    this.values = new TreeMap<>(LookValues.of(properties, theme, palette, own));
    this.outfit =
        template.fit(
            PartTemplate.fill("styles.xml", values), PartTemplate.fill("numbering.xml", values));
    this.page = ELEMENTS.stream().allMatch(this::hasAll) ? own : own.clearOfEdges();
  }

  private boolean hasAll(String element) {
    return pages().stream().allMatch(pages -> outfit.has(element, pages));
  }

  @Override
  public Dress dress() throws IOException {
    List<Furniture.Reference> references = new ArrayList<>();
    for (String element : ELEMENTS) {
      for (String pages : pages()) {
        references.add(
            new Furniture.Reference(element, pages, Outfit.relationship(element, pages)));
      }
    }
    return new Dress(
        outfit::styleId,
        page,
        new Furniture(references, references, outfit.firstDiffers()),
        palette,
        theme.type(),
        theme.typefaces().word(),
        outfit.numbersHeadings(),
        hasLetterhead() ? Optional.empty() : HouseLooks.logo(theme));
  }

  /** Whether the template has a header, in which offices set their logo themselves. */
  private boolean hasLetterhead() {
    return pages().stream().anyMatch(pages -> outfit.has(ELEMENTS.get(0), pages));
  }

  /** The pages that have a header and a footer of their own. */
  private List<String> pages() {
    List<String> pages = new ArrayList<>(List.of("default"));
    if (outfit.firstDiffers()) {
      pages.add("first");
    }
    if (outfit.evenDiffers()) {
      pages.add("even");
    }
    return pages;
  }

  @Override
  public void addTo(OfficePackage word, String document, String noteSettings) {
    RunningText running = new RunningText(properties, outfit::styleId, "Added");
    outfit.addTo(
        word, document, running.mark("hdr"), running.pageAndMark("ftr"), running.mark("ftr"));
    for (String element : ELEMENTS) {
      for (String pages : pages()) {
        if (!outfit.has(element, pages)) {
          bring(word, document, element, pages, running);
        }
      }
    }
    values.put("notes", noteSettings);
    values.put("evenPages", outfit.evenDiffers() ? "<w:evenAndOddHeaders/>" : "");
    HouseLooks.attach(
        word,
        document,
        "r_settings",
        "settings",
        "settings",
        PartTemplate.fill("settings.xml", values));
    if (!outfit.hasTheme()) {
      word.part(
          "word/theme/theme1.xml",
          Namespaces.OFFICE_TYPE + "theme+xml",
          PartTemplate.fill("theme1.xml", values));
      word.relate(document, "r_theme", Namespaces.RELATION + "/theme", "theme/theme1.xml");
    }
  }

  /** Our own header or footer, for pages for which the template has none. */
  private static void bring(
      OfficePackage word, String document, String element, String pages, RunningText running) {
    boolean header = element.equals(ELEMENTS.get(0));
    HouseLooks.attach(
        word,
        document,
        Outfit.relationship(element, pages),
        header ? "header" : "footer",
        "sitrep-" + element + "-" + pages,
        header ? running.header() : running.footer());
  }
}
