package org.sitrep.render.pdf.layout;

/**
 * How figures are drawn.
 *
 * @param language BCP 47 tag of their words
 * @param space in them, as a part of what they have where there is room
 * @param drawings those drawn already
 */
record FigureKind(String language, double space, Drawings drawings) {}
