package org.roundtable.meeting.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.AgendaSubjects;
import org.roundtable.meeting.AttendanceService;
import org.roundtable.meeting.MeetingCourse;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.MeetingVotes;
import org.roundtable.meeting.NotesService;
import org.roundtable.meeting.RecordService;
import org.roundtable.meeting.RoomService;
import org.roundtable.meeting.SpeakersService;
import org.roundtable.security.CurrentPerson;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.SubjectRecusals;
import org.springframework.stereotype.Component;

/** What the pieces of a meeting's room call. */
@Component
record RoomTools(
        BoardService boards,
        MeetingService meetings,
        RoomService rooms,
        MeetingCourse course,
        MeetingLead lead,
        AttendanceService attendance,
        SpeakersService speakers,
        NotesService notes,
        RecordService records,
        MeetingVotes votes,
        PollPanels panels,
        ActionsTools actions,
        ConsentTools consent,
        AgendaSubjects subjects,
        DocumentTools documents,
        SubjectRecusals recusals,
        PulseTools pulse,
        LiveScreens screens,
        CurrentPerson me,
        Clock clock) {}
