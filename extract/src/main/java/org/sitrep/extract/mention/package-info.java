/**
 * Who and what a sentence names: people, offices, groups, organisations, places, numbers of people.
 */
@NullMarked
package org.sitrep.extract.mention;

import org.jspecify.annotations.NullMarked;
