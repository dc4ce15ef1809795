package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Source;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Inline.Style;

/** A run of inlines in the making. Empty words are left out. */
final class Line {
  private final Desk desk;
  private final List<Inline> content = new ArrayList<>();

  Line(Desk desk) {
    this.desk = desk;
  }

  Line text(String words) {
    return add(words, Style.PLAIN);
  }

  Line strong(String words) {
    return add(words, Style.STRONG);
  }

  Line muted(String words) {
    return add(words, Style.MUTED);
  }

  Line flag(String words) {
    return add(words, Style.FLAG);
  }

  /** Literal words of a source, at most so many, between quotation marks. */
  Line quote(String words, int longest) {
    return add(desk.sources().quoted(Quotation.cut(words, longest)), Style.QUOTATION);
  }

  /** Words that may be in another language than the report. */
  Line in(String language, String words) {
    String tidy = Text.tidy(words);
    if (desk.isForeign(language) && !tidy.isEmpty()) {
      content.add(new Inline.Foreign(language, tidy));
      return this;
    }
    return text(words);
  }

  /** Literal words of a source that may be in another language, at most so many. */
  Line quoteIn(String language, String words, int longest) {
    if (!desk.isForeign(language)) {
      return quote(words, longest);
    }
    return add(desk.labels().get("quote.open"), Style.QUOTATION)
        .in(language, Quotation.cut(words, longest))
        .add(desk.labels().get("quote.close"), Style.QUOTATION);
  }

  /** The day of an event, or the label of that name where it has none, before what is told. */
  Line day(Event event, String otherwise) {
    return strong(
            desk.phrasing()
                .day(event.date())
                .map(day -> desk.labels().get("overview.day", day))
                .orElseGet(() -> desk.labels().get(otherwise)))
        .text(" ");
  }

  /** Words that state the fact of that id. */
  Line fact(String id, Consumer<Line> words) {
    Line inner = new Line(desk);
    words.accept(inner);
    if (!inner.isEmpty()) {
      content.add(new Inline.Fact(id, inner.build()));
    }
    return this;
  }

  /** The references to the sources of these words. */
  Line cite(Collection<Evidence.Id> evidence) {
    List<Inline.Reference> references = desk.citations().references(evidence);
    if (!references.isEmpty()) {
      content.add(new Inline.Cite(references));
      int beyond = desk.citations().beyond(evidence);
      if (beyond > 0) {
        muted(" " + desk.labels().get("cite.more", desk.counts().number(beyond)));
      }
    }
    return this;
  }

  /** The references to the sources of these words, or to the sources where no words are given. */
  Line cite(Collection<Evidence.Id> evidence, Collection<Source.Id> sources) {
    if (!desk.citations().references(evidence).isEmpty()) {
      return cite(evidence);
    }
    List<Inline.Reference> references = desk.citations().referencesTo(sources);
    if (!references.isEmpty()) {
      content.add(new Inline.Cite(references));
    }
    return this;
  }

  Line link(String target, String words) {
    return link(target, new Line(desk).text(words));
  }

  Line link(String target, Line words) {
    content.add(new Inline.Link(target, words.build(), null));
    return this;
  }

  Line then(Line other) {
    content.addAll(other.content);
    return this;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  List<Inline> build() {
    return List.copyOf(content);
  }

  Block.Table.Cell cell() {
    return new Block.Table.Cell(content);
  }

  Block.Paragraph body() {
    return new Block.Paragraph(Block.Paragraph.Role.BODY, content);
  }

  Block.Paragraph note() {
    return new Block.Paragraph(Block.Paragraph.Role.NOTE, content);
  }

  Block.ItemList.Item item() {
    return new Block.ItemList.Item("", null, content);
  }

  private Line add(String words, Style style) {
    String tidy = Text.tidy(words);
    if (tidy.isEmpty()) {
      return words.isEmpty() || content.isEmpty() ? this : push(" ", style);
    }
    boolean before = Character.isWhitespace(words.charAt(0)) && !content.isEmpty();
    boolean after = Character.isWhitespace(words.charAt(words.length() - 1));
    return push((before ? " " : "") + tidy + (after ? " " : ""), style);
  }

  private Line push(String words, Style style) {
    content.add(new Inline.Text(words, style));
    return this;
  }
}
