/** The user's {@code sitrep.yaml}: its values, its schema, and its faults told by file and line. */
@NullMarked
package org.sitrep.cli.config;

import org.jspecify.annotations.NullMarked;
