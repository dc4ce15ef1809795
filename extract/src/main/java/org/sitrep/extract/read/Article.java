package org.sitrep.extract.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Source;

/**
 * An article as it came in: its decoded text and what is known of it from outside the text.
 *
 * @param file path relative to the folder that was read, with {@code /}; for a line of a {@code
 *     .jsonl} file the article's id
 * @param sha256 hash of the file's bytes, 64 hexadecimal digits
 * @param mediaType IANA media type of the file
 * @param text the decoded text; every offset of the reader counts its UTF-16 units
 * @param extracted whether the text was extracted from a page, not decoded as it stood
 * @param given what the person or the file's metadata tell
 */
public record Article(
    String file, String sha256, String mediaType, String text, boolean extracted, Given given) {

  /** The article with other knowledge of it. */
  public Article with(Given known) {
    return new Article(file, sha256, mediaType, text, extracted, known);
  }

  /** The article as one whose text stands in no file as it is. */
  public Article asExtracted() {
    return new Article(file, sha256, mediaType, text, true, given);
  }

  /** The SHA-256 of bytes, as 64 hexadecimal digits. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The {@link #hash} of a text that stands in no file of its own. */
  public static String hashOfText(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What is known of an article from outside its text.
   *
   * @param title the headline
   * @param publisher the outlet
   * @param published the day of publication
   * @param url where it was published
   * @param reliability the person's grade of the source
   */
  public record Given(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String url,
      Source.@Nullable Reliability reliability) {
    /** Nothing is known. */
    public static final Given NOTHING = new Given(null, null, null, null, null);

    /** What this one tells, and where it is silent what the other tells. */
    public Given orElse(Given other) {
      return new Given(
          title == null ? other.title : title,
          publisher == null ? other.publisher : publisher,
          published == null ? other.published : published,
          url == null ? other.url : url,
          reliability == null ? other.reliability : reliability);
    }
  }
}
