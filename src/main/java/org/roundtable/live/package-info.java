/** Topics, shared snapshots, presence and drafts: how a change reaches every screen. Imports no feature. */
@NullMarked
package org.roundtable.live;

import org.jspecify.annotations.NullMarked;
