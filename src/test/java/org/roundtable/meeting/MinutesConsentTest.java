package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Translations;
import org.roundtable.document.DocumentFormat;
import org.roundtable.meeting.Assembly.Planned;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes come onto the next agenda and are approved there by consent, or not. */
@DatabaseTest
class MinutesConsentTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingCourse course;

    @Autowired
    AgendaWishes wishes;

    @Autowired
    CarryingOver carrying;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    MinutesApprovals approvals;

    @Autowired
    MinutesService minutes;

    @Autowired
    TestClock clock;

    private TestBoard board;
    private Planned held;

    @BeforeEach
    void hold() {
        board = world.board(2);
        held = assembly.begun(board);
        As.person(board.facilitator(), () -> lead.end(board.id(), held.id(), Optional.empty()));
        publish(0, "");
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void minutesThatWaitAreOfferedAndPutOnTheConsentAgendaOnce() {
        Planned next = assembly.planned(board, Duration.ofDays(30));
        assertThat(offered(next)).extracting(ProposedMinutes::meeting).containsExactly(held.id());
        put(next);
        put(next);
        assertThat(offered(next)).isEmpty();
        ItemPlan plan = assembly.now(next).items().getLast().plan();
        assertThat(plan.title()).isEqualTo("Minutes of last time");
        assertThat(plan.consent()).isTrue();
        assertThat(assembly.now(next).items()).hasSize(4);
        rejected(() -> As.person(
                board.facilitator(), () -> carrying.putMinutes(board.id(), next.id(), next.id(), "Of nothing")));
    }

    @Test
    void whatPassesWithoutObjectionIsApprovedByThisMeetingAndSaysSo() {
        Planned next = onAgenda();
        assertThat(passedAt(next)).isEmpty();
        invalid(() -> approve(1, next));
        finish(next);
        assertThat(passedAt(next)).extracting(ProposedMinutes::version).containsExactly(1);
        approve(1, next);
        assertThat(passedAt(next)).isEmpty();
        rejected(() -> approve(1, next));
        String file = new String(As.person(
                        board.observer(),
                        () -> minutes.file(board.id(), held.id(), 1, DocumentFormat.PAGE, Translations.ENGLISH))
                .bytes());
        assertThat(file).contains("Approved by consent at the meeting “June meeting” of ");
    }

    @Test
    void whatSomebodyTookOutIsNotApprovedByConsent() {
        Planned next = onAgenda();
        As.person(board.member(0), () -> wishes.discuss(board.id(), next.id(), about(next)));
        finish(next);
        assertThat(passedAt(next)).isEmpty();
        invalid(() -> approve(1, next));
    }

    @Test
    void aVersionThatCameAfterTheMeetingHadBegunWithItIsNotApprovedNorTheOneBefore() {
        Planned next = onAgenda();
        open(next);
        clock.advance(Duration.ofMinutes(1));
        publish(1, "A name was missing");
        close(next);
        assertThat(passedAt(next)).isEmpty();
        invalid(() -> approve(2, next));
        rejected(() -> approve(1, next));
    }

    @Test
    void whatIsLeftUnfinishedHasNotPassed() {
        Planned next = onAgenda();
        open(next);
        As.person(board.facilitator(), () -> course.finish(board.id(), next.id(), about(next), false));
        invalid(() -> approve(1, next));
    }

    @Test
    void onlyFacilitatorsPutMinutesOnAgendasAndApproveThem() {
        Planned next = onAgenda();
        var other = world.board(1);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> carrying.offered(board.id(), next.id()));
            denied(expected, person, () -> carrying.putMinutes(board.id(), next.id(), held.id(), "x"));
            denied(expected, person, () -> carrying.putActions(board.id(), next.id(), "x"));
            denied(expected, person, () -> approvals.passedAt(board.id(), next.id()));
            denied(expected, person, () -> approvals.byConsent(board.id(), held.id(), 1, next.id()));
        }
    }

    private Planned onAgenda() {
        Planned next = assembly.planned(board);
        put(next);
        As.person(board.facilitator(), () -> lead.start(board.id(), next.id()));
        return next;
    }

    private void put(Planned next) {
        As.person(
                board.facilitator(),
                () -> carrying.putMinutes(board.id(), next.id(), held.id(), "Minutes of last time"));
    }

    private AgendaItemId about(Planned next) {
        return assembly.now(next).items().stream()
                .filter(item -> item.plan().title().equals("Minutes of last time"))
                .findAny()
                .orElseThrow()
                .id();
    }

    private void finish(Planned next) {
        open(next);
        close(next);
    }

    private void open(Planned next) {
        assembly.open(next, board.facilitator(), Optional.empty(), about(next));
    }

    private void close(Planned next) {
        As.person(board.facilitator(), () -> course.finish(board.id(), next.id(), about(next), true));
    }

    private List<ProposedMinutes> offered(Planned next) {
        return As.person(board.facilitator(), () -> carrying.offered(board.id(), next.id()))
                .minutes();
    }

    private List<ProposedMinutes> passedAt(Planned next) {
        return As.person(board.facilitator(), () -> approvals.passedAt(board.id(), next.id()));
    }

    private void approve(int version, Planned at) {
        As.person(board.facilitator(), () -> approvals.byConsent(board.id(), held.id(), version, at.id()));
    }

    private void publish(int shown, String reason) {
        As.person(board.facilitator(), () -> publishing.publish(board.id(), held.id(), shown, reason));
    }

    private static void rejected(As.Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Rejected.class);
    }

    private static void invalid(As.Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Invalid.class);
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
