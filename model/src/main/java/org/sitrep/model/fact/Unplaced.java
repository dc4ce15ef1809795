package org.sitrep.model.fact;

/**
 * Something that was read and not used.
 *
 * @param evidence the words
 * @param reason why they are in no figure and no event
 */
public record Unplaced(Evidence.Id evidence, String reason) {}
