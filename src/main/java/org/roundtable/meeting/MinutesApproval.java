package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.voting.PollId;

/**
 * By a poll, or by consent at a meeting.
 *
 * @param title the poll's question or the meeting's title, as it was then
 */
@Embeddable
record MinutesApproval(
        @Column(name = "approved_by") PersonId by,
        @Column(name = "approved_at") Instant at,
        @Column(name = "approved_poll") @Nullable PollId poll,
        @Column(name = "approved_meeting") @Nullable MeetingId meeting,
        @Column(name = "approved_title") String title) {}
