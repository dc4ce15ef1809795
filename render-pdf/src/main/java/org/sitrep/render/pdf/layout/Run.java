package org.sitrep.render.pdf.layout;

/**
 * Text in one style and element, before it is cut into words.
 *
 * @param text the characters
 * @param style how it is drawn
 * @param element what it belongs to
 * @param whole whether no line may break in it
 */
record Run(String text, TextStyle style, Element element, boolean whole) {}
