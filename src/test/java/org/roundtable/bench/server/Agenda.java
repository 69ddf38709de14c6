package org.roundtable.bench.server;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.initiative.Arrow;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.Proposals;
import org.roundtable.initiative.StageService;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;

/** What a board talks about: an initiative with 30 comments and an open vote whose tally is shown. */
class Agenda {
    private static final int COMMENTS = 30;

    private final Proposals proposals;
    private final StageService stages;
    private final CommentService comments;
    private final PollFacilitation polls;

    Agenda(Proposals proposals, StageService stages, CommentService comments, PollFacilitation polls) {
        this.proposals = proposals;
        this.stages = stages;
        this.comments = comments;
        this.polls = polls;
    }

    InitiativeId discussed(TestBoard board, List<PersonId> members) {
        InitiativeId initiative =
                proposals.proposed(board.id(), members.getFirst(), "A van that stops where people work");
        As.person(board.facilitator(), () -> stages.move(board.id(), initiative, Arrow.DISCUSS, ""));
        for (int number = 0; number < COMMENTS; number++) {
            comment(board, initiative, members.get(number % members.size()), number);
        }
        return initiative;
    }

    PollId poll(TestBoard board, InitiativeId about) {
        var terms = PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        return As.person(
                board.facilitator(), () -> polls.open(board.id(), new NewPoll(Optional.of(about.topic()), terms)));
    }

    private void comment(TestBoard board, InitiativeId initiative, PersonId author, int number) {
        var said = new NewComment(
                CommentId.next(),
                initiative.topic(),
                Optional.empty(),
                Optional.empty(),
                "Comment " + number + ": the crew starts at **four** in the morning, and the van would have to be "
                        + "there before that. My neighbor says the same of the packing shed.");
        As.person(author, () -> comments.write(board.id(), said));
    }
}
