package org.sitrep.render.pdf.layout;

/**
 * A text style and the distance of its lines.
 *
 * @param style how the text is drawn
 * @param leading from baseline to baseline, in points
 */
record Setting(TextStyle style, double leading) {
  /** The baseline below the top of a line: capitals (0.66 em high) stand in its middle. */
  double baseline() {
    return leading / 2 + 0.33 * style.size();
  }

  Setting bold() {
    return new Setting(style.bold(), leading);
  }

  Setting coloured(int colour) {
    return new Setting(style.coloured(colour), leading);
  }
}
