package org.roundtable.meeting.ui;

import org.roundtable.meeting.BoardCalendar;
import org.roundtable.meeting.PersonalCalendar;
import org.springframework.stereotype.Component;

/** What the links to calendars are made with. */
@Component
record CalendarTools(PersonalCalendar mine, BoardCalendar board) {}
