package org.sitrep.model.theme;

import java.util.Locale;

/** What type is for. The annexes have a smaller scale of their own for some of it. */
public enum TypeRole {
  TITLE,
  SUBTITLE,
  /** The label above a field of the masthead, and its value. */
  LABEL,
  FIELD,
  HEADING1,
  HEADING2,
  HEADING3,
  BODY,
  NOTE,
  CELL,
  COLUMN,
  CAPTION,
  /** The heading and the sentences of the bottom line. */
  LEAD_TITLE,
  LEAD,
  /** A key figure: its number, its unit and its words. */
  NUMBER,
  UNIT,
  CARD,
  /** Running header and footer. */
  RUNNING,
  ANNEX_HEADING1,
  ANNEX_HEADING2,
  ANNEX_HEADING3,
  ANNEX_BODY,
  ANNEX_NOTE,
  ANNEX_CELL,
  ANNEX_COLUMN,
  ANNEX_CAPTION;

  /** What the theme file calls it: {@code annex.heading1}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
