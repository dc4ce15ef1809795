package org.sitrep.model.outline;

/**
 * The looks that all renderers share.
 *
 * @param paper the page
 * @param palette the colours
 */
public record Theme(Paper paper, Palette palette) {
  /** The house's looks. */
  public static final Theme DEFAULT =
      new Theme(
          Paper.A4,
          new Palette(
              0x1B2430, 0x5B6776, 0xD5DBE3, 0xF3F6F9, 0x0B4F6C, 0xB5542C, 0x5A4A86, 0x5B6776,
              0x8A5A00, 0xFFF6E0));

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

  /**
   * Colours as 0xRRGGBB in sRGB. Text colours keep a contrast of 4.5 to 1 on white (WCAG 2.2,
   * success criterion 1.4.3).
   *
   * @param ink body text
   * @param soft quieter text
   * @param rule lines
   * @param tint backgrounds
   * @param first {@link Tone#FIRST}, links and the accent
   * @param second {@link Tone#SECOND}
   * @param third {@link Tone#THIRD}
   * @param neutral {@link Tone#NEUTRAL}
   * @param flag text of flags
   * @param flagTint background of flags
   */
  public record Palette(
      int ink,
      int soft,
      int rule,
      int tint,
      int first,
      int second,
      int third,
      int neutral,
      int flag,
      int flagTint) {
    /** The colour of a tone. */
    public int of(Tone tone) {
      return switch (tone) {
        case FIRST -> first;
        case SECOND -> second;
        case THIRD -> third;
        case NEUTRAL -> neutral;
      };
    }
  }
}
