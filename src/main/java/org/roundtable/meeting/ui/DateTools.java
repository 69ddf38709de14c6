package org.roundtable.meeting.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.DateSearches;
import org.roundtable.meeting.DateSearching;
import org.roundtable.meeting.MeetingInvitations;
import org.roundtable.security.CurrentPerson;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollService;
import org.springframework.stereotype.Component;

/** What the screens work with where a date is looked for. */
@Component
record DateTools(
        DateSearching searching,
        DateSearches searches,
        MeetingInvitations invitations,
        PollService polls,
        PollPanels panels,
        BoardService boards,
        LiveScreens screens,
        CurrentPerson me,
        Clock clock) {}
