package org.roundtable.voting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paper ballots: entered by one facilitator, compared with the paper by another, and then in the box, all or none. */
@Service
@FacilitatorOf("#board")
@Transactional
public class PaperBatches {
    /** Fewer would tell whose ballot it is. */
    private static final int FEWEST_SECRET = 2;

    private final Polls polls;
    private final PaperBatchRepository batches;
    private final PaperBatchLoader loader;
    private final PaperBox box;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    PaperBatches(
            Polls polls,
            PaperBatchRepository batches,
            PaperBatchLoader loader,
            PaperBox box,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.batches = batches;
        this.loader = loader;
        this.box = box;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters ballots with names on them. Paper can also say what cannot be counted.
     *
     * @param shown the terms under which the ballots were read
     * @throws Rejected {@code poll-amended}; {@code secret-poll}
     * @throws Invalid on {@code lines} when there are none, or a name stands twice; on {@code choice}; on {@code reason}
     * @throws PollNotOpen when the poll is not open
     * @throws NotFound when the board has no such poll
     */
    public BatchId enter(BoardId board, PollId poll, PollTerms shown, List<NamedBallot> ballots) {
        Poll locked = open(board, poll, shown);
        if (locked.secret()) {
            throw new Rejected("secret-poll");
        }
        requireOnce(ballots.stream().map(NamedBallot::person).toList());
        return keep(locked, ballots.stream().map(one -> line(locked, one)).toList());
    }

    /**
     * Enters ballots of a secret poll: who handed one in, and what the ballots say, which nobody can put together.
     *
     * @param shown the terms under which the ballots were read
     * @throws Rejected {@code poll-amended}; {@code not-secret}
     * @throws Invalid on {@code lines} when there are fewer than two, when there are not as many ballots as people, or
     *     when a name stands twice; on {@code choice}
     */
    public BatchId enterSecret(BoardId board, PollId poll, PollTerms shown, List<PersonId> people, List<Vote> votes) {
        Poll locked = open(board, poll, shown);
        if (!locked.secret()) {
            throw new Rejected("not-secret");
        }
        requireOnce(people);
        if (people.size() < FEWEST_SECRET) {
            throw new Invalid("lines", "batch-too-small");
        }
        if (people.size() != votes.size()) {
            throw new Invalid("lines", "batch-uneven");
        }
        List<Vote> mixed = new ArrayList<>(votes);
        Collections.shuffle(mixed, chance);
        return keep(
                locked,
                Stream.concat(
                                people.stream().map(PaperLine::of),
                                mixed.stream().map(vote -> PaperLine.of(readable(locked, vote))))
                        .toList());
    }

    /** The batches that wait for a second person. */
    public Feed<List<PaperBatchView>> feed(BoardId board, PollId poll) {
        polls.read(board, poll);
        return new Feed<>(PollTopics.paper(poll), "facilitators", () -> loader.waiting(board, poll));
    }

    /**
     * Says that a batch is what stands on the paper: all its ballots go into the box, or none.
     *
     * @throws Rejected {@code own-batch}; {@code batch-over}; {@code paper-voted-already}, {@code paper-recused} with the
     *     {@code names} of those who cannot take part
     * @throws NotEntitled when somebody in it is not in the electorate
     * @throws PollNotOpen when the poll is not open
     */
    public void confirm(BoardId board, PollId poll, BatchId batch) {
        Poll locked = polls.locked(board, poll);
        locked.requireOpen(clock.instant());
        PaperBatch known = batches.find(batch.value(), poll).orElseThrow(NotFound::new);
        int ballots = known.people();
        List<PaperLine> lines = known.confirm(me.id(), clock.instant());
        box.put(locked, known.enteredBy(), lines, me.id());
        events.publishEvent(PaperBatchChanged.counted(locked, "confirmed", ballots, me.id()));
    }

    /**
     * Gives a batch back to be entered anew.
     *
     * @throws Rejected {@code batch-over}
     * @throws Invalid on {@code reason}
     */
    public void giveBack(BoardId board, PollId poll, BatchId batch, String reason) {
        polls.locked(board, poll);
        PaperBatch known = batches.find(batch.value(), poll).orElseThrow(NotFound::new);
        known.giveBack(reason, me.id(), clock.instant());
        events.publishEvent(new PaperBatchChanged(board, poll, "given-back", reason.strip(), me.id()));
    }

    private Poll open(BoardId board, PollId poll, PollTerms shown) {
        Poll locked = polls.locked(board, poll, shown);
        locked.requireOpen(clock.instant());
        return locked;
    }

    private BatchId keep(Poll poll, List<PaperLine> lines) {
        Instant now = clock.instant();
        PaperBatch batch = batches.save(new PaperBatch(BatchId.next(), poll.id(), lines, me.id(), now));
        events.publishEvent(PaperBatchChanged.counted(poll, "entered", batch.people(), me.id()));
        return batch.id();
    }

    private static PaperLine line(Poll poll, NamedBallot ballot) {
        Vote vote = readable(poll, ballot.vote());
        return PaperLine.of(ballot.person(), vote, Ballot.reason(vote, ballot.reason()));
    }

    /** What no ballot paper offers cannot be counted, and is put down as such. */
    private static Vote readable(Poll poll, Vote vote) {
        return vote instanceof Vote.Invalid ? vote : poll.offered(vote);
    }

    private static void requireOnce(List<PersonId> people) {
        Set<PersonId> once = new HashSet<>(people);
        if (people.isEmpty() || once.size() < people.size()) {
            throw new Invalid("lines", people.isEmpty() ? "empty" : "batch-twice");
        }
    }
}
