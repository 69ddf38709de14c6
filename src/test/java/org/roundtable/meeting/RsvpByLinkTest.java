package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.notification.TestMailbox;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestMailbox.class)
class RsvpByLinkTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    MeetingInvitations invitations;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingAnswers answers;

    @Autowired
    RsvpByLink byLink;

    @Autowired
    RsvpLinkRepository links;

    @Autowired
    BoardAdministration boards;

    @Autowired
    TestMailbox mailbox;

    World.TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void invite() {
        board = world.board(2);
        meeting = plans.meeting(board, 7);
        As.person(board.facilitator(), () -> invitations.invite(board.id(), meeting));
        mailbox.deliver();
    }

    @Test
    void lookingAnswersNothing() {
        var offer = byLink.look(secret(board.member(0)));
        assertThat(offer.plan().title()).isEqualTo("Board meeting");
        assertThat(offer.open()).isTrue();
        assertThat(offer.alternate()).isFalse();
        assertThat(mine(board.member(0)).answer()).isEmpty();
    }

    @Test
    void theLinkAnswersForWhomItWasSentToAndAgainChangesIt() {
        byLink.answer(secret(board.member(0)), Answer.yes(Way.ONLINE));
        assertThat(mine(board.member(0)).answer()).contains(Answer.yes(Way.ONLINE));
        byLink.answer(secret(board.member(0)), Answer.no(false));
        assertThat(mine(board.member(0)).answer()).contains(Answer.no(false));
        assertThat(mine(board.member(1)).answer()).isEmpty();
    }

    @Test
    void theStoreOpensNothingAndAWrongLinkIsUnknown() {
        String secret = secret(board.member(0));
        assertThat(links.findByHash(secret)).isEmpty();
        unknown(secret.substring(1) + "x");
        unknown("");
        unknown(meeting.text());
    }

    @Test
    void afterTheMeetingItIsOver() {
        String secret = secret(board.member(0));
        plans.holdInVain(board, meeting);
        assertThat(byLink.look(secret).open()).isFalse();
        assertThatThrownBy(() -> byLink.answer(secret, Answer.no(false)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("meeting-over");
    }

    @Test
    void aCancelledMeetingTakesNoAnswer() {
        String secret = secret(board.member(0));
        As.person(board.facilitator(), () -> planning.cancel(board.id(), meeting, "Snow", Scope.THIS_ONE));
        assertThat(byLink.look(secret).state()).isEqualTo(MeetingState.CANCELLED);
        assertThatThrownBy(() -> byLink.answer(secret, Answer.no(false)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("meeting-cancelled");
    }

    @Test
    void whoeverHasLeftTheBoardHasNoLinkAnyMore() {
        String secret = secret(board.member(1));
        As.administrator(board.administrator(), () -> boards.end(board.id(), board.member(1)));
        unknown(secret);
        assertThatThrownBy(() -> byLink.answer(secret, Answer.no(false))).isInstanceOf(Rejected.class);
    }

    @Test
    void anAlternateComesOnlyWhereOneIsNamed() {
        String secret = secret(board.member(0));
        assertThatThrownBy(() -> byLink.answer(secret, Answer.no(true)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("no-alternate");
        var other = world.join(board.administrator(), board.id(), "Alma Alternate", Role.MEMBER, Optional.empty());
        As.administrator(
                board.administrator(), () -> boards.nameAlternate(board.id(), board.member(0), Optional.of(other)));
        assertThat(byLink.look(secret).alternate()).isTrue();
        byLink.answer(secret, Answer.no(true));
        assertThat(mine(other).insteadOf()).extracting(badge -> badge.name()).containsExactly("Member 1");
    }

    @Test
    void everyMailsLinkWorks() {
        String first = secret(board.member(0));
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(8), 0, Scope.THIS_ONE));
        mailbox.deliver();
        String second = secret(board.member(0));
        assertThat(second).isNotEqualTo(first);
        byLink.answer(second, Answer.yes(Way.IN_PERSON));
        byLink.answer(first, Answer.maybe(Way.BY_PHONE));
        assertThat(mine(board.member(0)).answer()).contains(Answer.maybe(Way.BY_PHONE));
    }

    private void unknown(String secret) {
        assertThatThrownBy(() -> byLink.look(secret))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("rsvp-link-unknown");
    }

    /** Of the newest mail. */
    private String secret(PersonId person) {
        return Letters.secret(mailbox.of(person).getLast());
    }

    private MyAnswer mine(PersonId person) {
        return As.person(person, () -> answers.mine(board.id(), meeting).load().get());
    }
}
