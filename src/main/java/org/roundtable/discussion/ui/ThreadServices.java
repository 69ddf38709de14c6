package org.roundtable.discussion.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.MentionService;
import org.roundtable.discussion.Moderation;
import org.roundtable.discussion.Responses;
import org.roundtable.discussion.ThreadService;
import org.roundtable.live.DraftService;
import org.roundtable.live.LiveScreens;
import org.roundtable.live.Presence;
import org.roundtable.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** What the pieces of a thread's screen call. */
@Component
record ThreadServices(
        BoardService boards,
        ThreadService threads,
        CommentService comments,
        Responses responses,
        Moderation moderation,
        MentionService mentions,
        DraftService drafts,
        LiveScreens screens,
        Presence presence,
        CurrentPerson me,
        Clock clock) {}
