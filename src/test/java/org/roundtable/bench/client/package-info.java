/** What stands in for a thousand browsers: many WebSockets on one thread, and the requests of a browser without its page. */
@NullMarked
package org.roundtable.bench.client;

import org.jspecify.annotations.NullMarked;
