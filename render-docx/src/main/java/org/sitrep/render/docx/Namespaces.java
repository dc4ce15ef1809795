package org.sitrep.render.docx;

/** Names that ECMA-376 gives to vocabularies, content types and relationships. */
final class Namespaces {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Namespaces() {}
}
