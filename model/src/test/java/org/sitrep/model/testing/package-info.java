/**
 * A made-up crisis for the tests of every module. Zambia and Malawi, the towns and the coordinates
 * are real so that maps can be drawn; every event, person, group, outlet and quotation is invented
 * and set in 2031.
 */
@NullMarked
package org.sitrep.model.testing;

import org.jspecify.annotations.NullMarked;
