/** Threads and comments on anything with a topic. */
@NullMarked
package org.roundtable.discussion;

import org.jspecify.annotations.NullMarked;
