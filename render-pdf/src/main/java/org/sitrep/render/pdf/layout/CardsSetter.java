package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.outline.Block.Cards;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.theme.TypeRole;

/** Key figures side by side, each in a hairline box under a rule in its incident's colour. */
final class CardsSetter {
  private static final int MOST_IN_A_ROW = 5;
  private static final double GUTTER = 9;
  private static final double PADDING = 9;
  private static final double TOP_RULE = 2.2;

  private final Galley galley;
  private final TextSetter text;
  private final Typography type;
  private final double width;

  CardsSetter(Galley galley, TextSetter text, Typography type, double width) {
    this.galley = galley;
    this.text = text;
    this.type = type;
    this.width = width;
  }

  void set(Cards cards, Element section) {
    int total = cards.cards().size();
    int rows = (total + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
    int columns = rows == 0 ? 1 : Math.max(2, (total + rows - 1) / rows);
    Element list = section.add(Tag.L);
    for (int from = 0; from < total; from += columns) {
      row(
          cards.cards().subList(from, Math.min(total, from + columns)),
          Math.max(2, Math.min(columns, total - from)),
          list);
      galley.space(GUTTER);
    }
  }

  private void row(List<Cards.Card> cards, int columns, Element list) {
    double across = (width - (columns - 1) * GUTTER) / columns;
    List<Mark> contents = new ArrayList<>();
    double height = 0;
    for (int i = 0; i < cards.size(); i++) {
      double x = i * (across + GUTTER) + PADDING;
      Element body = list.add(Tag.LI).add(Tag.LBODY);
      height = Math.max(height, card(cards.get(i), body, x, across - 2 * PADDING, contents));
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      double x = i * (across + GUTTER);
      int colour = type.palette().of(cards.get(i).tone());
      Paint hairline = Paint.stroke(type.palette().rule(), Typography.HAIRLINE);
      marks.add(Rules.box(x, 0, across, height, hairline));
      marks.add(Rules.box(x - 0.25, 0, across + 0.5, TOP_RULE, Paint.fill(colour)));
    }
    marks.addAll(contents);
    galley.put(height, marks);
  }

  /** Sets a card's words and gives the height of its box. */
  private double card(Cards.Card card, Element body, double x, double room, List<Mark> marks) {
    Setting value = fitted(card.value(), room);
    Setting unit = type.set(TypeRole.UNIT);
    double top = TOP_RULE + 5;
    marks.addAll(text.line(card.value() + " ", body, value, x, top));
    double after = x + text.width(card.value(), value.style()) + 5;
    double y = top + value.leading();
    List<Line> words = text.lines(card.unit() + " ", body, unit, room);
    if (after + text.width(card.unit(), unit.style()) <= x + room) {
      double shift = value.baseline() - unit.baseline();
      marks.addAll(text.line(card.unit() + " ", body, unit, after, top + shift));
    } else {
      marks.addAll(text.marks(words, unit, x, y - 2));
      y += words.size() * unit.leading() - 2;
    }
    y += 2;
    List<Line> lines = text.lines(text.words(card.text(), body, type.set(TypeRole.CARD)), room);
    marks.addAll(text.marks(lines, type.set(TypeRole.CARD), x, y));
    y += lines.size() * type.set(TypeRole.CARD).leading();
    return flag(card, body, x, y, room, marks) + PADDING;
  }

  private double flag(
      Cards.Card card, Element body, double x, double y, double room, List<Mark> marks) {
    String flag = card.flag();
    if (flag == null || flag.isEmpty()) {
      return y;
    }
    Setting setting = type.set(TypeRole.CARD);
    List<Inline> chip = List.of(new Inline.Text(flag, Inline.Style.FLAG));
    List<Line> lines = text.lines(text.words(chip, body, setting), room);
    marks.addAll(text.marks(lines, setting, x, y + 5));
    return y + 5 + lines.size() * setting.leading();
  }

  /** The size of the figure, smaller where it is too long for the card. */
  private Setting fitted(String value, double room) {
    Setting full = type.set(TypeRole.NUMBER);
    double wide = text.width(value, full.style());
    if (wide <= room) {
      return full;
    }
    double size = full.style().size() * Math.max(0.4, room / wide);
    return new Setting(full.style().sized(size), full.leading());
  }
}
