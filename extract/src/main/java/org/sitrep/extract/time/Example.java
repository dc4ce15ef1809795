package org.sitrep.extract.time;

import java.time.LocalDate;

/**
 * An example of a rule.
 *
 * @param line where it stands
 * @param rule the name of the rule
 * @param reference the day on which it is read
 * @param text the sentences; in one that the rule must match, the expression stands in brackets and
 *     its value follows
 * @param positive whether the rule must match
 */
record Example(Lines.Line line, String rule, LocalDate reference, String text, boolean positive) {}
