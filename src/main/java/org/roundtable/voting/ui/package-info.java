/** Polls and ballots on screen. */
@NullMarked
package org.roundtable.voting.ui;

import org.jspecify.annotations.NullMarked;
