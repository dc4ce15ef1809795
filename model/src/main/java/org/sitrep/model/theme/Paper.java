package org.sitrep.model.theme;

/** Page sizes, in points of 1/72 inch. */
public enum Paper {
  /** ISO 216: 210 by 297 mm. */
  A4(595.28f, 841.89f),
  /** ANSI A: 8.5 by 11 inches. */
  LETTER(612f, 792f);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** Width in points. */
  public float width() {
    return width;
  }

  /** Height in points. */
  public float height() {
    return height;
  }
}
