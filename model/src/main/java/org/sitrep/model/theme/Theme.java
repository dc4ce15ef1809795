package org.sitrep.model.theme;

import java.util.Optional;

/**
 * The looks that all renderers share.
 *
 * @param paper the page
 * @param palette the colours
 * @param type the type scale
 * @param spacing the distances
 * @param typefaces the fonts
 * @param logo of the office, where it has one
 */
public record Theme(
    Paper paper,
    Palette palette,
    TypeScale type,
    Spacing spacing,
    Typefaces typefaces,
    Optional<Logo> logo) {
  /** The house's looks, as {@code house.theme} has them. */
  public static final Theme DEFAULT = ThemeBuilder.house().build();

  /** The same looks with more or less space between paragraphs, blocks, sections and rows. */
  public Theme spaced(double factor) {
    return new Theme(paper, palette, type, spacing.scaled(factor), typefaces, logo);
  }

  /** The same looks on other paper. */
  public Theme on(Paper other) {
    return new Theme(other, palette, type, spacing, typefaces, logo);
  }
}
