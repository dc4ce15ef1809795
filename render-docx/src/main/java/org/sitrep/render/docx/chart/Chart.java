package org.sitrep.render.docx.chart;

/**
 * A chart of DrawingML (ECMA-376, part 1, clause 21) and its numbers.
 *
 * @param xml the chart's part; it names its workbook {@code rWorkbook}
 * @param workbook an Excel file, which Word opens for who edits the numbers
 * @param height in points
 */
public record Chart(String xml, byte[] workbook, double height) {}
