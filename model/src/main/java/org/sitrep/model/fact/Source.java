package org.sitrep.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that a report rests on.
 *
 * @param id derived from the content's SHA-256
 * @param file path relative to the folder that was read, with {@code /}; for a line of a {@code
 *     .jsonl} file the article's id
 * @param sha256 hash of the file's bytes, 64 hexadecimal digits
 * @param mediaType IANA media type of the file
 * @param publisher the outlet's name, where the text or the person tells it
 * @param headline the headline as it stands in the text
 * @param byline the author line as it stands in the text
 * @param url where the article was published
 * @param language BCP 47 tag of the text's language
 * @param published the day of publication; {@code null} where nothing tells it
 * @param reliability the source's grade
 * @param duplicateOf the source whose text this one repeats; the two count as one
 * @param boilerplate stretches of the text that are page furniture, in order, not overlapping
 * @param text the extracted text, for files that are not plain text; offsets then refer to it
 */
public record Source(
    Id id,
    String file,
    String sha256,
    String mediaType,
    @Nullable String publisher,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String url,
    String language,
    @Nullable Publication published,
    Reliability reliability,
    @Nullable Id duplicateOf,
    List<Span> boilerplate,
    @Nullable String text) {
  /** Copies the list. */
  public Source {
    boilerplate = List.copyOf(boilerplate);
  }

  /** The source that this one counts as: itself, or the one whose text it repeats. */
  public Id independent() {
    return duplicateOf == null ? id : duplicateOf;
  }

  /** The id of a source. */
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

  /**
   * How far the source itself can be trusted, on the first axis of the Admiralty code (NATO
   * AJP-2.1, annex on grading): {@code A} completely reliable … {@code E} unreliable, {@code F}
   * cannot be judged.
   *
   * @param admiralty one letter, A to F
   * @param basis who or what gave the grade
   */
  public record Reliability(String admiralty, String basis) {
    /** Nobody has graded the source. */
    public static final Reliability NOT_ASSESSED = new Reliability("F", "not assessed");

    /** Checks the letter. */
    public Reliability {
      if (admiralty.length() != 1 || "ABCDEF".indexOf(admiralty.charAt(0)) < 0) {
        throw new IllegalArgumentException("'" + admiralty + "' is no grade A to F");
      }
    }
  }
}
