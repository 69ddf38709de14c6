/** Polls, electorates, ballots and the rules that decide. */
@NullMarked
package org.roundtable.voting;

import org.jspecify.annotations.NullMarked;
