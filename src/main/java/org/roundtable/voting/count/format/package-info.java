/** Files of ballots: BLT, PrefLib, Pabulib, CSV and the published record of a poll, read and written. */
@NullMarked
package org.roundtable.voting.count.format;

import org.jspecify.annotations.NullMarked;
