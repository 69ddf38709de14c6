package org.roundtable.meeting;

import org.roundtable.common.BoardId;

/**
 * To which meeting the code leads somebody who is on its board.
 *
 * @param name as which they are signed in
 */
public record MemberWelcome(BoardId board, MeetingId meeting, String name, GuestWelcome welcome) {}
