package org.sitrep.render.pdf.layout;

import java.util.List;
import java.util.Map;

/**
 * A document made up into pages.
 *
 * @param width of each page, in points
 * @param height of each page, in points
 * @param pages from first to last
 * @param root of the structure tree
 * @param anchors where links within the document lead
 * @param bookmarks in reading order
 */
public record Pages(
    double width,
    double height,
    List<Page> pages,
    Element root,
    Map<String, Target> anchors,
    List<Bookmark> bookmarks) {
  /** Copies the lists. */
  public Pages {
    pages = List.copyOf(pages);
    anchors = Map.copyOf(anchors);
    bookmarks = List.copyOf(bookmarks);
  }

  /**
   * A place in the document.
   *
   * @param page from 0
   * @param y points down from the top of the page
   */
  public record Place(int page, double y) {}

  /**
   * What a link within the document leads to.
   *
   * @param place where it stands
   * @param element what stands there
   */
  public record Target(Place place, Element element) {}

  /**
   * An entry of the table of contents that a viewer shows.
   *
   * @param level from 1
   * @param title its words
   * @param place where it leads
   * @param element what it names
   */
  public record Bookmark(int level, String title, Place place, Element element) {}
}
