package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Masthead;
import org.sitrep.model.theme.Logo;
import org.sitrep.model.theme.TypeRole;

/** The head of the first page: title, subtitle, and the fields in a row between hairlines. */
final class MastheadSetter {
  private static final int MOST_IN_A_ROW = 4;
  private static final double GUTTER = 14;
  private static final double PADDING = 7;
  private static final double BELOW_LOGO = 10;
  private static final double MOST_FLAT = 0.01;

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

  void set(Masthead masthead, Element parent, double logoRatio) {
    type.theme().logo().ifPresent(logo -> logo(logo, parent, logoRatio));
    Element title = parent.add(Tag.H1);
    text.put(
        galley,
        text.lines(masthead.title(), title, type.set(TypeRole.TITLE), width),
        type.set(TypeRole.TITLE),
        0);
    galley.keep();
    if (!masthead.subtitle().isBlank()) {
      galley.space(3);
      Element subtitle = parent.add(Tag.P);
      text.put(
          galley,
          text.lines(masthead.subtitle(), subtitle, type.set(TypeRole.SUBTITLE), width),
          type.set(TypeRole.SUBTITLE),
          0);
    }
    fields(masthead.fields(), parent);
  }

  private void logo(Logo logo, Element parent, double ratio) {
    double height = Math.min(logo.height(), width / Math.max(ratio, MOST_FLAT));
    Element figure = parent.add(Tag.FIGURE).alternative(logo.alternative());
    galley.put(height, List.of(new Mark.Logo(figure, 0, 0, height * ratio, height)));
    galley.keep();
    galley.space(BELOW_LOGO);
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
      List<Line> label = text.lines(field.label() + " ", element, type.set(TypeRole.LABEL), room);
      List<Line> value = text.lines(field.value(), element, type.set(TypeRole.FIELD), room);
      double below = PADDING + label.size() * type.set(TypeRole.LABEL).leading();
      marks.addAll(text.marks(label, type.set(TypeRole.LABEL), x, PADDING));
      marks.addAll(text.marks(value, type.set(TypeRole.FIELD), x, below));
      height = Math.max(height, below + value.size() * type.set(TypeRole.FIELD).leading());
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
                  text.width(field.label(), type.set(TypeRole.LABEL).style()),
                  text.width(field.value(), type.set(TypeRole.FIELD).style()));
      sum += columns[i];
    }
    for (int i = 0; i < columns.length; i++) {
      columns[i] =
          sum <= width ? columns[i] + (width - sum) / columns.length : width / columns.length;
    }
    return columns;
  }
}
