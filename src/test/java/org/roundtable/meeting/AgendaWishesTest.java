package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AgendaWishesTest {
    private static final ItemPlan LIGHTS = new ItemPlan(
            "Street lights", Purpose.DISCUSS, 10, "Rosa", "It is dark", "for facilitators", true, List.of());

    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    AgendaAnswers answers;

    @Autowired
    AgendaWishes wishes;

    World.TestBoard board;
    MeetingId meeting;
    PersonId rosa;

    @BeforeEach
    void makeMeeting() {
        board = world.board(2);
        meeting = plans.meeting(board, 7);
        rosa = board.member(0);
    }

    @Test
    void aProposalThatIsAcceptedIsOnTheAgenda() {
        var id = proposed();
        As.person(rosa, () -> wishes.propose(board.id(), meeting, id, LIGHTS));
        assertThat(plans.seenBy(board.facilitator(), board, meeting).proposed())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.plan().facilitatorNotes()).isEmpty();
                    assertThat(item.plan().consent()).isFalse();
                    assertThat(item.proposedBy().name()).isEqualTo("Member 1");
                });
        assertThat(plans.seenBy(board.facilitator(), board, meeting).items()).isEmpty();
        As.person(board.facilitator(), () -> answers.accept(board.id(), meeting, id));
        assertThat(plans.seenBy(board.facilitator(), board, meeting).items()).hasSize(1);
        assertThat(mine(rosa)).isEmpty();
        denied(Rejected.class, board.facilitator(), () -> answers.accept(board.id(), meeting, id));
    }

    @Test
    void onlyTheProposerIsToldWhyItWasDeclined() {
        var id = proposed();
        As.person(board.facilitator(), () -> answers.decline(board.id(), meeting, id, "The city decides on this"));
        assertThat(mine(rosa)).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(ItemState.DECLINED);
            assertThat(item.reason()).isEqualTo("The city decides on this");
        });
        assertThat(mine(board.member(1))).isEmpty();
        plans.add(board, meeting, Plans.item("Welcome", 5));
        plans.publish(board, meeting);
        for (PersonId reader : List.of(rosa, board.member(1), board.facilitator())) {
            assertThat(plans.seenBy(reader, board, meeting).toString()).doesNotContain("Street lights", "The city");
        }
    }

    @Test
    void aProposalIsTakenBackByWhoMadeItWhileNobodyHasAnswered() {
        var id = proposed();
        denied(NotFound.class, board.member(1), () -> wishes.takeBack(board.id(), meeting, id));
        As.person(rosa, () -> wishes.takeBack(board.id(), meeting, id));
        assertThat(mine(rosa)).isEmpty();
        var accepted = proposed();
        As.person(board.facilitator(), () -> answers.accept(board.id(), meeting, accepted));
        denied(Rejected.class, rosa, () -> wishes.takeBack(board.id(), meeting, accepted));
    }

    @Test
    void anyMemberHasAnItemDiscussedUntilItIsDecided() {
        var report = plans.add(board, meeting, Plans.item("Report", 5).withConsent(true));
        var accounts = plans.add(board, meeting, Plans.item("Accounts", 5).withConsent(true));
        denied(NotFound.class, rosa, () -> wishes.discuss(board.id(), meeting, report));
        plans.publish(board, meeting);
        As.person(rosa, () -> wishes.discuss(board.id(), meeting, report));
        assertThat(plans.seenBy(rosa, board, meeting).items())
                .filteredOn(item -> item.plan().consent())
                .extracting(ItemView::id)
                .containsExactly(accounts);
        denied(Rejected.class, board.member(1), () -> wishes.discuss(board.id(), meeting, report));
        plans.takeUp(board, meeting, accounts);
        plans.finish(accounts);
        denied(Rejected.class, rosa, () -> wishes.discuss(board.id(), meeting, accounts));
    }

    @Test
    void nothingIsProposedForAMeetingUnderWay() {
        plans.takeUp(board, meeting, plans.add(board, meeting, Plans.item("Welcome", 5)));
        denied(Rejected.class, rosa, () -> wishes.propose(board.id(), meeting, AgendaItemId.next(), LIGHTS));
    }

    @Test
    void observersAndOtherBoardsWishNothing() {
        var id = proposed();
        var other = world.board(0);
        for (PersonId person : List.of(board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> wishes.propose(board.id(), meeting, AgendaItemId.next(), LIGHTS));
            denied(expected, person, () -> wishes.takeBack(board.id(), meeting, id));
            denied(expected, person, () -> wishes.discuss(board.id(), meeting, id));
            denied(expected, person, () -> wishes.mine(board.id(), meeting));
        }
        denied(NotFound.class, other.facilitator(), () -> wishes.mine(other.id(), meeting));
    }

    private AgendaItemId proposed() {
        var id = AgendaItemId.next();
        As.person(rosa, () -> wishes.propose(board.id(), meeting, id, LIGHTS));
        return id;
    }

    private List<ProposedItem> mine(PersonId person) {
        return As.person(person, () -> wishes.mine(board.id(), meeting).load().get());
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
