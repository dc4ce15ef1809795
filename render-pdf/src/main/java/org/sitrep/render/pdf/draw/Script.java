package org.sitrep.render.pdf.draw;

import java.util.Optional;

/** Scripts that have a font of their own, which is read when one of their characters occurs. */
enum Script {
  ARABIC("Vazirmatn-Regular.ttf") {
    @Override
    boolean has(int c) {
      return within(c, 0x0600, 0x06FF)
          || within(c, 0x0750, 0x077F)
          || within(c, 0x08A0, 0x08FF)
          || within(c, 0xFB50, 0xFDFF)
          || within(c, 0xFE70, 0xFEFE)
          || within(c, 0x200C, 0x200F)
          || c == REPLACEMENT;
    }
  },
  HEBREW("NotoSansHebrew-Regular.ttf") {
    @Override
    boolean has(int c) {
      return within(c, 0x0590, 0x05FF) || within(c, 0xFB1D, 0xFB4F);
    }
  },
  DEVANAGARI("NotoSansDevanagari-Regular.ttf") {
    @Override
    boolean has(int c) {
      return within(c, 0x0900, 0x097F) || within(c, 0x1CD0, 0x1CFF) || within(c, 0xA8E0, 0xA8FF);
    }
  };

  /** REPLACEMENT CHARACTER, which the Arabic font alone has. */
  private static final int REPLACEMENT = 0xFFFD;

  private final String file;

  Script(String file) {
    this.file = file;
  }

  /** Whether the character is of the script's blocks (Unicode, Blocks.txt), or of its joiners. */
  abstract boolean has(int codePoint);

  /** The name of the font among the resources. */
  String file() {
    return file;
  }

  static Optional<Script> of(int codePoint) {
    for (Script script : values()) {
      if (script.has(codePoint)) {
        return Optional.of(script);
      }
    }
    return Optional.empty();
  }

  private static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
