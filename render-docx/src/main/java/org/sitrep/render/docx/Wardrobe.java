package org.sitrep.render.docx;

import java.io.IOException;
import java.util.Optional;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.template.HouseTemplate;

/** Where the looks of a document come from. */
interface Wardrobe {
  /** The house's looks, or those of the template. */
  static Wardrobe of(Optional<HouseTemplate> template, Outline.Properties properties, Theme theme) {
    return template.isPresent()
        ? new TemplateLooks(template.get(), properties, theme)
        : new HouseLooks(properties, theme);
  }

  /**
   * The dress.
   *
   * @throws IOException where the logo's file cannot be read
   */
  Dress dress() throws IOException;

  /**
   * Adds the parts that hold the looks.
   *
   * @param noteSettings what the settings say of notes, as XML
   */
  void addTo(OfficePackage word, String document, String noteSettings);
}
