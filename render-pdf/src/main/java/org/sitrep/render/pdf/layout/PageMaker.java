package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.layout.Slab.Backdrop;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** Draws made-up pages: places slabs, backdrops, repeated heads and the furniture. */
final class PageMaker {
  private static final double BAR = 3;

  /** How far a box that goes on overleaf reaches beyond its text. */
  private static final double CUT = 7;

  /** A link leads to a little above its target. */
  private static final double ABOVE = 8;

  private final Theme theme;
  private final Furniture furniture;
  private final Map<String, Pages.Target> anchors = new LinkedHashMap<>();
  private final List<Pages.Bookmark> bookmarks = new ArrayList<>();

  PageMaker(Outline.Properties properties, Theme theme, TextSetter text) {
    this.theme = theme;
    this.furniture = new Furniture(properties, theme, text);
  }

  Pages pages(List<Sheet> sheets, Element root) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      List<Mark> marks = new ArrayList<>(i == 0 ? furniture.opening() : furniture.header());
      Sheet sheet = sheets.get(i);
      marks.addAll(sheet.rules());
      for (Column column : sheet.columns()) {
        marks.addAll(marks(column, i));
      }
      marks.addAll(furniture.footer(i + 1, sheets.size()));
      pages.add(new Page(marks));
    }
    return new Pages(
        theme.paper().width(), theme.paper().height(), pages, root, anchors, bookmarks);
  }

  private List<Mark> marks(Column column, int page) {
    List<Slab> slabs = column.slabs();
    List<Mark> marks = new ArrayList<>();
    double y = column.y();
    place(slabs.get(0).header().marks(), column.x(), y, marks);
    y += slabs.get(0).header().height();
    double boxTop = y;
    Backdrop open = Backdrop.NONE;
    List<Mark> contents = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      double end = y;
      y += i == 0 ? 0 : slab.gap() * (MakeUp.isBetweenBlocks(slab, theme) ? column.stretch() : 1);
      if (!slab.backdrop().isSame(open)) {
        box(open, column, boxTop, end, marks);
        open = slab.backdrop();
        boxTop = i == 0 && !slab.marks().isEmpty() ? y - CUT : y;
      }
      land(slab, page, y);
      place(slab.marks(), column.x(), y, contents);
      y += slab.height();
    }
    boolean cut = !slabs.get(slabs.size() - 1).marks().isEmpty();
    box(open, column, boxTop, cut ? y + CUT : y, marks);
    marks.addAll(contents);
    return marks;
  }

  private static void place(List<Mark> marks, double x, double y, List<Mark> out) {
    for (Mark mark : marks) {
      out.add(mark.moved(x, y));
    }
  }

  private static void box(
      Backdrop backdrop, Column column, double top, double bottom, List<Mark> out) {
    if (backdrop.isSame(Backdrop.NONE)) {
      return;
    }
    double height = bottom - top;
    out.add(Rules.box(column.x(), top, column.width(), height, Paint.fill(backdrop.tint())));
    out.add(Rules.box(column.x(), top, BAR, height, Paint.fill(backdrop.bar())));
  }

  private void land(Slab slab, int page, double y) {
    for (Landing landing : slab.landings()) {
      Pages.Place place = new Pages.Place(page, Math.max(0, y - ABOVE));
      if (!landing.anchor().isEmpty()) {
        anchors.putIfAbsent(landing.anchor(), new Pages.Target(place, landing.element()));
      }
      if (landing.level() > 0) {
        bookmarks.add(
            new Pages.Bookmark(landing.level(), landing.title(), place, landing.element()));
      }
    }
  }
}
