package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Block.ItemList;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** Lists with hanging labels. */
final class ListSetter {
  private static final String BULLET = "\u2022";
  private static final double GUTTER = 6;
  private static final double INDENT = 3;

  private final Galley galley;
  private final TextSetter text;
  private final Typography type;
  private final double width;

  ListSetter(Galley galley, TextSetter text, Typography type, double width) {
    this.galley = galley;
    this.text = text;
    this.type = type;
    this.width = width;
  }

  void set(ItemList list, Element element) {
    Setting setting = type.body();
    double indent = indent(list, setting);
    if (list.kind() == ItemList.Kind.BULLETED) {
      element.bulleted();
    }
    for (ItemList.Item item : list.items()) {
      Element entry = element.add(Tag.LI);
      land(item.anchor(), entry);
      item(label(list, item), item, entry, setting, indent);
      galley.space(setting.leading() * 0.28);
    }
  }

  private void land(@Nullable String anchor, Element entry) {
    if (anchor != null) {
      galley.land(new Landing(anchor, 0, "", entry));
    }
  }

  private void item(
      String label, ItemList.Item item, Element entry, Setting setting, double indent) {
    Element mark = entry.add(Tag.LBL);
    Element body = entry.add(Tag.LBODY);
    List<Line> lines = text.lines(text.words(item.content(), body, setting), width - indent);
    List<Mark> first =
        new ArrayList<>(
            text.line(label + " ", mark, setting.coloured(type.palette().soft()), INDENT, 0));
    if (lines.isEmpty()) {
      galley.put(setting.leading(), first);
      return;
    }
    first.addAll(text.marks(lines.subList(0, 1), setting, indent, 0));
    if (lines.size() == 1) {
      galley.put(setting.leading(), first);
      return;
    }
    galley.put(setting.leading(), first);
    galley.keep();
    text.put(galley, lines.subList(1, lines.size()), setting, indent);
  }

  private double indent(ItemList list, Setting setting) {
    double widest = 0;
    for (ItemList.Item item : list.items()) {
      widest = Math.max(widest, text.width(label(list, item), setting.style()));
    }
    return Math.min(INDENT + widest + GUTTER, width / 3);
  }

  private static String label(ItemList list, ItemList.Item item) {
    return switch (list.kind()) {
      case BULLETED -> BULLET;
      case LABELLED -> item.label();
    };
  }
}
