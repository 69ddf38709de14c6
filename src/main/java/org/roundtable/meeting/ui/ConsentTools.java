package org.roundtable.meeting.ui;

import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.MinutesApprovals;
import org.springframework.stereotype.Component;

/** What is needed to approve by consent the minutes a meeting has passed. */
@Component
record ConsentTools(MinutesApprovals approvals, MeetingService meetings, LiveScreens screens) {}
