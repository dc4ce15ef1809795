package org.sitrep.render.docx;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.model.outline.Block.Table.Cell;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Block.Table.Row;
import org.sitrep.model.theme.TypeRole;
import org.sitrep.model.theme.TypeScale;
import org.sitrep.render.docx.part.Xml;

/** Writes tables of the report: a caption, a header row that each page repeats, and the rows. */
final class TableWriter {
  private final Xml xml;
  private final ParagraphWriter paragraphs;
  private final StyleIds styles;
  private final Direction direction;
  private final Sections sections;
  private final TypeScale type;

  TableWriter(
      Xml xml,
      ParagraphWriter paragraphs,
      StyleIds styles,
      Direction direction,
      Sections sections,
      TypeScale type) {
    this.xml = xml;
    this.paragraphs = paragraphs;
    this.styles = styles;
    this.direction = direction;
    this.sections = sections;
    this.type = type;
  }

  void write(Table table) {
    paragraphs.caption(
        sections.isAnnex() ? "AnnexTableCaption" : "TableCaption", "Table", table.caption());
    int[] widths = ColumnWidths.of(table, sections.textWidth(), cellSize());
    boolean rowHeaders = table.rows().stream().anyMatch(Row::rowHeader);
    open("ReportTable", new Look(true, rowHeaders), widths, table.caption().words());
    header(table.columns(), widths);
    for (Row row : table.rows()) {
      row(row, table.columns(), widths);
    }
    xml.close();
  }

  /**
   * What a table's first row and column are, for its style and for readers that cannot see.
   *
   * @param headerRow whether the first row heads the columns
   * @param headerColumn whether the first column heads the rows
   */
  record Look(boolean headerRow, boolean headerColumn) {
    static final Look PLAIN = new Look(false, false);

    /** The same as the bits that Word 2007 reads (ECMA-376, part 4, 14.4.5); no bands. */
    String bits() {
      int bits = (headerRow ? 0x20 : 0) | (headerColumn ? 0x80 : 0) | 0x600;
      return HexFormat.of().toHexDigits(bits, 4);
    }
  }

  /** Opens a table of that style. */
  void open(String style, Look look, int[] widths, String caption) {
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", styles.of(style));
    if (direction == Direction.RIGHT_TO_LEFT) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", Integer.toString(Arrays.stream(widths).sum()), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    look(look);
    if (!caption.isEmpty()) {
      xml.empty("w:tblCaption", "w:val", caption);
    }
    xml.close().open("w:tblGrid");
    for (int columnWidth : widths) {
      xml.empty("w:gridCol", "w:w", Integer.toString(columnWidth));
    }
    xml.close();
  }

  private void look(Look look) {
    xml.empty(
        "w:tblLook",
        "w:val",
        look.bits(),
        "w:firstRow",
        look.headerRow() ? "1" : "0",
        "w:lastRow",
        "0",
        "w:firstColumn",
        look.headerColumn() ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
  }

  private void header(List<Column> columns, int[] widths) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i = 0; i < widths.length; i++) {
      openCell(widths[i]);
      paragraphs.write(headOf(columns.get(i)), columns.get(i).header());
      xml.close();
    }
    xml.close();
  }

  private void row(Row row, List<Column> columns, int[] widths) {
    openRow();
    for (int i = 0; i < widths.length; i++) {
      Cell cell = row.cells().get(i);
      openCell(widths[i]);
      paragraphs.write(styleOf(columns.get(i)), i == 0 ? row.anchor() : null, cell.content());
      xml.close();
    }
    xml.close();
  }

  /** Opens a row that no page break divides. */
  void openRow() {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
  }

  void openCell(int columnWidth) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(columnWidth), "w:type", "dxa").close();
  }

  private double cellSize() {
    return type.of(sections.isAnnex() ? TypeRole.ANNEX_CELL : TypeRole.CELL).size();
  }

  private String headOf(Column column) {
    String style = column.kind() == Column.Kind.NUMBER ? "TableHeadNumber" : "TableHead";
    return sections.isAnnex() ? "Annex" + style : style;
  }

  private String styleOf(Column column) {
    String style = column.kind() == Column.Kind.NUMBER ? "TableNumber" : "TableText";
    return sections.isAnnex() ? "Annex" + style : style;
  }

  /** Equal widths, in twips, of columns that reach that far beyond the text. */
  int[] equalWidths(int columns, int overhang) {
    int total = sections.textWidth() + overhang;
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = total * (i + 1) / columns - total * i / columns;
    }
    return widths;
  }
}
