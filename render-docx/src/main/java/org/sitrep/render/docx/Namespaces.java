package org.sitrep.render.docx;

/** Names that ECMA-376 and Microsoft give to vocabularies, content types and relationships. */
final class Namespaces {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String ANCHORED =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
  static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private Namespaces() {}
}
