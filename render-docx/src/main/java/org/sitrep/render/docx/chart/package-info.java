/** Figures as charts that Word can edit, each with the workbook that holds its numbers. */
@NullMarked
package org.sitrep.render.docx.chart;

import org.jspecify.annotations.NullMarked;
