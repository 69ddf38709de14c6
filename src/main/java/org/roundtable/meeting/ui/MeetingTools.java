package org.roundtable.meeting.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.live.DraftService;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.ActionService;
import org.roundtable.meeting.AgendaAnswers;
import org.roundtable.meeting.AgendaService;
import org.roundtable.meeting.AgendaSubjects;
import org.roundtable.meeting.AgendaTemplates;
import org.roundtable.meeting.AgendaWishes;
import org.roundtable.meeting.CarryingOver;
import org.roundtable.meeting.MeetingPlanning;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.UnfinishedItems;
import org.roundtable.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** What the screens work with where meetings are planned. */
@Component
record MeetingTools(
        MeetingService meetings,
        MeetingPlanning planning,
        AgendaService agenda,
        AgendaAnswers answers,
        AgendaWishes wishes,
        AgendaTemplates templates,
        AgendaSubjects subjects,
        UnfinishedItems unfinished,
        DocumentTools documents,
        CarryingOver carrying,
        ActionService actions,
        BoardService boards,
        DraftService drafts,
        LiveScreens screens,
        CurrentPerson me,
        Clock clock) {}
