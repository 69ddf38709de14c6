package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.ActionItemId;
import org.roundtable.meeting.Assembly;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.NewAction;
import org.roundtable.meeting.RecordService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are to do, on the screens of its owner and of somebody else. */
@DatabaseTest
class ActionsViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Assembly assembly;

    @Autowired
    RecordService records;

    @Autowired
    TestClock clock;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void itsOwnerMarksItDoneAndTheOthersSeeIt() {
        var board = world.board(2);
        give(board, board.member(0));
        var other = open(board, board.member(1));
        assertThat(text(other)).contains("Ask for prices", "Member 1, by").doesNotContain("It is done");
        var owner = open(board, board.member(0));
        press(owner, "It is done");
        until(other, () -> assertThat(text(other)).contains("Done and given up", "Nothing is to be done right now"));
    }

    private void give(TestBoard board, PersonId owner) {
        var planned = assembly.atFirst(board);
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(14);
        As.person(
                board.facilitator(),
                () -> records.act(
                        board.id(),
                        planned.id(),
                        ActionItemId.next(),
                        new NewAction(Optional.empty(), "Ask for prices", owner, due)));
    }

    private BrowserlessUIContext open(TestBoard board, PersonId person) {
        var window = screens.of(person);
        UI.getCurrent().navigate(MeetingLinks.actions(board.id()));
        return window;
    }

    private static String text(BrowserlessUIContext window) {
        return window.find(ActionsPage.class).single().getElement().getTextRecursively();
    }
}
