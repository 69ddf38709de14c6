/** Topics, shared snapshots, presence, drafts, the relay between nodes: how a change reaches every screen. No feature. */
@NullMarked
package org.roundtable.live;

import org.jspecify.annotations.NullMarked;
