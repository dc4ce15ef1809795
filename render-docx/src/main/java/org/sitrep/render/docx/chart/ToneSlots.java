package org.sitrep.render.docx.chart;

import org.sitrep.model.theme.Tone;

/** Which slot of a Word theme a tone takes. */
final class ToneSlots {
  private ToneSlots() {}

  static String of(Tone tone) {
    return switch (tone) {
      case FIRST -> "accent1";
      case SECOND -> "accent2";
      case THIRD -> "accent3";
      case NEUTRAL -> "accent4";
    };
  }
}
