package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A node of the document's structure, which is what a screen reader and a text extractor see. An
 * element has either elements of blocks below it, which stand in its list of children, or drawn
 * content and inline elements, which come in the order of drawing.
 */
public final class Element {
  /** Decoration. */
  static final Element ARTIFACT = new Element(Tag.ARTIFACT, Optional.empty());

  /** Running header and footer. */
  static final Element PAGINATION = new Element(Tag.PAGINATION, Optional.empty());

  private final Tag tag;
  private final Optional<Element> parent;
  private final List<Element> children = new ArrayList<>();
  private String alternative = "";
  private String language = "";
  private String target = "";
  private boolean rowHeader;
  private boolean bulleted;

  private Element(Tag tag, Optional<Element> parent) {
    this.tag = tag;
    this.parent = parent;
  }

  static Element document() {
    return new Element(Tag.DOCUMENT, Optional.empty());
  }

  /** A new element below this one. */
  Element add(Tag kind) {
    Element child = new Element(kind, Optional.of(this));
    if (!kind.isInline()) {
      children.add(child);
    }
    return child;
  }

  Element alternative(String words) {
    alternative = words;
    return this;
  }

  Element language(String bcp47) {
    language = bcp47;
    return this;
  }

  Element target(String place) {
    target = place;
    return this;
  }

  Element rowHeader() {
    rowHeader = true;
    return this;
  }

  Element bulleted() {
    bulleted = true;
    return this;
  }

  /** What kind of element. */
  public Tag tag() {
    return tag;
  }

  /** The element above; empty for the document and for artifacts. */
  public Optional<Element> parent() {
    return parent;
  }

  /** The blocks below it, in reading order; without inline elements. */
  public List<Element> children() {
    return Collections.unmodifiableList(children);
  }

  /**
   * Words for readers that cannot see: of a figure, a table, a link; empty where there are none.
   */
  public String alternative() {
    return alternative;
  }

  /** BCP 47 tag; empty where it is the document's language. */
  public String language() {
    return language;
  }

  /** Where a link leads: {@code #anchor} or a URL; empty for all others. */
  public String target() {
    return target;
  }

  /** Whether a heading cell heads its row, not its column. */
  public boolean isRowHeader() {
    return rowHeader;
  }

  /** Whether a list's labels are but bullets. */
  public boolean isBulleted() {
    return bulleted;
  }
}
