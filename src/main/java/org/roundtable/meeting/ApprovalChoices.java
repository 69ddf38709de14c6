package org.roundtable.meeting;

import java.util.List;

/**
 * What minutes can have been approved by since they were laid before the board.
 *
 * @param polls that passed, the newest first
 * @param meetings the newest first
 */
public record ApprovalChoices(List<ApprovalChoice> polls, List<ApprovalChoice> meetings) {
    public ApprovalChoices {
        polls = List.copyOf(polls);
        meetings = List.copyOf(meetings);
    }
}
