package org.sitrep.render.docx;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.Xml;

/** Writes what stands at the head and the foot of every page. */
final class RunningText {
  private final Outline.Properties properties;
  private final StyleIds styles;
  private final String variant;
  private final Direction direction;

  /**
   * Makes a writer.
   *
   * @param variant what the styles' names end in: "" for upright pages, "Wide" for others, "Added"
   *     for those of a template that has none of its own
   */
  RunningText(Outline.Properties properties, StyleIds styles, String variant) {
    this.properties = properties;
    this.styles = styles;
    this.variant = variant;
    this.direction = Direction.of(properties.language());
  }

  /** The header: the running title, and the handling mark at the right. */
  String header() {
    Xml xml = new Xml().open("w:hdr", "xmlns:w", Namespaces.WORD);
    open(xml, "Header" + variant);
    run(xml, properties.header(), null);
    mark(xml);
    return xml.close().close().toString();
  }

  /** The footer: the running foot, the page number in the middle, the handling mark. */
  String footer() {
    Xml xml = new Xml().open("w:ftr", "xmlns:w", Namespaces.WORD);
    open(xml, "Footer" + variant);
    run(xml, properties.footer(), null);
    tab(xml);
    page(xml);
    mark(xml);
    return xml.close().close().toString();
  }

  /** The handling mark alone, to go below another house's header or footer. */
  String mark(String root) {
    Xml xml = new Xml().open("w:" + root, "xmlns:w", Namespaces.WORD);
    String handling = properties.handling();
    if (handling != null) {
      open(xml, "HandlingLine");
      run(xml, handling, "HandlingMark");
      xml.close();
    }
    return xml.close().toString();
  }

  /** The page's number and the handling mark, to go below another house's footer. */
  String pageAndMark(String root) {
    Xml xml = new Xml().open("w:" + root, "xmlns:w", Namespaces.WORD);
    open(xml, "HandlingLine");
    page(xml);
    String handling = properties.handling();
    if (handling != null) {
      run(xml, "\u2003", null);
      run(xml, handling, "HandlingMark");
    }
    return xml.close().close().toString();
  }

  private void open(Xml xml, String style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of(style));
    if (direction == Direction.RIGHT_TO_LEFT) {
      xml.empty("w:bidi");
    }
    xml.close();
  }

  private void mark(Xml xml) {
    String handling = properties.handling();
    if (handling != null) {
      tab(xml);
      run(xml, handling, "HandlingMark");
    }
  }

  /** Writes the pattern of the page number, with Word's fields for the two numbers. */
  private void page(Xml xml) {
    String rest = properties.page();
    while (!rest.isEmpty()) {
      int open = rest.indexOf("{page");
      int close = open < 0 ? -1 : rest.indexOf('}', open);
      if (close < 0) {
        run(xml, rest, null);
        return;
      }
      run(xml, rest.substring(0, open), null);
      field(xml, rest.startsWith("{pages}", open) ? "NUMPAGES" : "PAGE");
      rest = rest.substring(close + 1);
    }
  }

  /** A field with the value 1, which every program replaces when it lays out the page. */
  private void field(Xml xml, String name) {
    xml.open("w:fldSimple", "w:instr", " " + name + " ");
    run(xml, "1", null);
    xml.close();
  }

  private static void tab(Xml xml) {
    xml.open("w:r").empty("w:tab").close();
  }

  private void run(Xml xml, String words, @Nullable String style) {
    if (words.isEmpty()) {
      return;
    }
    for (DirectionalRun run : DirectionalRun.of(words, direction)) {
      xml.open("w:r");
      if (style != null || run.isRightToLeft()) {
        xml.open("w:rPr");
        if (style != null) {
          xml.empty("w:rStyle", "w:val", styles.of(style));
        }
        if (run.isRightToLeft()) {
          xml.empty("w:rtl");
        }
        xml.close();
      }
      xml.open("w:t", "xml:space", "preserve").text(run.text()).close().close();
    }
  }
}
