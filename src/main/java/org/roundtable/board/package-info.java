/** Boards, charters, seats and memberships; who may do what on a board. */
@NullMarked
package org.roundtable.board;

import org.jspecify.annotations.NullMarked;
