package org.sitrep.model.figure;

/**
 * A place on the earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Coordinate(double latitude, double longitude) {}
