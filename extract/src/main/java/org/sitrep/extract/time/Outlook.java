package org.sitrep.extract.time;

/** Where the verb that an expression belongs to looks. */
enum Outlook {
  BACK,
  AHEAD,
  UNKNOWN
}
