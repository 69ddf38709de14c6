/** A thread on screen. */
@NullMarked
package org.roundtable.discussion.ui;

import org.jspecify.annotations.NullMarked;
