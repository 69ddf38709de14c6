package org.roundtable.meeting.ui;

import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingAnswers;
import org.roundtable.meeting.MeetingInvitations;
import org.roundtable.meeting.MeetingService;
import org.springframework.stereotype.Component;

/** What the screens work with where people are invited to a meeting and answer. */
@Component
record InviteTools(
        MeetingService meetings, MeetingInvitations invitations, MeetingAnswers answers, LiveScreens screens) {}
