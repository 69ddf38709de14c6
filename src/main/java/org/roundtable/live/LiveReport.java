package org.roundtable.live;

import java.util.List;

/**
 * What administrators see of the live path.
 *
 * @param last the last moments, the newest at the end; at most {@link LiveHistory#MOMENTS}
 */
public record LiveReport(LiveTotals now, List<LiveMoment> last) {}
