package org.sitrep.render.docx.chart;

/** A chart of DrawingML (ECMA-376, part 1, clause 21) and the workbook that holds its numbers. */
public final class Chart {
  private final String xml;
  private final byte[] workbook;
  private final double height;

  Chart(String xml, byte[] workbook, double height) {
    this.xml = xml;
    this.workbook = workbook.clone();
    this.height = height;
  }

  /** The chart's part; its relationship to the workbook is {@code rWorkbook}. */
  public String xml() {
    return xml;
  }

  /** An Excel file, which Word opens for who edits the numbers. */
  public byte[] workbook() {
    return workbook.clone();
  }

  /** Its height in points. */
  public double height() {
    return height;
  }
}
