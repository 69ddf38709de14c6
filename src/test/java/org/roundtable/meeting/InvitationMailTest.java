package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Status;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.notification.TestMailbox;
import org.roundtable.security.Addressees;
import org.roundtable.security.ProfileService;
import org.roundtable.security.TextSize;
import org.roundtable.security.Theme;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestMailbox.class)
class InvitationMailTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingInvitations invitations;

    @Autowired
    BoardAdministration boards;

    @Autowired
    ProfileService profiles;

    @Autowired
    Addressees addressees;

    @Autowired
    TestMailbox mailbox;

    World.TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(2);
    }

    @Test
    void everybodyOnTheBoardGetsOneMailHoweverOftenOneInvites() {
        var meeting = plans.meeting(board, 7);
        assertThat(invite(meeting)).isEqualTo(4);
        assertThat(invite(meeting)).isZero();
        assertThat(all()).allSatisfy(person -> assertThat(mails(person)).hasSize(1));
    }

    @Test
    void saysWhenAndWhereAndHowToAnswer() {
        var meeting = plans.meeting(board, 7);
        invite(meeting);
        var mail = only(board.member(0));
        String address = "https://roundtable.example/" + MeetingLinks.meeting(board.id(), meeting);
        assertThat(Letters.subject(mail)).startsWith("Invitation: Board meeting, ");
        assertThat(Letters.text(mail))
                .contains("Hello Member 1,", "6:00\u202fPM to 7:00\u202fPM (Mountain Time)", "Place: Library")
                .contains("Agenda: " + address)
                .contains("?answer=yes", "?answer=maybe", "?answer=no")
                .doesNotContain("!", "{", "Member 2", "Fay");
    }

    @Test
    void aMeetingOverMidnightHasBothDays() {
        var meeting = MeetingId.next();
        var start = LocalDateTime.of(2098, 3, 4, 23, 30);
        var plan = new LocalPlan(MeetingKind.SPECIAL, "Night watch", start, Duration.ofMinutes(75), "", "");
        As.person(board.facilitator(), () -> planning.plan(board.id(), meeting, plan, Repeat.NEVER));
        invite(meeting);
        var mail = only(board.member(0));
        assertThat(Letters.text(mail))
                .contains(
                        "Tuesday, March 4, 2098, 11:30\u202fPM to Wednesday, March 5, 2098, 12:45\u202fAM (Mountain Time)");
        assertThat(event(mail).getDateEnd().getValue().toInstant())
                .isEqualTo(start.plusMinutes(75).atZone(Plans.ZONE).toInstant());
    }

    @Test
    void calendarsTakeIt() {
        var meeting = plans.meeting(board, 7);
        invite(meeting);
        var mail = only(board.member(0));
        assertThat(Letters.calendarType(mail)).startsWith("text/calendar").contains("method=REQUEST");
        assertThat(Letters.complaints(Letters.calendarText(mail))).isEmpty();
        assertThat(Letters.calendar(mail).getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = event(mail);
        assertThat(event.getUid().getValue()).contains(meeting.text());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo("Board meeting");
        assertThat(event.getLocation().getValue()).isEqualTo("Library");
        assertThat(event.getUrl().getValue()).endsWith(MeetingLinks.meeting(board.id(), meeting));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("board@roundtable.example");
        assertThat(event.getAttendees()).singleElement().satisfies(guest -> {
            assertThat(guest.getEmail())
                    .isEqualTo(addressees.of(board.member(0)).orElseThrow().email());
            assertThat(guest.getRsvp()).isTrue();
            assertThat(guest.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        });
    }

    @Test
    void aSeriesStaysAtItsHourWhenTheClockChanges() {
        var first = MeetingId.next();
        var start = LocalDateTime.of(2098, 10, 29, 18, 0);
        var plan = new LocalPlan(MeetingKind.REGULAR, "Autumn", start, Duration.ofMinutes(90), "", "");
        As.person(board.facilitator(), () -> planning.plan(board.id(), first, plan, new Repeat(Frequency.WEEKLY, 2)));
        var both = As.person(
                board.facilitator(),
                () -> meetings.feedOf(board.id()).load().get().all());
        both.forEach(meeting -> invite(meeting.id()));
        var got = mails(board.member(0));
        assertThat(got)
                .extracting(mail -> event(mail).getDateStart().getValue().toInstant())
                .containsExactlyInAnyOrder(
                        both.get(0).plan().startsAt(), both.get(1).plan().startsAt());
        assertThat(Duration.between(
                        both.get(0).plan().startsAt(), both.get(1).plan().startsAt()))
                .isEqualTo(Duration.ofDays(7).plusHours(1));
        assertThat(got)
                .extracting(Letters::calendarText)
                .allMatch(text -> text.contains("BEGIN:VTIMEZONE") && text.contains("TZID:America/Denver"))
                .anyMatch(text -> text.contains("DTSTART;TZID=America/Denver:20981029T180000")
                        && text.contains("DTEND;TZID=America/Denver:20981029T193000"))
                .anyMatch(text -> text.contains("DTSTART;TZID=America/Denver:20981105T180000"));
    }

    @Test
    void aChangeGoesOutByItselfToThoseInvited() {
        var meeting = plans.meeting(board, 7);
        invite(meeting);
        mails(board.member(0));
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(9), 0, Scope.THIS_ONE));
        var mails = mails(board.member(0));
        assertThat(mails).hasSize(2);
        assertThat(Letters.subject(mails.getLast())).startsWith("Changed: Board meeting");
        assertThat(event(mails.getLast()).getSequence().getValue()).isEqualTo(1);
        assertThat(event(mails.getLast()).getUid())
                .isEqualTo(event(mails.getFirst()).getUid());
        assertThat(event(mails.getLast()).getDateStart().getValue().toInstant())
                .isEqualTo(plans.seenBy(board.member(0), board, meeting).plan().startsAt());
    }

    @Test
    void aCancellationTakesItOutOfCalendarsAndSaysWhy() {
        var meeting = plans.meeting(board, 7);
        invite(meeting);
        mails(board.member(0));
        As.person(
                board.facilitator(), () -> planning.cancel(board.id(), meeting, "The hall is flooded", Scope.THIS_ONE));
        var mail = mails(board.member(0)).getLast();
        assertThat(Letters.calendarType(mail)).contains("method=CANCEL");
        assertThat(Letters.calendar(mail).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(mail).getStatus()).isEqualTo(Status.cancelled());
        assertThat(event(mail).getSequence().getValue()).isEqualTo(1);
        assertThat(Letters.text(mail)).contains("Why: The hall is flooded").doesNotContain("/rsvp/");
        assertThat(Letters.complaints(Letters.calendarText(mail))).isEmpty();
    }

    @Test
    void whatWasNotSentYetIsNotSentWhenThePlanHasChanged() {
        var meeting = plans.meeting(board, 7);
        invite(meeting);
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(9), 0, Scope.THIS_ONE));
        assertThat(mails(board.member(0)))
                .singleElement()
                .satisfies(
                        mail -> assertThat(event(mail).getSequence().getValue()).isEqualTo(1));
    }

    @Test
    void whoeverWasNotInvitedOrHasLeftHearsNothing() {
        var meeting = plans.meeting(board, 7);
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(8), 0, Scope.THIS_ONE));
        assertThat(mails(board.member(0))).isEmpty();
        invite(meeting);
        assertThat(mails(board.member(1))).hasSize(1);
        As.administrator(board.administrator(), () -> boards.end(board.id(), board.member(1)));
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(9), 1, Scope.THIS_ONE));
        assertThat(mails(board.member(1))).hasSize(1);
    }

    @Test
    void eachReadsItInTheirLanguage() {
        var meeting = plans.meeting(board, 7);
        As.person(board.member(0), () -> profiles.prefer("es", TextSize.values()[0], Theme.values()[0]));
        invite(meeting);
        assertThat(Letters.subject(only(board.member(0)))).startsWith("Invitación: Board meeting, ");
        assertThat(Letters.text(only(board.member(0))))
                .contains("Hola, Member 1:", "Lugar: Library", "¿Asistirá?")
                .doesNotContain("invites");
    }

    @Test
    void nobodyIsInvitedToWhatIsCancelled() {
        var meeting = plans.meeting(board, 7);
        As.person(board.facilitator(), () -> planning.cancel(board.id(), meeting, "Snow", Scope.THIS_ONE));
        assertThatThrownBy(() -> invite(meeting)).isInstanceOf(Rejected.class);
    }

    private int invite(MeetingId meeting) {
        return As.person(board.facilitator(), () -> invitations.invite(board.id(), meeting));
    }

    private List<PersonId> all() {
        return List.of(board.facilitator(), board.observer(), board.member(0), board.member(1));
    }

    private List<MimeMessage> mails(PersonId person) {
        mailbox.deliver();
        return mailbox.of(person);
    }

    private MimeMessage only(PersonId person) {
        var mails = mails(person);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private static VEvent event(MimeMessage mail) {
        return Letters.calendar(mail).getEvents().getFirst();
    }
}
