package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.Proposals;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaAnswers;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.AgendaService;
import org.roundtable.meeting.AgendaWishes;
import org.roundtable.meeting.Frequency;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.LocalPlan;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingPlanning;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.Plans;
import org.roundtable.meeting.Purpose;
import org.roundtable.meeting.Repeat;
import org.roundtable.meeting.Scope;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MeetingViewsTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Plans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingService meetings;

    @Autowired
    AgendaService agenda;

    @Autowired
    AgendaAnswers answers;

    @Autowired
    AgendaWishes wishes;

    TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(2);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anEmptyListOffersFacilitatorsTheFirstStep() {
        var fay = open(board.facilitator(), MeetingLinks.all(board.id()));
        assertThat(sees(fay, "No meetings yet")).isTrue();
        assertThat(fay.find(Anchor.class).withText("Plan a meeting").all()).isNotEmpty();
        var member = open(board.member(0), MeetingLinks.all(board.id()));
        assertThat(member.find(Anchor.class).withText("Plan a meeting").all()).isEmpty();
    }

    @Test
    void aMeetingPlannedAppearsOnAListThatIsOpen() {
        open(board.member(0), MeetingLinks.all(board.id()));
        plans.meeting(board, 7);
        eventually("Next meeting");
        assertThat(screens.text()).contains("Board meeting", "Library", "still to come");
    }

    @Test
    void aFacilitatorPlansASeriesInTheForm() {
        var fay = open(board.facilitator(), MeetingLinks.plan(board.id()));
        press(fay, "Plan the meeting");
        assertThat(fay.find(DateTimePicker.class).single().getErrorMessage())
                .isEqualTo("Please choose a day and a time.");
        fay.find(DateTimePicker.class).single().setValue(LocalDateTime.of(2099, 1, 13, 18, 0));
        press(fay, "Plan the meeting");
        assertThat(field(fay, "Name").getErrorMessage()).isEqualTo("Please write something here.");
        field(fay, "Name").setValue("Evening of the board");
        frequency(fay).setValue(Frequency.MONTHLY);
        assertThat(frequency(fay).getItemLabelGenerator().apply(Frequency.MONTHLY))
                .isEqualTo("Every month, on the second Tuesday");
        fay.find(IntegerField.class)
                .withCondition(times -> "How many meetings in all".equals(times.getLabel()))
                .single()
                .setValue(3);
        press(fay, "Plan the meeting");
        assertThat(screens.text()).contains("Evening of the board", "January 13, 2099");
        assertThat(As.person(
                                board.observer(),
                                () -> meetings.feedOf(board.id()).load().get())
                        .all())
                .hasSize(3);
    }

    @Test
    void aTimeTheClockSkipsIsToldInTheForm() {
        var fay = open(board.facilitator(), MeetingLinks.plan(board.id()));
        fay.find(DateTimePicker.class).single().setValue(LocalDateTime.of(2099, 3, 8, 2, 30));
        assertThat(sees(fay, "the clock skips the chosen time")).isTrue();
    }

    @Test
    void membersAreToldWhoPlans() {
        open(board.member(0), MeetingLinks.plan(board.id()));
        assertThat(screens.text()).contains("Facilitators plan meetings.");
    }

    @Test
    void whatIsWrittenInAPlanStaysWhenOthersChangeIt() {
        var meeting = plans.meeting(board, 7);
        var fay = open(board.facilitator(), MeetingLinks.change(board.id(), meeting));
        assertThat(field(fay, "Name").getValue()).isEqualTo("Board meeting");
        field(fay, "Place").setValue("Town hall");
        As.person(board.facilitator(), () -> planning.change(board.id(), meeting, plans.inDays(9), 0, Scope.THIS_ONE));
        eventually("Somebody else has changed the plan meanwhile.");
        assertThat(field(fay, "Place").getValue()).isEqualTo("Town hall");
        press(fay, "Save the changes");
        assertThat(screens.text()).contains("Town hall");
        var kept = plans.seenBy(board.observer(), board, meeting).plan();
        assertThat(kept.place()).isEqualTo("Town hall");
    }

    @Test
    void whatAFacilitatorAddsAMemberSeesAtOnceWhenItIsPublished() {
        var meeting = plans.meeting(board, 7);
        var member = open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        assertThat(sees(member, "The agenda is not there yet.")).isTrue();
        var fay = open(board.facilitator(), MeetingLinks.meeting(board.id(), meeting));
        field(fay, "What is it about?").setValue("Street lights");
        press(fay, "Add it to the agenda");
        eventually("10 minutes planned of 60");
        press(fay, "Publish the agenda");
        ConfirmDialog sure = fay.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        member.activate();
        eventually("Street lights");
        plans.add(board, meeting, Plans.item("Rides", 55));
        eventually("The items take 65 minutes, 5 more than the meeting has.");
    }

    @Test
    void aMembersUnsentProposalOutlivesWhatOthersDo() {
        var meeting = plans.meeting(board, 7);
        plans.add(board, meeting, Plans.item("Welcome", 5));
        plans.publish(board, meeting);
        var member = open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        type(member, field(member, "What should the board talk about?"), "Benches");
        plans.add(board, meeting, Plans.item("Rides", 20));
        As.person(
                board.member(1),
                () -> wishes.propose(board.id(), meeting, AgendaItemId.next(), Plans.item("Shade", 5)));
        eventually("Shade");
        assertThat(field(member, "What should the board talk about?").getValue())
                .isEqualTo("Benches");
        var again = open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        assertThat(field(again, "What should the board talk about?").getValue()).isEqualTo("Benches");
        press(again, "Send it to the facilitators");
        eventually("You proposed “Benches”.");
        assertThat(field(again, "What should the board talk about?").getValue()).isEmpty();
    }

    @Test
    void whatOneFacilitatorWritesIsNotLostWhenAnotherChangesTheSameItem() {
        var meeting = plans.meeting(board, 7);
        var item = plans.add(board, meeting, Plans.item("Welcome", 5));
        var fay = open(board.facilitator(), MeetingLinks.meeting(board.id(), meeting));
        press(fay, "Change");
        editor(fay, "What is it about?").setValue("Welcome, everybody");
        As.person(
                board.facilitator(),
                () -> agenda.word(board.id(), meeting, item, Plans.item("Welcome", 5), Plans.item("Welcome", 15)));
        eventually("Somebody else has changed this meanwhile.");
        assertThat(editor(fay, "What is it about?").getValue()).isEqualTo("Welcome, everybody");
        press(fay, "Save the changes");
        eventually("15 minutes planned of 60");
        assertThat(plans.seenBy(board.facilitator(), board, meeting)
                        .items()
                        .getFirst()
                        .plan())
                .isEqualTo(Plans.item("Welcome, everybody", 15));
    }

    @Test
    void theSamePartChangedTwiceIsToldBeforeItIsOverwritten() {
        var meeting = plans.meeting(board, 7);
        var item = plans.add(board, meeting, Plans.item("Welcome", 5));
        var fay = open(board.facilitator(), MeetingLinks.meeting(board.id(), meeting));
        press(fay, "Change");
        editor(fay, "What is it about?").setValue("Welcome, everybody");
        As.person(
                board.facilitator(),
                () -> agenda.word(board.id(), meeting, item, Plans.item("Welcome", 5), Plans.item("Hello", 5)));
        eventually("Somebody else has changed this meanwhile.");
        press(fay, "Save the changes");
        assertThat(screens.text()).contains("nothing was saved yet", "Hello");
        press(fay, "Save the changes");
        assertThat(plans.seenBy(board.facilitator(), board, meeting)
                        .items()
                        .getFirst()
                        .plan()
                        .title())
                .isEqualTo("Welcome, everybody");
    }

    @Test
    void itemsAreMovedByButtonsAndConsentIsWithheldByOneTap() {
        var meeting = plans.meeting(board, 7);
        plans.add(board, meeting, Plans.item("Rides", 20));
        plans.add(board, meeting, Plans.item("Minutes of last time", 5).withConsent(true));
        plans.publish(board, meeting);
        var fay = open(board.facilitator(), MeetingLinks.meeting(board.id(), meeting));
        fay.test(fay.find(NativeButton.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter("Move Minutes of last time up"::equals)
                                .isPresent())
                        .single())
                .click();
        awaitOrder(meeting, "Minutes of last time", "Rides");
        var member = open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        assertThat(sees(member, "Decided together, without discussion")).isTrue();
        press(member, "Discuss this one");
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return !sees(member, "Decided together, without discussion");
        });
        assertThat(member.find(Button.class).withText("Discuss this one").all()).isEmpty();
        open(board.observer(), MeetingLinks.meeting(board.id(), meeting));
        assertThat(screens.current()
                        .find(Button.class)
                        .withText("Discuss this one")
                        .all())
                .isEmpty();
    }

    @Test
    void facilitatorsNotesAndLinksAreShownToWhomTheyAreFor() {
        var meeting = plans.meeting(board, 7);
        Topic rides = proposals
                .proposed(board.id(), board.member(0), "Rides to the clinic")
                .topic();
        plans.add(
                board,
                meeting,
                new ItemPlan("Rides", Purpose.DECIDE, 20, "Rosa", "For all", "Be brief", false, List.of(rides)));
        plans.publish(board, meeting);
        open(board.facilitator(), MeetingLinks.meeting(board.id(), meeting));
        assertThat(sees(screens.current(), "Be brief")).isTrue();
        var member = open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        assertThat(screens.text()).contains("For all", "Presented by Rosa").doesNotContain("Be brief");
        assertThat(member.find(Anchor.class).withText("Rides to the clinic").all())
                .hasSize(1);
    }

    @Test
    void anEmptyAgendaBeginsFromWhatComesAlong() {
        var meeting = plans.meeting(board, 7);
        var fay = open(board.facilitator(), MeetingLinks.meeting(board.id(), meeting));
        press(fay, "Town hall");
        eventually("Your questions and concerns");
        assertThat(fay.find(AgendaBeginning.class).all()).isEmpty();
    }

    @Test
    void aCancelledMeetingSaysWhyOnScreensThatAreOpen() {
        var meeting = plans.meeting(board, 7);
        open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        As.person(
                board.facilitator(), () -> planning.cancel(board.id(), meeting, "The hall is flooded", Scope.THIS_ONE));
        eventually("The hall is flooded");
        assertThat(sees(screens.current(), "This meeting was cancelled.")).isTrue();
        assertThat(sees(screens.current(), "Go to the meeting")).isFalse();
    }

    @Test
    void aMeetingOverMidnightHasBothDaysOnTheListAndOnItsPage() {
        var id = MeetingId.next();
        var start = LocalDateTime.of(2098, 3, 4, 23, 30);
        var plan = new LocalPlan(MeetingKind.SPECIAL, "Night watch", start, Duration.ofMinutes(75), "", "");
        As.person(board.facilitator(), () -> planning.plan(board.id(), id, plan, Repeat.NEVER));
        String both = "Tuesday, March 4, 2098, 11:30\u202fPM to Wednesday, March 5, 2098, 12:45\u202fAM";
        open(board.member(0), MeetingLinks.all(board.id()));
        assertThat(screens.text()).contains(both);
        open(board.member(0), MeetingLinks.meeting(board.id(), id));
        assertThat(screens.text()).contains(both + " (Mountain Time)", "On your clock: ");
    }

    @Test
    void theWayIntoTheMeetingOpensWhenItIsHeld() {
        open(board.member(0), MeetingLinks.meeting(board.id(), plans.meeting(board, 7)));
        assertThat(sees(screens.current(), "Go to the meeting")).isFalse();
        var held = plans.meeting(board, 8);
        plans.takeUp(board, held, plans.add(board, held, Plans.item("Welcome", 5)));
        open(board.observer(), MeetingLinks.meeting(board.id(), held));
        assertThat(sees(screens.current(), "Go to the meeting")).isTrue();
    }

    @Test
    void aDeclinedProposalIsAnsweredOnTheProposersScreen() {
        var meeting = plans.meeting(board, 7);
        var id = AgendaItemId.next();
        As.person(board.member(0), () -> wishes.propose(board.id(), meeting, id, Plans.item("Shade", 5)));
        var member = open(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        assertThat(sees(member, "You proposed “Shade”.")).isTrue();
        As.person(board.facilitator(), () -> answers.decline(board.id(), meeting, id, "The city decides on this"));
        eventually("The city decides on this");
        open(board.member(1), MeetingLinks.meeting(board.id(), meeting));
        assertThat(screens.text()).doesNotContain("The city decides on this");
    }

    private void awaitOrder(MeetingId meeting, String... titles) {
        await().untilAsserted(() -> assertThat(
                        plans.seenBy(board.facilitator(), board, meeting).items())
                .extracting(item -> item.plan().title())
                .containsExactly(titles));
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

    /** Whether it stands on the screen, not in a part that is hidden. */
    private static boolean sees(BrowserlessUIContext window, String text) {
        return !window.find(Component.class)
                .withCondition(each -> each.getElement().getText().contains(text))
                .all()
                .isEmpty();
    }

    private static TextField field(BrowserlessUIContext window, String label) {
        return window.find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .first();
    }

    private static TextField editor(BrowserlessUIContext window, String label) {
        return window.find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()) && inside(field, ItemEditor.class))
                .single();
    }

    private static boolean inside(Component component, Class<?> kind) {
        return component
                .getParent()
                .filter(parent -> kind.isInstance(parent) || inside(parent, kind))
                .isPresent();
    }

    private static void type(BrowserlessUIContext window, TextField field, String text) {
        window.test(field).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private static Select<Frequency> frequency(BrowserlessUIContext window) {
        return window.find(Select.class)
                .withCondition(select -> "Repeat".equals(select.getLabel()))
                .single();
    }

    private void eventually(String text) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return screens.text().contains(text);
        });
    }
}
