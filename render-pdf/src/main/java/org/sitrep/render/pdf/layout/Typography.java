package org.sitrep.render.pdf.layout;

import org.sitrep.model.theme.Palette;
import org.sitrep.model.theme.Spacing;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.TypeRole;
import org.sitrep.model.theme.TypeStyle;

/**
 * The theme's type scale as it is set here. Annexes have a scale of their own, one step smaller.
 *
 * @param theme the looks
 * @param annex whether this is the scale of the annexes
 */
record Typography(Theme theme, boolean annex) {
  static final double HAIRLINE = 0.5;
  static final double RULE = 0.9;

  /** The least size that the Traffic Light Protocol 2.0 (FIRST, 2022) asks of its mark is 12. */
  static final double HANDLING = 12;

  Palette palette() {
    return theme.palette();
  }

  Spacing space() {
    return theme.spacing();
  }

  Setting body() {
    return set(annex ? TypeRole.ANNEX_BODY : TypeRole.BODY);
  }

  Setting note() {
    return set(annex ? TypeRole.ANNEX_NOTE : TypeRole.NOTE);
  }

  Setting cell() {
    return set(annex ? TypeRole.ANNEX_CELL : TypeRole.CELL);
  }

  Setting columnHead() {
    return set(annex ? TypeRole.ANNEX_COLUMN : TypeRole.COLUMN);
  }

  Setting caption() {
    return set(annex ? TypeRole.ANNEX_CAPTION : TypeRole.CAPTION);
  }

  /** The heading of level 1 to 3. */
  Setting heading(int level) {
    return switch (level) {
      case 1 -> set(annex ? TypeRole.ANNEX_HEADING1 : TypeRole.HEADING1);
      case 2 -> set(annex ? TypeRole.ANNEX_HEADING2 : TypeRole.HEADING2);
      default -> set(annex ? TypeRole.ANNEX_HEADING3 : TypeRole.HEADING3);
    };
  }

  /** The space above a heading of level 1 to 3. */
  double above(int level) {
    double section = space().section();
    double share = level == 1 ? 1 : level == 2 ? 0.6 : 0.4;
    return section * share * (annex ? 0.8 : 1);
  }

  /** The space below a heading of level 1 to 3. */
  double below(int level) {
    double space = level == 1 ? 5 : level == 2 ? 3 : 1;
    return annex ? space * 0.6 : space;
  }

  Setting set(TypeRole role) {
    TypeStyle style = theme.type().of(role);
    Face face = style.strong() ? Face.BOLD : Face.REGULAR;
    return new Setting(
        TextStyle.of(face, style.size(), palette().of(style.ink())), style.leading());
  }
}
