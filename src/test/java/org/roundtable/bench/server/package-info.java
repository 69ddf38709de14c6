/** The processes that the bench measures, each with one server in it, and how they are asked and told things. */
@NullMarked
package org.roundtable.bench.server;

import org.jspecify.annotations.NullMarked;
