package org.sitrep.cli.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article as it was found: its name, its bytes, and what was said of it beside its text. */
public final class FoundArticle {
  private final String name;
  private final String mediaType;
  private final byte[] content;
  private final Given given;

  FoundArticle(String name, String mediaType, byte[] content, Given given) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content.clone();
    this.given = given;
  }

  /** The path relative to SOURCE, with {@code /}; the article's id for a line of a .jsonl file. */
  public String name() {
    return name;
  }

  /** The IANA media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The bytes of the file, or the text of a line in UTF-8. */
  public byte[] content() {
    return content.clone();
  }

  /** What was said of the article beside its text. */
  public Given given() {
    return given;
  }

  /**
   * What a line of a .jsonl file says beside the text.
   *
   * @param title the headline
   * @param publisher the outlet's name
   * @param published the day of publication
   * @param url where it was published
   */
  public record Given(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String url) {
    /** Nothing was said. */
    public static final Given NOTHING = new Given(null, null, null, null);
  }
}
