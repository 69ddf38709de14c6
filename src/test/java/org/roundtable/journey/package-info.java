/** Whole stories of people at the table, told in a real browser. */
@NullMarked
package org.roundtable.journey;

import org.jspecify.annotations.NullMarked;
