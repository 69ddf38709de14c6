/** Boards and their people on screen. */
@NullMarked
package org.roundtable.board.ui;

import org.jspecify.annotations.NullMarked;
