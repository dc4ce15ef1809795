package org.sitrep.render.pdf.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.sitrep.render.pdf.layout.Pages.Bookmark;

/** The bookmarks of the sections, nested by level; the nested ones are closed at first. */
final class BookmarkTree {
  private BookmarkTree() {}

  static COSDictionary of(List<Bookmark> bookmarks, Links links) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.OUTLINES);
    Deque<COSDictionary> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    open.push(root);
    levels.push(0);
    for (Bookmark bookmark : bookmarks) {
      while (levels.element() >= bookmark.level()) {
        levels.pop();
        open.pop();
      }
      COSDictionary item = new COSDictionary();
      item.setString(COSName.TITLE, bookmark.title());
      links.lead(item, bookmark.place(), bookmark.element());
      hang(open.element(), item, open.size() == 1);
      open.push(item);
      levels.push(bookmark.level());
    }
    return root;
  }

  /** Makes an item the last one of its parent, whose count is negative where it is closed. */
  private static void hang(COSDictionary parent, COSDictionary item, boolean isOpen) {
    item.setItem(COSName.PARENT, parent);
    COSDictionary before = parent.getCOSDictionary(COSName.LAST);
    if (before == null) {
      parent.setItem(COSName.FIRST, item);
    } else {
      item.setItem(COSName.PREV, before);
      before.setItem(COSName.NEXT, item);
    }
    parent.setItem(COSName.LAST, item);
    parent.setInt(COSName.COUNT, parent.getInt(COSName.COUNT, 0) + (isOpen ? 1 : -1));
  }
}
