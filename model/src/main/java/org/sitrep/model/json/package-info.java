/**
 * Reads and writes a report as {@code report.json} and prints its JSON Schema. The only place in
 * this module that knows Jackson.
 */
@NullMarked
package org.sitrep.model.json;

import org.jspecify.annotations.NullMarked;
