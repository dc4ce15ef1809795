package org.sitrep.model.fact;

/**
 * Something about the input that the reader of a report should know.
 *
 * @param file the file concerned, as in {@link Source#file()}; empty where it is none
 * @param code a stable word for the kind, such as {@code not-an-article}
 * @param message one sentence for people
 */
public record Diagnostic(String file, String code, String message) {
  /** The kind of a file that a person does not want read. */
  public static final String EXCLUDED = "excluded";
}
