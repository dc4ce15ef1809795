package org.sitrep.model.outline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The printable document: every wording, rounding, order, label and citation number is settled in
 * it. Renderers decide looks only.
 *
 * @param properties what the file says about itself
 * @param blocks the document, in reading order
 */
public record Outline(Properties properties, List<Block> blocks) {
  /** Copies the list. */
  public Outline {
    blocks = List.copyOf(blocks);
  }

  /**
   * What the file says about itself, and what stands on every page.
   *
   * @param id tells this report from others; the same sources and number give the same id
   * @param title the document's title
   * @param subject one line
   * @param author who signs; {@code null} where nobody does
   * @param language BCP 47 tag
   * @param handling the handling mark for header and footer of every page, such as {@code
   *     TLP:CLEAR}; {@code null} where none is set
   * @param header the running title
   * @param footer the running footer
   * @param page pattern of the page number, with {@code {page}} and {@code {pages}}
   * @param contents heading of a list of contents
   * @param date the report's day, the only date that files carry; {@code null} where it is unknown
   * @param generator the program, with its version
   */
  public record Properties(
      String id,
      String title,
      String subject,
      @Nullable String author,
      String language,
      @Nullable String handling,
      String header,
      String footer,
      String page,
      String contents,
      @Nullable LocalDate date,
      String generator) {}
}
