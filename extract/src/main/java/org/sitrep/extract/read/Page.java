package org.sitrep.extract.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.text.Sentence;
import org.sitrep.model.fact.Span;

/**
 * An article parted into what its author wrote and what the page put round it. Nothing is cut:
 * every passage keeps its offsets.
 *
 * @param article the article
 * @param passages its sentences and lines, in order
 * @param publisher the outlet's name, where the page tells it
 */
public record Page(Article article, List<Passage> passages, @Nullable String publisher) {
  /** Copies the list. */
  public Page {
    passages = List.copyOf(passages);
  }

  /** What a passage is. */
  public enum Kind {
    HEADLINE,
    /** A sentence of the article. */
    BODY,
    /** A line among the sentences that heads what follows. */
    SUBHEAD,
    /** A line that holds a date and little else. */
    DATE,
    /** Menus, advertisements, labels, repeated lines. */
    FURNITURE
  }

  /**
   * A sentence or a line.
   *
   * @param sentence its words
   * @param kind what it is
   */
  public record Passage(Sentence sentence, Kind kind) {
    /** The stretch of the text from its first to its last word. */
    public Span span() {
      return new Span(sentence.start(), sentence.end());
    }
  }

  /** The headline, as it stands in the text. */
  public Optional<Span> headline() {
    return passages.stream()
        .filter(passage -> passage.kind() == Kind.HEADLINE)
        .map(Passage::span)
        .reduce((first, next) -> new Span(first.start(), next.end()));
  }

  /** The text of a stretch. */
  public String text(Span span) {
    return article.text().substring(span.start(), span.end());
  }

  /** The stretches that are page furniture, neighbours joined, in order. */
  public List<Span> furniture() {
    List<Span> spans = new ArrayList<>();
    boolean joins = false;
    for (Passage passage : passages) {
      boolean furniture = passage.kind() == Kind.FURNITURE || passage.kind() == Kind.DATE;
      if (furniture && joins) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.start(), passage.span().end()));
      } else if (furniture) {
        spans.add(passage.span());
      }
      joins = furniture;
    }
    return spans;
  }
}
