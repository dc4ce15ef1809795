package org.sitrep.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * The literal words of a source that a fact rests on.
 *
 * @param id derived from the source and the span
 * @param source the source that holds the words
 * @param quote the words, exactly as they stand in the source's decoded text
 * @param start index of the first UTF-16 unit in that text
 * @param end index after the last one
 */
public record Evidence(Id id, Source.Id source, String quote, int start, int end) {
  /** Checks that the offsets fit the quote. */
  public Evidence {
    if (start < 0 || end - start != quote.length() || quote.isEmpty()) {
      throw new IllegalArgumentException("offsets " + start + ".." + end + " do not fit the quote");
    }
  }

  /** The stretch of the source's text. */
  public Span span() {
    return new Span(start, end);
  }

  /** The id of a piece of evidence. */
  public record Id(String value) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }
}
