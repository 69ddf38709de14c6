package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Rejected;
import org.roundtable.common.Translations;
import org.roundtable.meeting.Assembly.Planned;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

/** What a meeting gave people to do comes before the next one, as long as it is not done. */
@DatabaseTest
class CarriedActionsTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    RecordService records;

    @Autowired
    ActionService actions;

    @Autowired
    CarryingOver carrying;

    @Autowired
    MeetingLead lead;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    MinutesService minutes;

    @Autowired
    TestClock clock;

    private TestBoard board;
    private Planned first;

    @BeforeEach
    void hold() {
        board = world.board(2);
        first = assembly.begun(board);
    }

    @Test
    void whatIsStillOpenIsOfferedUntilItIsOnTheAgenda() {
        var prices = act("Ask for prices");
        act("Call the school");
        Planned next = next();
        assertThat(open(next)).isEqualTo(2);
        As.person(board.member(0), () -> actions.finish(board.id(), prices));
        assertThat(open(next)).isEqualTo(1);
        put(next);
        put(next);
        assertThat(open(next)).isZero();
        assertThat(assembly.now(next).items()).hasSize(4);
    }

    @Test
    void nothingOpenIsNothingToPutOnTheAgenda() {
        Planned next = next();
        assertThatThrownBy(() -> put(next)).isInstanceOf(Rejected.class);
    }

    @Test
    void whatALaterMeetingTakesUpSaysWhereItComesFromAndItsMinutesWhatBecameOfIt() {
        var done = act("Ask for prices");
        var moved = act("Call the school");
        var dropped = act("Print leaflets");
        act("Find a room");
        Planned next = next();
        put(next);
        assertThat(seen()).allSatisfy(action -> assertThat(action.from()).isEmpty());
        takeUp(next);
        assertThat(seen()).allSatisfy(action -> {
            assertThat(action.from()).contains("June meeting");
            assertThat(action.takenUpAt()).containsExactly(next.id());
        });
        As.person(board.facilitator(), () -> {
            actions.finish(board.id(), done);
            actions.move(board.id(), moved, today().plusDays(60));
            actions.drop(board.id(), dropped, "Nobody reads them");
        });
        end(next);
        As.person(board.facilitator(), () -> actions.finish(board.id(), moved));
        assertThat(markdown(next))
                .containsSubsequence(
                        "Carried over from earlier meetings", "Ask for prices: Member 1", "Done. Carried over from")
                .contains("Still to be done, now by", "Given up: Nobody reads them.", "Still to be done. Carried over");
    }

    private ActionItemId act(String text) {
        var id = ActionItemId.next();
        As.person(
                board.facilitator(),
                () -> records.act(
                        board.id(),
                        first.id(),
                        id,
                        new NewAction(Optional.empty(), text, board.member(0), today().plusDays(14))));
        return id;
    }

    private Planned next() {
        As.person(board.facilitator(), () -> lead.end(board.id(), first.id(), Optional.empty()));
        return assembly.planned(board);
    }

    private void put(Planned next) {
        As.person(board.facilitator(), () -> carrying.putActions(board.id(), next.id(), "Actions of last time"));
    }

    private void takeUp(Planned next) {
        As.person(board.facilitator(), () -> lead.start(board.id(), next.id()));
        var item = assembly.now(next).items().getLast().id();
        assembly.open(next, board.facilitator(), Optional.empty(), item);
    }

    private void end(Planned next) {
        var current = assembly.now(next).current().map(ItemView::id);
        As.person(board.facilitator(), () -> lead.end(board.id(), next.id(), current));
        clock.advance(Duration.ofMinutes(1));
    }

    private String markdown(Planned next) {
        As.person(board.facilitator(), () -> publishing.publish(board.id(), next.id(), 0, ""));
        return As.person(board.observer(), () -> minutes.paper(board.id(), next.id(), 1, Translations.ENGLISH))
                .markdown();
    }

    private int open(Planned next) {
        return As.person(board.facilitator(), () -> carrying.offered(board.id(), next.id()))
                .openActions();
    }

    private List<BoardAction> seen() {
        return As.person(board.observer(), () -> actions.feed(board.id()))
                .load()
                .get();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
