package org.sitrep.render.docx;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Outline;

/** Writes what stands at the head and the foot of every page. */
final class RunningText {
  private final Outline.Properties properties;

  RunningText(Outline.Properties properties) {
    this.properties = properties;
  }

  /** The header: the running title, and the handling mark at the right. */
  String header() {
    Xml xml = new Xml().open("w:hdr", "xmlns:w", Namespaces.WORD);
    open(xml, "Header");
    run(xml, properties.header(), null);
    mark(xml);
    return xml.close().close().toString();
  }

  /** The footer: the running foot, the page number in the middle, the handling mark. */
  String footer() {
    Xml xml = new Xml().open("w:ftr", "xmlns:w", Namespaces.WORD);
    open(xml, "Footer");
    run(xml, properties.footer(), null);
    tab(xml);
    page(xml);
    mark(xml);
    return xml.close().close().toString();
  }

  private static void open(Xml xml, String style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
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
  private static void field(Xml xml, String name) {
    xml.open("w:fldSimple", "w:instr", " " + name + " ");
    run(xml, "1", null);
    xml.close();
  }

  private static void tab(Xml xml) {
    xml.open("w:r").empty("w:tab").close();
  }

  private static void run(Xml xml, String words, @Nullable String style) {
    if (words.isEmpty()) {
      return;
    }
    xml.open("w:r");
    if (style != null) {
      xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
    }
    xml.open("w:t", "xml:space", "preserve").text(words).close().close();
  }
}
