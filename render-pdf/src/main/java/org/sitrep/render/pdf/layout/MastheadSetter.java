package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Masthead;

/** The head of the first page: title, subtitle, and the fields in a row between hairlines. */
final class MastheadSetter {
  private static final int MOST_IN_A_ROW = 4;
  private static final double GUTTER = 14;
  private static final double PADDING = 7;

  private final Galley galley;
  private final TextSetter text;
  private final Typography type;
  private final double width;

  MastheadSetter(Galley galley, TextSetter text, Typography type, double width) {
    this.galley = galley;
    this.text = text;
    this.type = type;
    this.width = width;
  }

  void set(Masthead masthead, Element parent) {
    Element title = parent.add(Tag.H1);
    text.put(galley, text.lines(masthead.title(), title, type.title(), width), type.title(), 0);
    galley.keep();
    if (!masthead.subtitle().isBlank()) {
      galley.space(3);
      Element subtitle = parent.add(Tag.P);
      text.put(
          galley,
          text.lines(masthead.subtitle(), subtitle, type.subtitle(), width),
          type.subtitle(),
          0);
    }
    fields(masthead.fields(), parent);
  }

  private void fields(List<Masthead.Field> fields, Element parent) {
    galley.space(13);
    for (int from = 0; from < fields.size(); from += MOST_IN_A_ROW) {
      galley.keep();
      row(fields.subList(from, Math.min(fields.size(), from + MOST_IN_A_ROW)), parent, from == 0);
    }
  }

  private void row(List<Masthead.Field> fields, Element parent, boolean first) {
    double[] columns = columns(fields);
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    double height = 0;
    for (int i = 0; i < columns.length; i++) {
      Masthead.Field field = fields.get(i);
      Element element = parent.add(Tag.P);
      double room = columns[i] - GUTTER;
      List<Line> label = text.lines(field.label() + " ", element, type.fieldLabel(), room);
      List<Line> value = text.lines(field.value(), element, type.fieldValue(), room);
      double below = PADDING + label.size() * type.fieldLabel().leading();
      marks.addAll(text.marks(label, type.fieldLabel(), x, PADDING));
      marks.addAll(text.marks(value, type.fieldValue(), x, below));
      height = Math.max(height, below + value.size() * type.fieldValue().leading());
      x += columns[i];
    }
    height += PADDING;
    if (first) {
      marks.add(0, Rules.across(0, width, 0, Typography.HAIRLINE, type.palette().rule()));
    }
    marks.add(Rules.across(0, width, height, Typography.HAIRLINE, type.palette().rule()));
    galley.put(height, marks);
  }

  /** Every field gets what it needs; what is left is shared evenly. */
  private double[] columns(List<Masthead.Field> fields) {
    double[] columns = new double[fields.size()];
    double sum = 0;
    for (int i = 0; i < columns.length; i++) {
      Masthead.Field field = fields.get(i);
      columns[i] =
          GUTTER
              + Math.max(
                  text.width(field.label(), type.fieldLabel().style()),
                  text.width(field.value(), type.fieldValue().style()));
      sum += columns[i];
    }
    for (int i = 0; i < columns.length; i++) {
      columns[i] =
          sum <= width ? columns[i] + (width - sum) / columns.length : width / columns.length;
    }
    return columns;
  }
}
