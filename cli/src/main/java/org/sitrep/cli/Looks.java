package org.sitrep.cli;

import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.DocxOptions;
import org.sitrep.render.pdf.profile.Profile;

/**
 * How documents are made.
 *
 * @param theme the looks of all of them
 * @param profile what PDF files conform to
 * @param word what is chosen for Word documents alone
 */
record Looks(Theme theme, Profile profile, DocxOptions word) {}
