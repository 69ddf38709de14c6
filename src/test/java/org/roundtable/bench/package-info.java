/** How fast a deed reaches other screens, and what an open screen costs. Nothing fails here for being slow. */
@NullMarked
package org.roundtable.bench;

import org.jspecify.annotations.NullMarked;
