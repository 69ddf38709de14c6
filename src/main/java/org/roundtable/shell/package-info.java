/** The frame round every screen: layout, home, errors, start-up. May use every feature. */
@NullMarked
package org.roundtable.shell;

import org.jspecify.annotations.NullMarked;
