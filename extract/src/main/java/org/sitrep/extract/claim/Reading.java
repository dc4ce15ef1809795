package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.read.Page;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Span;

/**
 * One article, read up to its mentions: what the claim finders work on. Passages that are page
 * furniture are not in it.
 *
 * @param page the article with its passages
 * @param sentences the sentences of headline, subheads and body, in order
 * @param publication when it was published, where that is known
 */
public record Reading(Page page, List<Read> sentences, Optional<Publication> publication) {
  /** Copies the list. */
  public Reading {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence with all that was found in it.
   *
   * @param index its index in the reading
   * @param kind headline, subhead or body
   * @param parse its words, tags and dependencies
   * @param times its time expressions, in order
   * @param mentions its mentions, in order of their first token; they do not overlap, except that a
   *     description or office may hold a demonym or a country
   */
  public record Read(
      int index, Page.Kind kind, Parse parse, List<TimeExpression> times, List<Mention> mentions) {
    /** Copies the lists. */
    public Read {
      times = List.copyOf(times);
      mentions = List.copyOf(mentions);
    }

    /** The widest mention that ends with the token, its head. */
    public Optional<Mention> mentionHeadedBy(int token) {
      return mentions.stream().filter(mention -> mention.last() == token).findFirst();
    }

    /** The widest mention that covers the token. */
    public Optional<Mention> mentionAt(int token) {
      return mentions.stream().filter(mention -> mention.covers(token)).findFirst();
    }

    /** The stretch of the text from one token to another, both inclusive. */
    public Span span(int first, int last) {
      return new Span(parse.token(first).start(), parse.token(last).end());
    }
  }
}
