package org.sitrep.extract.read;

/** A file that holds no readable article; the message tells a person why. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Makes one.
   *
   * @param code a stable word for the kind of fault
   * @param message what is wrong and where, as the end of a sentence on the file: "is empty"
   */
  public UnreadableArticleException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A stable word for the kind of fault, as in a diagnostic: {@code empty}, {@code binary} … */
  public String code() {
    return code;
  }
}
