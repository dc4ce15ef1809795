/**
 * The commands, their exit statuses and the words for people. The only place that prints, exits,
 * reads the clock or the environment, and turns faults into messages.
 */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
