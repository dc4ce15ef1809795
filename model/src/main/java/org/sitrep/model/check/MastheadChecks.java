package org.sitrep.model.check;

/** Whether the masthead says what a masthead must. */
final class MastheadChecks {
  private MastheadChecks() {}

  static void handling(Casebook book, Findings findings) {
    if (book.report().meta().handling() == null) {
      findings.on("masthead", "The report bears no mark of the Traffic Light Protocol.");
    }
  }

  static void preparer(Casebook book, Findings findings) {
    if (book.report().meta().preparedBy() == null) {
      findings.on("masthead", "The report does not say who prepared it.");
    }
  }
}
