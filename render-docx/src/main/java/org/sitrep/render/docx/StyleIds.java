package org.sitrep.render.docx;

/**
 * What our styles are called in the file: by their own ids, or by those of the styles of a house
 * template that stand in for them.
 */
@FunctionalInterface
interface StyleIds {
  /** The id in the file of a style of ours. */
  String of(String style);
}
