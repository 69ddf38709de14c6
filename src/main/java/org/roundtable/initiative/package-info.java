/** Proposals and their stages, the needs they answer and the library of cases. */
@NullMarked
package org.roundtable.initiative;

import org.jspecify.annotations.NullMarked;
