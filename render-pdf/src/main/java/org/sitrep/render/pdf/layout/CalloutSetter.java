package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.outline.Block.Callout;
import org.sitrep.model.outline.Block.Paragraph;
import org.sitrep.model.theme.TypeRole;
import org.sitrep.render.pdf.layout.Slab.Backdrop;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** The box of the bottom line: tinted, with an accent bar at its left. */
final class CalloutSetter {
  /** From the box's edge to its text. */
  private static final double INSET = 15;

  private static final double PADDING = 10;

  private final Galley galley;
  private final TextSetter text;
  private final Typography type;
  private final double width;

  CalloutSetter(Galley galley, TextSetter text, Typography type, double width) {
    this.galley = galley;
    this.text = text;
    this.type = type;
    this.width = width;
  }

  void set(Callout callout, Element section, Tag level) {
    double measure = Math.min(width - 2 * INSET, type.space().measure());
    Element title = section.add(level);
    galley.backdrop(new Backdrop(1, type.palette().tint(), type.palette().first()));
    galley.land(new Landing(callout.anchor(), 1, callout.title(), title));
    galley.put(PADDING, List.of());
    galley.keep();
    Setting heading = type.set(TypeRole.LEAD_TITLE);
    text.put(galley, text.lines(callout.title(), title, heading, measure), heading, INSET);
    galley.space(3);
    galley.keep();
    Setting body = type.set(TypeRole.LEAD);
    for (Paragraph paragraph : callout.paragraphs()) {
      Element element = section.add(Tag.P);
      List<Word> words = text.words(paragraph.content(), element, body);
      text.put(galley, text.lines(words, measure), body, INSET);
      galley.space(type.space().paragraph() * 0.8);
    }
    galley.close();
    galley.keep();
    galley.put(PADDING, List.of());
    galley.backdrop(Backdrop.NONE);
  }
}
