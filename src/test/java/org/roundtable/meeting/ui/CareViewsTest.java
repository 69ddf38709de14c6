package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Money;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.AccessKind;
import org.roundtable.meeting.AccessNeeds;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.NewStipend;
import org.roundtable.meeting.Plans;
import org.roundtable.meeting.StipendId;
import org.roundtable.meeting.StipendView;
import org.roundtable.meeting.Stipends;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CareViewsTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Plans plans;

    @Autowired
    AccessNeeds needs;

    @Autowired
    Stipends stipends;

    World.TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void plan() {
        board = world.board(2);
        meeting = plans.meeting(board, 7);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatAMemberAsksForAFacilitatorSeesAtOnceAndSettles() {
        var fay = open(board.facilitator(), MeetingLinks.meeting(board.id(), meeting));
        assertThat(screens.text()).contains("Nobody has asked for anything yet.");
        var member = open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        member.find(Checkbox.class)
                .withCondition(box -> "Childcare".equals(box.getLabel()))
                .single()
                .setValue(true);
        press(member, "Tell the facilitators");
        eventually("Childcare: Asked for");
        fay.activate();
        eventually("Member 1 Childcare");
        press(fay, "Not met");
        fay.find(TextArea.class)
                .withCondition(area -> "Why could it not be met?".equals(area.getLabel()))
                .single()
                .setValue("Nobody was free");
        press(fay, "Note it as not met");
        member.activate();
        eventually("Childcare: Not met: Nobody was free");
        open(board.member(1), MeetingLinks.meeting(board.id(), meeting));
        assertThat(screens.text()).doesNotContain("Nobody was free", "Member 1", "What people need to take part");
    }

    @Test
    void theLogIsForFacilitators() {
        As.person(board.member(0), () -> needs.ask(board.id(), meeting, Map.of(AccessKind.FOOD, "No nuts")));
        open(board.facilitator(), MeetingLinks.needsLog(board.id()));
        assertThat(screens.text()).contains("Access needs over time", "Board meeting");
        open(board.member(0), MeetingLinks.needsLog(board.id()));
        assertThat(screens.text()).contains("Only facilitators see this page.").doesNotContain("Board meeting");
    }

    @Test
    void stipendsAreMarkedAsPaidAndExportedWithoutFormulas() throws IOException {
        owe("=HYPERLINK(1)", 2550);
        owe("+bus", 300);
        owe("@home", 100);
        owe("-x", 100);
        var fay = open(board.facilitator(), MeetingLinks.needsLog(board.id()));
        eventually("Due: $30.50. Paid: $0.");
        press(fay, "Mark as paid");
        eventually("Paid on");
        StringBuilder csv = new StringBuilder();
        StipendsCsv.write(all(), new StipendWords(UI.getCurrent(), Plans.ZONE), csv);
        assertThat(csv.toString().lines())
                .hasSize(5)
                .anyMatch(line -> line.contains("'=HYPERLINK(1)") && line.contains("25.50"))
                .anyMatch(line -> line.contains("'+bus"))
                .anyMatch(line -> line.contains("'@home"))
                .anyMatch(line -> line.contains("'-x"))
                .filteredOn(line -> line.contains(",paid,"))
                .hasSize(1);
    }

    @Test
    void aLinkToOnesCalendarIsShownOnceAndRevoked() {
        var member = open(board.member(0), MeetingLinks.all(board.id()));
        assertThat(screens.text()).doesNotContain("The meetings of this board");
        press(member, "Make my private link");
        assertThat(member.find(TextArea.class).single().getValue()).contains("calendar/", ".ics");
        open(board.member(0), MeetingLinks.all(board.id()));
        assertThat(screens.text()).contains("Revoke the link");
        assertThat(screens.current().find(TextArea.class).all()).isEmpty();
    }

    private void owe(String kind, long hundredths) {
        As.person(
                board.facilitator(),
                () -> stipends.owe(
                        board.id(),
                        meeting,
                        StipendId.next(),
                        new NewStipend(board.member(0), kind, new Money(hundredths))));
    }

    private List<StipendView> all() {
        return As.person(
                board.facilitator(), () -> stipends.feed(board.id()).load().get());
    }

    private BrowserlessUIContext open(PersonId person, String address) {
        var window = screens.of(person);
        UI.getCurrent().navigate(address);
        return window;
    }

    private void press(BrowserlessUIContext window, String text) {
        window.activate();
        window.test(window.find(Button.class)
                        .withCondition(button -> text.equals(button.getText()))
                        .first())
                .click();
    }

    private void eventually(String text) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return screens.text().contains(text);
        });
    }
}
