package org.sitrep.render.docx.part;

/** Names that ECMA-376 and Microsoft give to vocabularies, content types and relationships. */
public final class Namespaces {
  public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  public static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  public static final String ANCHORED =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  public static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  public static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  public static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  public static final String SVG_BLIP = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
  public static final String PACKAGE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  public static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";

  private Namespaces() {}
}
