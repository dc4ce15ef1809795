package org.sitrep.model.theme;

/**
 * Colours as 0xRRGGBB in sRGB. The house's text colours keep a contrast of 4.5 to 1 on white (WCAG
 * 2.2, success criterion 1.4.3).
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

  /** The colour of type. */
  public int of(TypeStyle.Ink ink) {
    return switch (ink) {
      case PLAIN -> this.ink;
      case SOFT -> soft;
      case ACCENT -> first;
    };
  }
}
