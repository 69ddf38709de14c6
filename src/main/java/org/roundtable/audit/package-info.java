/** The append-only record of who did what, chained by hashes. */
@NullMarked
package org.roundtable.audit;

import org.jspecify.annotations.NullMarked;
