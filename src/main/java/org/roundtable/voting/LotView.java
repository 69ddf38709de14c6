package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import org.roundtable.security.PersonBadge;

/**
 * A lot as everybody may read it.
 *
 * @param order the options as they were drawn
 * @param note how it was drawn, and who saw it
 */
public record LotView(List<PollOption> order, String note, PersonBadge by, Instant at) {}
