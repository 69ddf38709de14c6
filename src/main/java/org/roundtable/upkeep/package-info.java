/** Starting, stopping and keeping the data safe: what can go wrong there, in plain words; backup and restore. */
@NullMarked
package org.roundtable.upkeep;

import org.jspecify.annotations.NullMarked;
