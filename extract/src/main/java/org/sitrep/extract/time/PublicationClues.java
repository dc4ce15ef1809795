package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.syntax.Parse;

/**
 * What tells an article's day of publication.
 *
 * @param given the day that the person gave; {@code null} for none
 * @param metadata the day that the page's metadata name; {@code null} for none
 * @param pageLines the lines that the page put round the article: mastheads, labels, dates
 * @param body the times in headline and sentences
 */
public record PublicationClues(
    @Nullable LocalDate given,
    @Nullable LocalDate metadata,
    List<Parse> pageLines,
    TimeMatches body) {
  /** Copies the list. */
  public PublicationClues {
    pageLines = List.copyOf(pageLines);
  }
}
