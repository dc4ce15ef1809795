package org.sitrep.render.docx;

import org.sitrep.render.docx.part.Xml;

/** Writes Word's fields, each with its result, so that nothing needs to be computed at opening. */
final class Fields {
  private final Xml xml;

  Fields(Xml xml) {
    this.xml = xml;
  }

  /** Begins a field; what is written next is its result. */
  void open(String instruction) {
    mark("begin");
    xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(" " + instruction + " ");
    xml.close().close();
    mark("separate");
  }

  void close() {
    mark("end");
  }

  private void mark(String kind) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
  }
}
