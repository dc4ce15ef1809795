package org.sitrep.cli;

import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.DocxOptions;

/**
 * How the documents look.
 *
 * @param theme of all of them
 * @param word what is chosen for Word documents alone
 */
record Looks(Theme theme, DocxOptions word) {}
