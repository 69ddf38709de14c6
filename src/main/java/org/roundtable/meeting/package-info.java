/** Meetings of a board: what is planned, who is there, whose turn it is, what was decided and written down. */
@NullMarked
package org.roundtable.meeting;

import org.jspecify.annotations.NullMarked;
