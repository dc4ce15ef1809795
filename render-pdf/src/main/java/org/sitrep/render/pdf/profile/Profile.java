package org.sitrep.render.pdf.profile;

import java.util.Optional;
import java.util.stream.Stream;

/** The standards that a file conforms to and says so. Every profile gives a tagged file. */
public enum Profile {
  /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
  A2A_UA1("a2a-ua1", 1.7f, 2, 1),
  /** PDF/A-3a (ISO 19005-3), which may carry files along, and PDF/UA-1. */
  A3A_UA1("a3a-ua1", 1.7f, 3, 1),
  /** PDF/A-4 (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), both PDF 2.0. */
  A4_UA2("a4-ua2", 2.0f, 4, 2),
  /** No claim, and no colour profile that only archives need. */
  PLAIN("plain", 1.7f, 0, 0);

  private final String id;
  private final float version;
  private final int archivePart;
  private final int accessibilityPart;

  Profile(String id, float version, int archivePart, int accessibilityPart) {
    this.id = id;
    this.version = version;
    this.archivePart = archivePart;
    this.accessibilityPart = accessibilityPart;
  }

  /** The profile of that name, such as {@code a2a-ua1}. */
  public static Optional<Profile> named(String id) {
    return Stream.of(values()).filter(profile -> profile.id.equals(id)).findFirst();
  }

  /** Its name on the command line. */
  public String id() {
    return id;
  }

  /** The version of PDF. */
  public float version() {
    return version;
  }

  /** The part of ISO 19005; 0 where none is claimed. */
  public int archivePart() {
    return archivePart;
  }

  /** The part of ISO 14289; 0 where none is claimed. */
  public int accessibilityPart() {
    return accessibilityPart;
  }

  /** Tells whether the file may carry others along. */
  public boolean takesAttachments() {
    return this == A3A_UA1 || this == PLAIN;
  }

  /** Tells whether the file follows PDF 2.0 (ISO 32000-2). */
  public boolean isSecond() {
    return version >= 2;
  }
}
