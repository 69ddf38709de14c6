package org.roundtable.voting.ui;

import java.time.Clock;
import org.roundtable.board.BoardService;
import org.roundtable.live.DraftService;
import org.roundtable.live.LiveScreens;
import org.roundtable.security.CurrentPerson;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollLots;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollRecords;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollSubjects;
import org.roundtable.voting.SecretBallots;
import org.springframework.stereotype.Component;

/** What the screens of this room work with. */
@Component
record VotingTools(
        PollService polls,
        BallotService ballots,
        SecretBallots secrets,
        PollFacilitation facilitation,
        PollOutcomes outcomes,
        PollLots lots,
        PollRecords records,
        ElectorateTools people,
        BoardService boards,
        DraftService drafts,
        PollSubjects subjects,
        LiveScreens screens,
        CountPictures pictures,
        CurrentPerson me,
        Clock clock) {}
