package org.sitrep.model.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Typefaces: by name for formats that leave the choice to the reader's machine, by file for formats
 * that carry their fonts along.
 *
 * @param text the family of all text
 * @param word the same in Word documents
 * @param arabic the family of Arabic script
 * @param hebrew the family of Hebrew script
 * @param devanagari the family of Devanagari script
 * @param regular a TrueType file to carry along in place of the house's; empty for the house's
 * @param strong the same for the strong face
 * @param others TrueType files that are asked for characters which no other font has
 */
public record Typefaces(
    String text,
    String word,
    String arabic,
    String hebrew,
    String devanagari,
    Optional<Path> regular,
    Optional<Path> strong,
    List<Path> others) {
  /** Copies the list. */
  public Typefaces {
    others = List.copyOf(others);
  }
}
