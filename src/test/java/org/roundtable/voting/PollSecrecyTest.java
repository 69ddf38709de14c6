package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditLine;
import org.roundtable.audit.AuditTrail;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.MotionVotes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Before a poll with results after closing is closed, nothing that anybody can get tells what was chosen. */
@DatabaseTest
@RecordApplicationEvents
class PollSecrecyTest {
    private static final String REASON = "Because-of-the-wet-walls";

    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollService reading;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEvents events;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aPollWithABlockAndAnAgreement() {
        board = world.board(3);
        poll = polls.open(board, PollWorld.CONSENT, ResultsShown.AFTER_CLOSING);
        events.clear();
        polls.cast(board, poll, board.member(0), Choice.BLOCK, REASON);
        polls.cast(board, poll, board.member(1), Choice.DISAGREE);
        polls.cast(board, poll, board.member(1), Choice.AGREE, REASON);
    }

    @Test
    void theSnapshotTellsWhoTookPartAndNothingOfWhatTheyChose() {
        PollSnapshot snapshot = polls.snapshot(board, poll);
        assertThat(snapshot.tookPart()).isEqualTo(2);
        assertThat(snapshot.count()).isEmpty();
        assertSecret(new PollSnapshotParts(snapshot).withoutRules());
    }

    @Test
    void theSnapshotIsTheSameWhateverTheyChose() {
        PollSnapshot before = polls.snapshot(board, poll);
        polls.cast(board, poll, board.member(0), Choice.ABSTAIN);
        polls.cast(board, poll, board.member(1), Choice.BLOCK, "Otherwise");
        assertThat(polls.snapshot(board, poll)).isEqualTo(before);
    }

    @Test
    void theListsAndNudgesTellNothing() {
        assertSecret(As.person(
                board.facilitator(), () -> reading.feedOf(board.id()).load().get()));
        As.person(board.facilitator(), () -> facilitation.nudgeAll(board.id(), poll));
        assertSecret(As.person(board.member(2), () -> reading.nudges(board.id())));
    }

    @Test
    void theEventsTellNothing() {
        List<PollEvent> published = events.stream(PollEvent.class).toList();
        assertThat(published).hasSize(3);
        assertSecret(published);
        assertSecret(published.stream().map(PollEvent::deed).toList());
    }

    @Test
    void theRecordTellsNothing() {
        List<AuditLine> lines = As.person(board.facilitator(), () -> audit.lately(board.id(), 50));
        assertSecret(lines.stream().map(line -> line.action() + line.detail()).toList());
    }

    @Test
    void anAnnulledPollNeverTells() {
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "Wrong text"));
        assertSecret(new PollSnapshotParts(polls.snapshot(board, poll)).withoutRules());
    }

    @Test
    void onceClosedEverybodySeesAll() {
        polls.close(board, poll);
        PollSnapshot closed = polls.snapshot(board, poll);
        assertThat(closed.votes())
                .extracting(VoteView::vote)
                .containsExactly(Vote.of(Choice.BLOCK), Vote.of(Choice.AGREE));
        assertThat(closed.blockReasons()).containsExactly(REASON);
        assertThat(closed.result())
                .get()
                .extracting(count -> ((MotionResult) count.result()).finding())
                .isEqualTo(MotionResult.Finding.BLOCKED);
    }

    @Test
    void withLiveResultsTheSumsAreSeenButNotWhoVotedHow() {
        PollId live = polls.open(board, PollWorld.CONSENT, ResultsShown.LIVE);
        polls.cast(board, live, board.member(0), Choice.BLOCK, REASON);
        PollSnapshot snapshot = polls.snapshot(board, live);
        assertThat(PollWorld.votes(snapshot)).contains(new MotionVotes(0, 0, 0, 1, 0, 0));
        assertThat(snapshot.blockReasons()).containsExactly(REASON);
        assertThat(snapshot.votes()).isEmpty();
        assertThat(snapshot.verdict()).isEmpty();
        assertThat(snapshot.result()).isEmpty();
    }

    private static void assertSecret(Object shown) {
        List<Object> leaves = new ArrayList<>();
        walk(shown, leaves);
        assertThat(leaves).isNotEmpty().allSatisfy(leaf -> {
            assertThat(leaf)
                    .isNotInstanceOfAny(Choice.class, Stance.class, Vote.class, PollCount.class, MotionVotes.class);
            assertThat(leaf.toString()).doesNotContain(REASON, "BLOCK", "AGREE");
        });
    }

    /** Every record met on the way is a leaf too. */
    private static void walk(Object thing, List<Object> leaves) {
        switch (thing) {
            case Optional<?> maybe -> maybe.ifPresent(present -> walk(present, leaves));
            case Collection<?> all -> all.forEach(one -> walk(one, leaves));
            case Map<?, ?> map -> walk(map.values(), leaves);
            case Record rec -> {
                leaves.add(rec);
                for (RecordComponent part : rec.getClass().getRecordComponents()) {
                    walk(read(part, rec), leaves);
                }
            }
            case null -> {}
            default -> leaves.add(thing);
        }
    }

    private static Object read(RecordComponent part, Record of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All of a snapshot but its rules, which name methods and rules, not choices. */
    private record PollSnapshotParts(PollSnapshot snapshot) {
        List<Object> withoutRules() {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent part : PollSnapshot.class.getRecordComponents()) {
                if (!"terms".equals(part.getName())) {
                    parts.add(read(part, snapshot));
                }
            }
            return parts;
        }
    }
}
