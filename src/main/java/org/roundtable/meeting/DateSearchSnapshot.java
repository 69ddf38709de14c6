package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.voting.PollId;

/**
 * A meeting whose date is looked for, as everybody on its board sees it.
 *
 * @param plan it begins at the first of the times proposed; once the date is found, then
 * @param poll where people say when they can come
 * @param meeting that was planned, once the date is found
 * @param reason why the search was given up; else empty
 */
public record DateSearchSnapshot(
        DateSearchId id,
        MeetingPlan plan,
        PollId poll,
        DateSearchState state,
        Optional<MeetingId> meeting,
        String reason) {}
