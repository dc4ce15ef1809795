package org.sitrep.model.decision;

import java.time.LocalDate;

/**
 * A decision as a person wrote it down.
 *
 * @param act what is to be done
 * @param who who decided
 * @param when the day of the decision
 * @param why the reason
 * @param origin where it stands, {@code file:line}
 */
public record Instruction(Act act, String who, LocalDate when, String why, String origin) {}
