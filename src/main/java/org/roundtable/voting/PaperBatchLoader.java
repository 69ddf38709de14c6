package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the paper ballots of a poll that wait for a second person. */
@Component
@Transactional(readOnly = true)
class PaperBatchLoader {
    private final Polls polls;
    private final PaperBatchRepository batches;
    private final People people;

    PaperBatchLoader(Polls polls, PaperBatchRepository batches, People people) {
        this.polls = polls;
        this.batches = batches;
        this.people = people;
    }

    List<PaperBatchView> waiting(BoardId board, PollId poll) {
        Poll read = polls.read(board, poll);
        return batches.waiting(poll).stream().map(batch -> view(read, batch)).toList();
    }

    private PaperBatchView view(Poll poll, PaperBatch batch) {
        return new PaperBatchView(
                batch.id(),
                people.badge(batch.enteredBy()),
                batch.enteredAt(),
                batch.lines().stream()
                        .flatMap(line -> line.whose().stream())
                        .map(people::badge)
                        .toList(),
                batch.lines().stream()
                        .flatMap(line -> ballot(poll, line).stream())
                        .toList());
    }

    private Optional<PaperVoteView> ballot(Poll poll, PaperLine line) {
        return line.vote(poll.method())
                .map(vote -> new PaperVoteView(line.whose().map(people::badge), vote, line.why()));
    }
}
