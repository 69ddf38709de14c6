package org.roundtable.meeting.ui;

import org.roundtable.board.BoardService;
import org.roundtable.discussion.ThreadPanels;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MinutesApprovals;
import org.roundtable.meeting.MinutesKeeping;
import org.roundtable.meeting.MinutesNotes;
import org.roundtable.meeting.MinutesPublishing;
import org.roundtable.meeting.MinutesService;
import org.roundtable.meeting.NotesService;
import org.roundtable.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** What the pieces of the minutes' screens call. */
@Component
record MinutesTools(
        BoardService boards,
        MinutesService minutes,
        MinutesKeeping keeping,
        MinutesNotes news,
        NotesService notes,
        MinutesPublishing publishing,
        MinutesApprovals approvals,
        ThreadPanels threads,
        LiveScreens screens,
        CurrentPerson me) {}
