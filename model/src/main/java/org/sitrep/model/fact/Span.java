package org.sitrep.model.fact;

/**
 * A stretch of a source's decoded text.
 *
 * @param start index of the first UTF-16 unit, from 0
 * @param end index after the last UTF-16 unit; at least {@code start}
 */
public record Span(int start, int end) {
  /** Checks that the span runs forward from 0 or later. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The offsets, which ids of facts are made of. */
  @Override
  public String toString() {
    return "Span[start=" + start + ", end=" + end + "]";
  }

  /** Tells whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Tells whether the other span lies wholly within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }
}
