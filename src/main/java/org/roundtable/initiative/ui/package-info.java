/** Initiatives on screen. */
@NullMarked
package org.roundtable.initiative.ui;

import org.jspecify.annotations.NullMarked;
