/** The live path at work, on screen. */
@NullMarked
package org.roundtable.live.ui;

import org.jspecify.annotations.NullMarked;
