package org.roundtable.meeting;

import java.util.List;

/**
 * What came of the access needs of one meeting.
 *
 * @param unmetKinds what could not be given, each kind once
 */
public record AccessLogLine(
        MeetingId meeting, MeetingPlan plan, int met, int unmet, int open, List<AccessKind> unmetKinds) {
    public AccessLogLine {
        unmetKinds = List.copyOf(unmetKinds);
    }
}
