/** A board's home: what waits for me, the initiatives, and what happened lately. */
@NullMarked
package org.roundtable.shell.home;

import org.jspecify.annotations.NullMarked;
