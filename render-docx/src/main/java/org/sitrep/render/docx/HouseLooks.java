package org.sitrep.render.docx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.PartTemplate;

/** The looks of the house, as the theme has them. */
final class HouseLooks implements Wardrobe {
  private final Outline.Properties properties;
  private final Theme theme;
  private final PageFrame page;

  HouseLooks(Outline.Properties properties, Theme theme) {
    this.properties = properties;
    this.theme = theme;
    this.page = PageFrame.of(theme);
  }

  @Override
  public Dress dress() throws IOException {
    Furniture furniture =
        new Furniture(
            List.of(header("rHeader"), footer("rFooter")),
            List.of(header("rWideHeader"), footer("rWideFooter")),
            false);
    return new Dress(
        style -> style,
        page,
        furniture,
        theme.palette(),
        theme.type(),
        theme.typefaces().word(),
        true,
        logo(theme));
  }

  static Optional<LogoPicture> logo(Theme theme) throws IOException {
    return theme.logo().isPresent()
        ? Optional.of(LogoPicture.read(theme.logo().get()))
        : Optional.empty();
  }

  private static Furniture.Reference header(String relationship) {
    return new Furniture.Reference("headerReference", "default", relationship);
  }

  private static Furniture.Reference footer(String relationship) {
    return new Furniture.Reference("footerReference", "default", relationship);
  }

  @Override
  public void addTo(OfficePackage word, String document, String noteSettings) {
    Map<String, String> values =
        new TreeMap<>(LookValues.of(properties, theme, theme.palette(), page));
    values.put("notes", noteSettings);
    values.put("evenPages", "");
    for (String part : List.of("styles", "numbering", "settings", "fontTable")) {
      attach(word, document, "r_" + part, part, part, PartTemplate.fill(part + ".xml", values));
    }
    word.part(
        "word/theme/theme1.xml",
        Namespaces.OFFICE_TYPE + "theme+xml",
        PartTemplate.fill("theme1.xml", values));
    word.relate(document, "r_theme", Namespaces.RELATION + "/theme", "theme/theme1.xml");
    RunningText upright = new RunningText(properties, style -> style, "");
    attach(word, document, "rHeader", "header", "header1", upright.header());
    attach(word, document, "rFooter", "footer", "footer1", upright.footer());
    RunningText turned = new RunningText(properties, style -> style, "Wide");
    attach(word, document, "rWideHeader", "header", "header2", turned.header());
    attach(word, document, "rWideFooter", "footer", "footer2", turned.footer());
  }

  static void attach(
      OfficePackage word, String document, String id, String kind, String name, String content) {
    word.part("word/" + name + ".xml", Namespaces.WORD_TYPE + kind + "+xml", content);
    word.relate(document, id, Namespaces.RELATION + "/" + kind, name + ".xml");
  }
}
