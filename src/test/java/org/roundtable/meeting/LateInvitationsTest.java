package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.common.Rejected;
import org.roundtable.notification.MailAdministration;
import org.roundtable.notification.MailLine;
import org.roundtable.notification.MailState;
import org.roundtable.notification.TestMailbox;
import org.roundtable.security.Addressees;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Invitations that wait while a mail server is down. */
@DatabaseTest
@Import(TestMailbox.class)
class LateInvitationsTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingInvitations invitations;

    @Autowired
    RsvpByLink byLink;

    @Autowired
    RsvpLinkCleaning cleaning;

    @Autowired
    BoardAdministration boards;

    @Autowired
    MailAdministration administration;

    @Autowired
    Addressees addressees;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    World.TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void invite() {
        board = world.board(2);
        meeting = plans.meeting(board, 1);
        mailbox.goDown();
        As.person(board.facilitator(), () -> invitations.invite(board.id(), meeting));
        mailbox.deliver();
    }

    @AfterEach
    void comeUp() {
        mailbox.comeUp();
    }

    @Test
    void whoeverLeftTheBoardMeanwhileGetsNoneAndAdministratorsSeeThat() {
        As.administrator(board.administrator(), () -> boards.end(board.id(), board.member(1)));
        String address = addressees.of(board.member(1)).orElseThrow().email();
        later(Duration.ofMinutes(2));
        assertThat(mailbox.of(board.member(0))).hasSize(1);
        assertThat(mailbox.of(board.member(1))).isEmpty();
        var report = As.administrator(
                board.administrator(), () -> administration.feed().load().get());
        assertThat(report.lines())
                .filteredOn(line -> line.address().equals(address))
                .extracting(MailLine::state)
                .containsExactly(MailState.NOT_THEIRS);
        MailLine line = report.lines().stream()
                .filter(each -> each.address().equals(address))
                .findAny()
                .orElseThrow();
        assertThatThrownBy(() -> As.administrator(board.administrator(), () -> administration.sendAgain(line.id())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void onlyTheNewestPlanIsSentAndOnce() {
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(3), 0, Scope.THIS_ONE));
        later(Duration.ofMinutes(2));
        later(Duration.ofMinutes(2));
        assertThat(mailbox.of(board.member(0)))
                .singleElement()
                .satisfies(mail -> assertThat(Letters.subject(mail)).startsWith("Changed:"));
    }

    @Test
    void whatWasHeldMeanwhileInvitesNobody() {
        plans.holdInVain(board, meeting);
        later(Duration.ofMinutes(2));
        assertThat(mailbox.of(board.member(0))).isEmpty();
    }

    @Test
    void aMonthAfterTheMeetingItsLinksAreForgotten() {
        later(Duration.ofMinutes(2));
        String secret = Letters.secret(mailbox.of(board.member(0)).getFirst());
        clock.advance(Duration.ofDays(20));
        cleaning.forget();
        assertThat(byLink.look(secret).open()).isFalse();
        clock.advance(Duration.ofDays(13));
        cleaning.forget();
        assertThatThrownBy(() -> byLink.look(secret))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("rsvp-link-unknown");
    }

    private void later(Duration pause) {
        mailbox.comeUp();
        clock.advance(pause);
        mailbox.deliver();
    }
}
