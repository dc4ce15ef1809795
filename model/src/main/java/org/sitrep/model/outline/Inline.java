package org.sitrep.model.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of printable text, in reading order. */
public sealed interface Inline {
  /** Calls the visitor's method for this kind of inline. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind; no defaults, so that the compiler names every place to extend. */
  interface Visitor<R> {
    R text(Text text);

    R foreign(Foreign foreign);

    R fact(Fact fact);

    R cite(Cite cite);

    R link(Link link);
  }

  /** What a run means; a renderer decides how that looks. */
  enum Style {
    PLAIN,
    /** The point of the sentence or the adopted value. */
    STRONG,
    /** Said with less weight: "not stated", remarks. */
    MUTED,
    /** The literal words of a source; the quotation marks are part of the text. */
    QUOTATION,
    /** A short flag such as "disputed" or "single source". */
    FLAG
  }

  /**
   * Words.
   *
   * @param text the words; never empty
   * @param style what they mean
   */
  record Text(String text, Style style) implements Inline {
    /** Checks that there are words. */
    public Text {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("empty text");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Words in another language than the report's.
   *
   * @param language BCP 47 tag
   * @param text the words, in logical order
   */
  record Foreign(String language, String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.foreign(this);
    }
  }

  /**
   * Words that state one fact of the report, so that a renderer can tag them.
   *
   * @param id the fact's id in {@code report.json}
   * @param content the words
   */
  record Fact(String id, List<Inline> content) implements Inline {
    /** Copies the list. */
    public Fact {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fact(this);
    }
  }

  /**
   * References to sources. They belong to the word before them: no line breaks there.
   *
   * @param references in ascending order of number
   */
  record Cite(List<Reference> references) implements Inline {
    /** Copies the list; a citation cites something. */
    public Cite {
      references = List.copyOf(references);
      if (references.isEmpty()) {
        throw new IllegalArgumentException("a citation of nothing");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cite(this);
    }
  }

  /**
   * One reference: a source, and where the words stand.
   *
   * @param number the source's number, as printed: {@code [number]}
   * @param anchor the anchor of the source's entry in the list of sources
   * @param source who published it and when, in one line
   * @param note source, day and quoted words in one line, for footnotes and tooltips; empty where
   *     the place has none
   */
  record Reference(int number, String anchor, String source, String note) {}

  /**
   * A link.
   *
   * @param target {@code #anchor} within the document, else a URL
   * @param content the words to click
   * @param title what the target is, for readers that cannot see; {@code null} where the words say
   *     it
   */
  record Link(String target, List<Inline> content, @Nullable String title) implements Inline {
    /** Copies the list. */
    public Link {
      content = List.copyOf(content);
    }

    /** Tells whether the target lies in this document. */
    public boolean isInternal() {
      return target.startsWith("#");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }
}
