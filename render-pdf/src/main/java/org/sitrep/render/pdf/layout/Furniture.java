package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.model.theme.TypeRole;

/**
 * Running header and footer, with the handling mark in both: at least 12 points, at the right, and
 * for the marks of the Traffic Light Protocol 2.0 (FIRST, 2022) in its colours on black.
 */
final class Furniture {
  private static final double HEADER = 40;
  private static final double FOOTER = 46;
  private static final double BAR = 3;
  private static final double ABOVE_HEADER = 9;
  private static final int BLACK = 0x000000;
  private static final double MARK_PADDING = 5;

  private final Outline.Properties properties;
  private final Theme theme;
  private final TextSetter text;
  private final Setting setting;
  private final double side;
  private final double right;

  Furniture(Outline.Properties properties, Theme theme, TextSetter text) {
    this.properties = properties;
    this.theme = theme;
    this.text = text;
    this.setting = new Typography(theme, false).set(TypeRole.RUNNING);
    this.side = theme.spacing().side();
    this.right = theme.paper().width() - side;
  }

  /** The header of the first page, under a bar and in the colour of the house. */
  List<Mark> opening() {
    int colour = theme.palette().first();
    Paint bar = Paint.fill(colour);
    List<Mark> marks = new ArrayList<>();
    marks.add(Rules.box(side, HEADER - BAR - ABOVE_HEADER, right - side, BAR, bar));
    marks.addAll(header(new Setting(setting.style().bold().coloured(colour), setting.leading())));
    return marks;
  }

  List<Mark> header() {
    return header(setting);
  }

  private List<Mark> header(Setting words) {
    List<Mark> marks = new ArrayList<>();
    marks.addAll(running(properties.header(), words, HEADER, right - side - 150));
    marks.addAll(handling(HEADER));
    marks.add(rule(HEADER + 20));
    return marks;
  }

  List<Mark> footer(int page, int pages) {
    double y = theme.paper().height() - FOOTER;
    String number =
        properties
            .page()
            .replace("{page}", Integer.toString(page))
            .replace("{pages}", Integer.toString(pages));
    List<Mark> marks = new ArrayList<>();
    marks.add(rule(y - 9));
    double middle = theme.paper().width() / 2 - text.width(number, setting.style()) / 2;
    marks.addAll(running(properties.footer(), setting, y, middle - side - 10));
    double at = properties.handling() == null ? 2 * middle - middle + shift(number) : middle;
    marks.addAll(text.line(number, Element.PAGINATION, setting, at, y));
    marks.addAll(handling(y));
    return marks;
  }

  /** Without a handling mark the page number stands at the right. */
  private double shift(String number) {
    return right - theme.paper().width() / 2 - text.width(number, setting.style()) / 2;
  }

  private Mark rule(double y) {
    Mark line = Rules.across(side, right, y, Typography.HAIRLINE, theme.palette().rule());
    return line;
  }

  /** The first line of the words that fits. */
  private List<Mark> running(String words, Setting type, double y, double room) {
    List<Line> lines = text.lines(words, Element.PAGINATION, type, room);
    return text.marks(lines.subList(0, Math.min(1, lines.size())), type, side, y);
  }

  private List<Mark> handling(double y) {
    String mark = properties.handling();
    if (mark == null) {
      return List.of();
    }
    int protocol = protocolColour(mark);
    int ink = protocol == Paint.NONE ? theme.palette().ink() : protocol;
    TextStyle style = TextStyle.of(Face.BOLD, Typography.HANDLING, ink);
    Setting bold = new Setting(style, setting.leading());
    double width = text.width(mark, style);
    if (protocol == Paint.NONE) {
      return text.line(mark, Element.PAGINATION, bold, right - width, y);
    }
    List<Mark> marks = new ArrayList<>();
    double x = right - width - 2 * MARK_PADDING;
    double top = y + setting.leading() / 2 - 8.5;
    marks.add(Rules.box(x, top, width + 2 * MARK_PADDING, 17, Paint.fill(BLACK)));
    marks.addAll(text.line(mark, Element.PAGINATION, bold, x + MARK_PADDING, y));
    return marks;
  }

  /** The colours that the protocol fixes for its marks; {@link Paint#NONE} for any other mark. */
  private static int protocolColour(String mark) {
    if (mark.startsWith("TLP:RED")) {
      return 0xFF2B2B;
    } else if (mark.startsWith("TLP:AMBER")) {
      return 0xFFC000;
    } else if (mark.startsWith("TLP:GREEN")) {
      return 0x33FF00;
    } else if (mark.startsWith("TLP:CLEAR")) {
      return 0xFFFFFF;
    }
    return Paint.NONE;
  }
}
