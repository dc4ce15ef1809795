/**
 * From the claims of many articles to one account: which claims tell of the same event, which
 * figure is adopted and by which rule, and where the sources differ.
 */
@NullMarked
package org.sitrep.extract.reconcile;

import org.jspecify.annotations.NullMarked;
