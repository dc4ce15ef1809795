package org.sitrep.render.pdf.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.sitrep.render.pdf.layout.Pages.Bookmark;

/** The bookmarks of the sections, nested by level. */
final class BookmarkTree {
  private BookmarkTree() {}

  static PDDocumentOutline of(List<Bookmark> bookmarks, Links links, StructureTree tree) {
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    open.push(outline);
    levels.push(0);
    for (Bookmark bookmark : bookmarks) {
      while (levels.element() >= bookmark.level()) {
        levels.pop();
        open.pop();
      }
      PDOutlineItem item = item(bookmark, links, tree);
      open.element().addLast(item);
      open.push(item);
      levels.push(bookmark.level());
    }
    return outline;
  }

  private static PDOutlineItem item(Bookmark bookmark, Links links, StructureTree tree) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(bookmark.title());
    links.lead(item.getCOSObject(), bookmark.place(), bookmark.element());
    item.getCOSObject().setItem(COSName.SE, tree.of(bookmark.element()));
    return item;
  }
}
