/**
 * From the data of a figure (timeline, bars, map) to plain shapes, measured through {@code
 * TextMetrics}, so that each renderer draws the same picture with its own pen.
 */
@NullMarked
package org.sitrep.model.figure;

import org.jspecify.annotations.NullMarked;
