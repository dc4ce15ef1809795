package org.sitrep.render.docx;

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

  Dress dress();

  /**
   * Adds the parts that hold the looks.
   *
   * @param noteSettings what the settings say of notes, as XML
   */
  void addTo(OfficePackage word, String document, String noteSettings);
}
