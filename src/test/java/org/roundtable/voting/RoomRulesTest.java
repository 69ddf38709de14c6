package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;

/** Who is there for a vote in a meeting, and whose hands can be counted: the rules by themselves. */
class RoomRulesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Topic MEETING = new Topic("meeting", 7);
    private static final PollId POLL = PollId.next();
    private static final PersonId ANA = PersonId.next();
    private static final PersonId BEN = PersonId.next();
    private static final PersonId ALTERNATE = PersonId.next();

    @Test
    void aSeatIsThereWithItsHolderOrTheirAlternate() {
        Elector ana = new Elector(POLL, ANA, ALTERNATE);
        ana.follow(Set.of(ALTERNATE, BEN));
        assertThat(ana.inTheRoom()).isTrue();
        assertThat(ana.present()).as("the alternate may vote for her").isFalse();
        ana.follow(ANA, true);
        ana.follow(ALTERNATE, false);
        assertThat(ana.inTheRoom()).isTrue();
        ana.follow(ANA, false);
        assertThat(ana.inTheRoom()).isFalse();
        assertThat(ana.concerns(BEN)).isFalse();
    }

    @Test
    void inAMeetingWhoVotedThereCountsAsThereThoughTheyLeft() {
        Elector ana = new Elector(POLL, ANA);
        ana.follow(ANA, true);
        ana.follow(ANA, false);
        Poll held = poll(true, PollWorld.MAJORITY);
        assertThat(InTheRoom.counts(held, ana, Set.of())).isFalse();
        assertThat(InTheRoom.counts(held, ana, Set.of(ANA))).isTrue();
        assertThat(InTheRoom.counts(held, new Elector(POLL, BEN), Set.of(BEN)))
                .as("who voted from home")
                .isFalse();
        assertThat(InTheRoom.counts(poll(false, PollWorld.MAJORITY), ana, Set.of(ANA)))
                .as("outside a meeting who is there is marked by hand")
                .isFalse();
    }

    @Test
    void handsAreAsManyAsPeople() {
        assertThat(new CountedHands(Set.of(ANA, BEN), 1, 0, 1).people()).hasSize(2);
        invalid("hands-uneven", () -> new CountedHands(Set.of(ANA, BEN), 1, 0, 0));
        invalid("hands-uneven", () -> new CountedHands(Set.of(ANA), 1, 1, 0));
        invalid("hands-uneven", () -> new CountedHands(Set.of(ANA), Integer.MAX_VALUE, Integer.MAX_VALUE, 3));
        invalid("no-hands", () -> new CountedHands(Set.of(), 0, 0, 0));
        invalid("no-hands", () -> new CountedHands(Set.of(ANA), 2, -1, 0));
    }

    @Test
    void aHandIsOfSomebodyInTheRoomWhoHasNoOtherVote() {
        Elector ana = new Elector(POLL, ANA);
        Elector ben = new Elector(POLL, BEN);
        List<Elector> both = List.of(ana, ben);
        refused("hands-not-there", () -> HandRule.ofThose(Set.of(ANA), both, Set.of(), Set.of(), names -> "Ana"));
        assertThat(HandRule.ofThose(Set.of(ANA), both, Set.of(ANA), Set.of(), names -> ""))
                .as("her hand was counted while she was there")
                .containsExactly(ana);
        ana.follow(ANA, true);
        assertThat(HandRule.ofThose(Set.of(ANA), both, Set.of(), Set.of(BEN), names -> ""))
                .containsExactly(ana);
        refused("hands-voted", () -> HandRule.ofThose(Set.of(ANA), both, Set.of(), Set.of(ANA), names -> "Ana"));
        ana.recuse();
        refused("hands-recused", () -> HandRule.ofThose(Set.of(ANA), both, Set.of(), Set.of(), names -> "Ana"));
        assertThatThrownBy(() -> HandRule.ofThose(Set.of(PersonId.next()), both, Set.of(), Set.of(), names -> ""))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void handsAreForMotionsWithoutBlocksInAMeeting() {
        HandRule.requireHands(poll(true, PollWorld.MAJORITY));
        refused("hands-only-in-meeting", () -> HandRule.requireHands(poll(false, PollWorld.MAJORITY)));
        refused("hands-only-yes-or-no", () -> HandRule.requireHands(poll(true, PollWorld.CONSENT)));
    }

    @Test
    void whoseHandIsCountedCannotStepOutBeforeTheCountIsPutRight() {
        Elector ana = new Elector(POLL, ANA);
        List<Elector> all = List.of(ana, new Elector(POLL, BEN), new Elector(POLL, ALTERNATE));
        ana.takePart();
        refused("recused-after-hand", () -> RecusalRule.check(ana, all, false, true));
        ana.takeNoPart();
        RecusalRule.check(ana, all, false, false);
    }

    private static Poll poll(boolean held, PollRules rules) {
        Optional<PollVenue> venue = held ? Optional.of(new PollVenue(MEETING, Set.of(), List.of())) : Optional.empty();
        PollTerms terms = PollWorld.terms(rules, ResultsShown.LIVE, Optional.empty());
        return new Poll(
                POLL,
                BoardId.next(),
                new NewPoll(Optional.empty(), terms, Optional.empty(), venue),
                new StoredElectorate(3, 3, false, true),
                ANA,
                NOW);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo("failure." + key));
    }

    private static void invalid(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.key()).isEqualTo("failure.invalid." + key));
    }
}
