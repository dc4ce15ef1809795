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

/** Makes a galley up into pages: places slabs, backdrops, repeated heads and the furniture. */
final class PageMaker {
  /** A row that is higher than this is divided; every paper's body is higher. */
  static final double LEAST_BODY = 560;

  private static final double BAR = 3;

  /** A page that is nearly full is spread to its foot by at most this part of its gaps. */
  private static final double MOST_STRETCH = 0.4;

  /** How far a box that goes on overleaf reaches beyond its text. */
  private static final double CUT = 7;

  private final Theme theme;
  private final Furniture furniture;
  private final Map<String, Pages.Place> anchors = new LinkedHashMap<>();
  private final List<Pages.Bookmark> bookmarks = new ArrayList<>();

  PageMaker(Outline.Properties properties, Theme theme, TextSetter text) {
    this.theme = theme;
    this.furniture = new Furniture(properties, theme, text);
  }

  static double bodyWidth(Theme theme) {
    return theme.paper().width() - 2 * Typography.SIDE;
  }

  Pages pages(List<Slab> slabs, Element root) {
    double height = theme.paper().height();
    double room = height - Typography.TOP - Typography.BOTTOM;
    List<List<Slab>> bodies = Paginator.pages(slabs, room);
    List<Page> pages = new ArrayList<>();
    int count = Math.max(1, bodies.size());
    for (int i = 0; i < count; i++) {
      List<Mark> marks = new ArrayList<>(furniture.header());
      if (i < bodies.size()) {
        boolean filled = i + 1 < bodies.size() && !isForced(bodies.get(i + 1));
        marks.addAll(body(bodies.get(i), i, filled ? stretch(bodies.get(i), room) : 1));
      }
      marks.addAll(furniture.footer(i + 1, count));
      pages.add(new Page(marks));
    }
    return new Pages(theme.paper().width(), height, pages, root, anchors, bookmarks);
  }

  private static boolean isForced(List<Slab> slabs) {
    return slabs.get(0).penalty() == Slab.ALWAYS;
  }

  /** By how much the gaps between blocks grow, so that the page ends near its foot. */
  private static double stretch(List<Slab> slabs, double room) {
    double left = room - slabs.get(0).header().height() - slabs.get(0).height();
    double gaps = 0;
    for (Slab slab : slabs.subList(1, slabs.size())) {
      left -= slab.gap() + slab.height();
      gaps += isBetweenBlocks(slab) ? slab.gap() : 0;
    }
    return gaps == 0 ? 1 : 1 + Math.max(0, Math.min(MOST_STRETCH, left / gaps));
  }

  private static boolean isBetweenBlocks(Slab slab) {
    return slab.gap() > Typography.GAP && slab.penalty() != Slab.NEVER;
  }

  private List<Mark> body(List<Slab> slabs, int page, double stretch) {
    List<Mark> marks = new ArrayList<>();
    double y = Typography.TOP;
    marks.addAll(placed(slabs.get(0).header().marks(), y));
    y += slabs.get(0).header().height();
    double boxTop = y;
    Backdrop open = Backdrop.NONE;
    List<Mark> contents = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      double end = y;
      y += i == 0 ? 0 : slab.gap() * (isBetweenBlocks(slab) ? stretch : 1);
      if (!slab.backdrop().isSame(open)) {
        marks.addAll(box(open, boxTop, end));
        open = slab.backdrop();
        boxTop = i == 0 && !slab.marks().isEmpty() ? y - CUT : y;
      }
      land(slab, page, y);
      contents.addAll(placed(slab.marks(), y));
      y += slab.height();
    }
    boolean cut = !slabs.get(slabs.size() - 1).marks().isEmpty();
    marks.addAll(box(open, boxTop, cut ? y + CUT : y));
    marks.addAll(contents);
    return marks;
  }

  private static List<Mark> placed(List<Mark> marks, double y) {
    return marks.stream().map(mark -> mark.moved(Typography.SIDE, y)).toList();
  }

  private List<Mark> box(Backdrop backdrop, double top, double bottom) {
    if (backdrop.isSame(Backdrop.NONE)) {
      return List.of();
    }
    double height = bottom - top;
    double x = Typography.SIDE;
    return List.of(
        Rules.box(x, top, bodyWidth(theme), height, Paint.fill(backdrop.tint())),
        Rules.box(x, top, BAR, height, Paint.fill(backdrop.bar())));
  }

  private void land(Slab slab, int page, double y) {
    for (Landing landing : slab.landings()) {
      Pages.Place place = new Pages.Place(page, Math.max(0, y - 8));
      if (!landing.anchor().isEmpty()) {
        anchors.putIfAbsent(landing.anchor(), place);
      }
      if (landing.level() > 0) {
        bookmarks.add(
            new Pages.Bookmark(landing.level(), landing.title(), place, landing.element()));
      }
    }
  }
}
