package org.sitrep.render.docx.template;

/** Tells why a file cannot serve as a template, in words for its owner. */
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
