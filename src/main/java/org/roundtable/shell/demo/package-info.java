/** The demo: a board with a past, told through the services that everybody uses. Only with {@code roundtable.demo=true}. */
@NullMarked
package org.roundtable.shell.demo;

import org.jspecify.annotations.NullMarked;
