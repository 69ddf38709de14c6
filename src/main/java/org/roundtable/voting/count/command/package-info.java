/** The recount by anyone, without the server: {@code java -jar roundtable.jar count FILE}. */
@NullMarked
package org.roundtable.voting.count.command;

import org.jspecify.annotations.NullMarked;
