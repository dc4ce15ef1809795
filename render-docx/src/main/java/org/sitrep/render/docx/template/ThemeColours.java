package org.sitrep.render.docx.template;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.model.theme.Palette;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The colours of a Word theme, as the palette of figures and of the styles that we bring along. */
final class ThemeColours {
  private final Map<String, Integer> slots = new HashMap<>();

  private ThemeColours() {}

  static ThemeColours of(Document theme) {
    ThemeColours colours = new ThemeColours();
    for (Element scheme : Dom.all(theme, Namespaces.DRAWING, "clrScheme")) {
      for (Element slot : Dom.children(scheme)) {
        Dom.children(slot).stream()
            .findFirst()
            .ifPresent(colour -> colours.put(slot.getLocalName(), colour));
      }
    }
    return colours;
  }

  private void put(String slot, Element colour) {
    String hex =
        colour.getLocalName().equals("sysClr")
            ? colour.getAttribute("lastClr")
            : colour.getAttribute("val");
    if (hex.matches("[0-9A-Fa-f]{6}")) {
      slots.put(slot, Integer.parseInt(hex, 16));
    }
  }

  /** The theme's colours, and the house's where it has none. */
  Palette palette(Palette house) {
    return new Palette(
        of("dk1", house.ink()),
        of("dk2", house.soft()),
        house.rule(),
        of("lt2", house.tint()),
        of("accent1", house.first()),
        of("accent2", house.second()),
        of("accent3", house.third()),
        of("accent4", house.neutral()),
        house.flag(),
        house.flagTint());
  }

  private int of(String slot, int otherwise) {
    return slots.getOrDefault(slot, otherwise);
  }
}
