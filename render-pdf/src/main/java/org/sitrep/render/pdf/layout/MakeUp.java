package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.theme.Theme;

/**
 * Makes galleys up into pages: the body over the whole width, then the annex in columns, which
 * starts below the body where there is room, and whose last columns are of even height.
 */
final class MakeUp {
  /** A page that is nearly full is spread to its foot by at most this part of its gaps. */
  private static final double MOST_STRETCH = 0.6;

  /** Below the body, an annex needs at least this much. */
  private static final double LEAST_ANNEX = 150;

  private static final double ABOVE_ANNEX = 26;
  private static final double BELOW_RULE = 12;

  private final Theme theme;
  private final double room;
  private final List<Sheet> sheets = new ArrayList<>();

  MakeUp(Theme theme) {
    this.theme = theme;
    this.room = Frame.room(theme);
  }

  /**
   * The pages, at least one.
   *
   * @param body over the whole width
   * @param opening of the annex, over the whole width
   * @param annex in columns
   */
  List<Sheet> sheets(List<Slab> body, List<Slab> opening, List<Slab> annex) {
    double used = body.isEmpty() ? 0 : wide(body);
    double ruled = used == 0 ? 0 : used + ABOVE_ANNEX + BELOW_RULE;
    if (!opening.isEmpty()) {
      used = opening(opening, ruled);
    }
    if (!annex.isEmpty()) {
      annex(annex, opening.isEmpty() ? ruled : used + ABOVE_ANNEX, opening.isEmpty());
    }
    if (sheets.isEmpty()) {
      sheets.add(new Sheet());
    }
    return sheets;
  }

  /** Which part of the last page is used. */
  double fill() {
    double end = 0;
    for (Column column : last().columns()) {
      end = Math.max(end, column.y() + Galley.height(column.slabs()));
    }
    return (end - theme.spacing().top()) / room;
  }

  /** Fills pages over the whole width and gives the height that the last one has used. */
  private double wide(List<Slab> slabs) {
    List<List<Slab>> pages = Paginator.pages(slabs, room);
    for (int i = 0; i < pages.size(); i++) {
      sheets.add(new Sheet());
      wide(pages.get(i), 0, i + 1 < pages.size() ? stretch(pages.get(i)) : 1);
    }
    return Galley.height(pages.get(pages.size() - 1));
  }

  private void wide(List<Slab> slabs, double below, double stretch) {
    double x = theme.spacing().side();
    double y = theme.spacing().top() + below;
    last().columns().add(new Column(slabs, x, y, Frame.bodyWidth(theme), stretch));
  }

  private Sheet last() {
    return sheets.get(sheets.size() - 1);
  }

  /** Puts the opening of an annex below the body where it has room there, else on new pages. */
  private double opening(List<Slab> slabs, double start) {
    double end = start + Galley.height(slabs);
    if (start == 0 || end > room) {
      return wide(slabs);
    }
    rule(last(), theme.spacing().top() + start - BELOW_RULE);
    wide(slabs, start, 1);
    return end;
  }

  /**
   * Puts an annex into columns.
   *
   * @param start where they may start on the last page; 0 for a new page
   * @param ruled whether a rule parts them from what stands above
   */
  private void annex(List<Slab> slabs, double start, boolean ruled) {
    double left = start == 0 ? 0 : room - start;
    Optional<List<List<Slab>>> below =
        left < LEAST_ANNEX ? Optional.empty() : Paginator.pages(slabs, left, room);
    List<List<Slab>> columns = below.orElseGet(() -> Paginator.pages(slabs, room));
    for (int i = 0; i < columns.size(); i += Frame.COLUMNS) {
      boolean goesOn = i == 0 && below.isPresent();
      List<List<Slab>> side = columns.subList(i, Math.min(columns.size(), i + Frame.COLUMNS));
      if (!goesOn) {
        sheets.add(new Sheet());
      }
      double y = theme.spacing().top() + (goesOn ? start : 0);
      if (goesOn && ruled) {
        rule(last(), y - BELOW_RULE);
      }
      boolean ends = i + Frame.COLUMNS >= columns.size();
      put(last(), ends ? Paginator.even(joined(side)) : side, y);
    }
  }

  private void rule(Sheet sheet, double y) {
    double side = theme.spacing().side();
    double right = side + Frame.bodyWidth(theme);
    sheet.rules().add(Rules.across(side, right, y, Typography.RULE, theme.palette().ink()));
  }

  private static List<Slab> joined(List<List<Slab>> columns) {
    return columns.stream().flatMap(List::stream).toList();
  }

  private void put(Sheet sheet, List<List<Slab>> columns, double y) {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isEmpty()) {
        double x = Frame.columnStart(theme, i);
        sheet.columns().add(new Column(columns.get(i), x, y, Frame.columnWidth(theme), 1));
      }
    }
  }

  /** By how much the gaps between blocks grow, so that the page ends near its foot. */
  private double stretch(List<Slab> slabs) {
    double left = room - Galley.height(slabs);
    double gaps = 0;
    for (Slab slab : slabs.subList(1, slabs.size())) {
      gaps += isBetweenBlocks(slab, theme) ? slab.gap() : 0;
    }
    return gaps == 0 ? 1 : 1 + Math.max(0, Math.min(MOST_STRETCH, left / gaps));
  }

  static boolean isBetweenBlocks(Slab slab, Theme theme) {
    return slab.gap() > theme.spacing().block() * 0.8 && slab.penalty() != Slab.NEVER;
  }
}
