package org.roundtable.shell.home;

import java.time.Clock;
import org.roundtable.audit.AuditTrail;
import org.roundtable.board.BoardService;
import org.roundtable.common.Translations;
import org.roundtable.discussion.MentionService;
import org.roundtable.initiative.InitiativePanels;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.NeedService;
import org.roundtable.live.DraftService;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.ActionService;
import org.roundtable.meeting.ForgottenMeetings;
import org.roundtable.meeting.MeetingAnswers;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.PulseService;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.PollService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where Home has everything from: the services of all rooms. */
@Component
record HomeSources(
        BoardService boards,
        InitiativeService initiatives,
        ObjectProvider<InitiativePanels> cards,
        NeedService needs,
        PollService polls,
        BallotService ballots,
        MeetingService meetings,
        MeetingAnswers answers,
        ForgottenMeetings forgotten,
        MentionService mentions,
        ActionService actions,
        PulseService pulses,
        DraftService drafts,
        AuditTrail trail,
        People people,
        LiveScreens screens,
        CurrentPerson me,
        Translations texts,
        Clock clock) {}
