package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class AccessNeedsTest {
    private static final Map<AccessKind, String> RIDE_AND_SPANISH =
            Map.of(AccessKind.TRANSPORT, "Elm Street", AccessKind.INTERPRETER, "Spanish");

    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    AccessNeeds needs;

    @Autowired
    AccessCare care;

    @Autowired
    MeetingAnswers answers;

    @Autowired
    ApplicationEvents events;

    World.TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void plan() {
        board = world.board(2);
        meeting = plans.meeting(board, 7);
    }

    @Test
    void thePersonAndFacilitatorsSeeThemAndNobodyElse() {
        ask(board.member(0), RIDE_AND_SPANISH);
        assertThat(mine(board.member(0))).extracting(AccessView::detail).containsExactly("Spanish", "Elm Street");
        assertThat(forFacilitators()).extracting(need -> need.person().name()).containsExactly("Member 1", "Member 1");
        assertThat(mine(board.member(1))).isEmpty();
        assertThat(mine(board.facilitator())).isEmpty();
        assertThatThrownBy(() -> As.person(board.member(1), () -> care.feed(board.id(), meeting)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void noSnapshotForMembersHoldsThem() {
        ask(board.member(0), RIDE_AND_SPANISH);
        var member = board.member(1);
        var meetingSeen = plans.seenBy(member, board, meeting);
        var answersSeen =
                As.person(member, () -> answers.feed(board.id(), meeting).load().get());
        var myAnswer =
                As.person(member, () -> answers.mine(board.id(), meeting).load().get());
        assertThat(List.of(meetingSeen, answersSeen, myAnswer))
                .noneMatch(seen -> seen.toString().contains("Elm Street")
                        || seen.toString().contains("Spanish")
                        || seen.toString().contains("TRANSPORT"));
        var feeds = List.of(
                As.person(member, () -> needs.mine(board.id(), meeting)).audience(),
                As.person(board.member(0), () -> needs.mine(board.id(), meeting))
                        .audience(),
                As.person(board.facilitator(), () -> care.feed(board.id(), meeting))
                        .audience());
        assertThat(feeds).doesNotHaveDuplicates();
    }

    @Test
    void theRecordDoesNotSayWhatItWas() {
        ask(board.member(0), RIDE_AND_SPANISH);
        assertThat(events.stream(AccessAsked.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.deed().detail()).isEqualTo("Board meeting"))
                .satisfies(asked -> assertThat(asked.deed().onBoard()).isFalse());
    }

    @Test
    void whatIsNotAskedForAnyMoreIsNotNeeded() {
        ask(board.member(0), RIDE_AND_SPANISH);
        ask(board.member(0), Map.of(AccessKind.TRANSPORT, "Elm Street"));
        assertThat(mine(board.member(0)))
                .extracting(AccessView::kind, AccessView::outcome)
                .containsExactly(
                        tuple(AccessKind.INTERPRETER, AccessOutcome.NOT_NEEDED),
                        tuple(AccessKind.TRANSPORT, AccessOutcome.OPEN));
        ask(board.member(0), RIDE_AND_SPANISH);
        assertThat(mine(board.member(0))).extracting(AccessView::outcome).containsOnly(AccessOutcome.OPEN);
    }

    @Test
    void aFacilitatorSaysWhatCameOfItAndWhyNot() {
        ask(board.member(0), RIDE_AND_SPANISH);
        var interpreter = forFacilitators().getFirst().id();
        var ride = forFacilitators().getLast().id();
        assertThatThrownBy(() -> settle(interpreter, AccessOutcome.UNMET, " ")).isInstanceOf(Invalid.class);
        settle(interpreter, AccessOutcome.UNMET, "Nobody was free");
        settle(ride, AccessOutcome.MET, "");
        assertThat(mine(board.member(0))).extracting(AccessView::reason).containsExactly("Nobody was free", "");
        assertThat(As.person(board.facilitator(), () -> care.log(board.id())))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.met()).isEqualTo(1);
                    assertThat(line.unmet()).isEqualTo(1);
                    assertThat(line.unmetKinds()).containsExactly(AccessKind.INTERPRETER);
                });
    }

    @Test
    void theSameAskedAgainStaysSettled() {
        ask(board.member(0), RIDE_AND_SPANISH);
        settle(forFacilitators().getFirst().id(), AccessOutcome.MET, "");
        ask(board.member(0), RIDE_AND_SPANISH);
        assertThat(forFacilitators().getFirst().outcome()).isEqualTo(AccessOutcome.MET);
        ask(board.member(0), Map.of(AccessKind.INTERPRETER, "Quechua", AccessKind.TRANSPORT, "Elm Street"));
        assertThat(forFacilitators().getFirst().outcome()).isEqualTo(AccessOutcome.OPEN);
    }

    @Test
    void nothingIsAskedOfWhatIsOverNorFoundOnAnotherBoard() {
        ask(board.member(0), RIDE_AND_SPANISH);
        var id = forFacilitators().getFirst().id();
        plans.holdInVain(board, meeting);
        assertThatThrownBy(() -> ask(board.member(0), Map.of())).isInstanceOf(Rejected.class);
        settle(id, AccessOutcome.MET, "");
        var other = world.board(1);
        var theirs = plans.meeting(other, 3);
        assertThatThrownBy(() -> As.person(
                        other.facilitator(), () -> care.settle(other.id(), theirs, id, AccessOutcome.UNMET, "No")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.member(0), () -> needs.ask(other.id(), meeting, Map.of())))
                .isInstanceOf(NotFound.class);
    }

    private void ask(PersonId person, Map<AccessKind, String> wanted) {
        As.person(person, () -> needs.ask(board.id(), meeting, wanted));
    }

    private void settle(AccessNeedId id, AccessOutcome outcome, String reason) {
        As.person(board.facilitator(), () -> care.settle(board.id(), meeting, id, outcome, reason));
    }

    private List<AccessView> mine(PersonId person) {
        return As.person(person, () -> needs.mine(board.id(), meeting).load().get());
    }

    private List<AccessView> forFacilitators() {
        return As.person(
                board.facilitator(), () -> care.feed(board.id(), meeting).load().get());
    }
}
