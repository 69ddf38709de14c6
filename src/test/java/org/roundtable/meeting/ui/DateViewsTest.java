package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.voting.count.Availability.IF_NEED_BE;
import static org.roundtable.voting.count.Availability.NO;
import static org.roundtable.voting.count.Availability.YES;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.DateLinks;
import org.roundtable.meeting.DateProposal;
import org.roundtable.meeting.DateSearchId;
import org.roundtable.meeting.DateSearchSnapshot;
import org.roundtable.meeting.DateSearches;
import org.roundtable.meeting.DateSearching;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.Plans;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Vote;
import org.roundtable.voting.count.Availability;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DateViewsTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Plans plans;

    @Autowired
    PollWorld polls;

    @Autowired
    DateSearching searching;

    @Autowired
    DateSearches searches;

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
    void aFacilitatorAsksFromWhereMeetingsArePlannedAndMembersSeeItAtOnce() {
        var ana = open(board.member(0), MeetingLinks.all(board.id()));
        var fay = open(board.facilitator(), MeetingLinks.plan(board.id()));
        assertThat(hrefs(fay)).contains(DateLinks.ask(board.id()));
        fay.getUI().navigate(DateLinks.ask(board.id()));
        Window.press(fay, "Ask the board");
        assertThat(Window.texts(fay)).contains("Please choose a day and a time.");
        name(fay).setValue("Planning evening");
        pickers(fay).get(0).setValue(LocalDateTime.of(2099, 3, 3, 18, 0));
        Window.press(fay, "Ask the board");
        assertThat(Window.texts(fay)).contains("Please propose two times or more.");
        Window.press(fay, "Add another time");
        assertThat(pickers(fay)).hasSize(5);
        pickers(fay).get(3).setValue(LocalDateTime.of(2099, 3, 8, 2, 30));
        assertThat(Window.texts(fay)).anyMatch(text -> text.contains("the clock skips the chosen time"));
        Window.press(fay, "Ask the board");
        assertThat(screens.text())
                .contains("Planning evening", "Nobody has answered yet.", "3:00\u202fAM to 4:30\u202fAM");
        Window.until(ana, () -> assertThat(hrefs(ana)).anyMatch(href -> href.contains("/meetings/dates/")));
        assertThat(Window.texts(ana)).contains("Say when you can come.");
    }

    @Test
    void peopleAnswerAndTheFacilitatorChooses() {
        var search = ask(7, 8);
        var ana = open(board.member(0), DateLinks.search(board.id(), search));
        assertThat(buttons(ana)).doesNotContain("Choose this time");
        var fay = open(board.facilitator(), DateLinks.search(board.id(), search));
        assertThat(Window.texts(fay)).contains("Nobody has answered yet.");
        ana.activate();
        groups(ana).get(0).setValue(NO);
        groups(ana).get(1).setValue(IF_NEED_BE);
        Window.press(ana, "Check my vote");
        confirm(ana);
        Window.until(
                fay,
                () -> assertThat(Window.texts(fay))
                        .contains("0 yes, 1 if need be, 0 no", "0 yes, 0 if need be, 1 no")
                        .anyMatch(text -> text.startsWith("So far most can come at this time: ")));
        press(fay, "Choose this time", 1);
        confirm(fay);
        Window.until(ana, () -> assertThat(Window.texts(ana)).anyMatch(text -> text.startsWith("The date is found: ")));
        assertThat(hrefs(ana))
                .contains(
                        MeetingLinks.meeting(board.id(), seen(search).meeting().orElseThrow()));
        assertThat(fay.getUI().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(
                        MeetingLinks.meeting(board.id(), seen(search).meeting().orElseThrow()));
    }

    @Test
    void timesThatSuitEquallyWellAreTold() {
        var search = ask(7, 8);
        answer(search, 0, YES, YES);
        open(board.observer(), DateLinks.search(board.id(), search));
        assertThat(screens.text()).contains("These times suit equally well so far", "Suits best, with others");
    }

    @Test
    void everybodySeesTheBoardsClockAndTheirOwn() {
        var search = ask(7, 8);
        var ana = open(board.member(0), DateLinks.search(board.id(), search));
        assertThat(screens.text()).contains("(Mountain Time)", "On your clock: ");
        assertThat(groups(ana))
                .allSatisfy(group -> assertThat(group.getHelperText())
                        .startsWith("On the board’s clock: ")
                        .contains("6:00"));
    }

    @Test
    void beforeTheFirstAnswerTheTimesCanBeChanged() {
        var search = ask(7, 8);
        var fay = open(board.facilitator(), DateLinks.search(board.id(), search));
        assertThat(hrefs(fay)).contains(DateLinks.change(board.id(), search));
        fay.getUI().navigate(DateLinks.change(board.id(), search));
        assertThat(pickers(fay).stream().map(DateTimePicker::getValue))
                .startsWith(plans.inDays(7).startsAt(), plans.inDays(8).startsAt());
        pickers(fay).get(0).setValue(plans.inDays(9).startsAt());
        Window.press(fay, "Save the changes");
        assertThat(polls.shown(board, seen(search).poll()).options())
                .extracting(option ->
                        option.startsAt().orElseThrow().atZone(Plans.ZONE).toLocalDateTime())
                .containsExactly(plans.inDays(8).startsAt(), plans.inDays(9).startsAt());
        answer(search, 0, YES, YES);
        Window.until(fay, () -> assertThat(hrefs(fay)).doesNotContain(DateLinks.change(board.id(), search)));
    }

    @Test
    void theSearchIsGivenUpForAReasonThatAllRead() {
        var search = ask(7, 8);
        var ana = open(board.member(0), DateLinks.search(board.id(), search));
        var fay = open(board.facilitator(), DateLinks.search(board.id(), search));
        Window.press(fay, "Stop looking for a date");
        fay.find(TextArea.class)
                .withCondition(area -> "Why?".equals(area.getLabel()))
                .single()
                .setValue("The hall is closed");
        Window.press(fay, "Stop and say why");
        Window.until(
                ana,
                () -> assertThat(Window.texts(ana)).contains("No date is looked for any more.", "The hall is closed"));
        assertThat(buttons(fay)).doesNotContain("Choose this time");
    }

    @Test
    void theVoteLeadsToTheSearchAndDoesNotStateADateItself() {
        var search = ask(7, 8);
        answer(search, 0, YES, NO);
        var poll = seen(search).poll();
        polls.close(board, poll);
        var fay = open(board.facilitator(), PollLinks.poll(board.id(), poll));
        assertThat(hrefs(fay)).contains(DateLinks.search(board.id(), search));
        assertThat(buttons(fay)).doesNotContain("Take this date");
        assertThat(Window.texts(fay)).contains("What follows from this vote is said on the page it is about.");
    }

    @Test
    void whoeverDoesNotFacilitateReadsWhyThereIsNoForm() {
        open(board.member(0), DateLinks.ask(board.id()));
        assertThat(screens.text()).contains("Facilitators plan meetings.");
    }

    private DateSearchId ask(int... days) {
        var search = DateSearchId.next();
        var starts = Arrays.stream(days)
                .mapToObj(day -> plans.inDays(day).startsAt())
                .toList();
        var proposal = new DateProposal(plans.inDays(7), starts, Optional.empty(), "When can you come?", "");
        As.person(board.facilitator(), () -> searching.ask(board.id(), search, proposal));
        return search;
    }

    private void answer(DateSearchId search, int member, Availability... answers) {
        polls.cast(board, seen(search).poll(), board.member(member), new Vote.Slots(List.of(answers)), "");
    }

    private DateSearchSnapshot seen(DateSearchId search) {
        return As.person(
                board.observer(), () -> searches.feed(board.id(), search).load().get());
    }

    private BrowserlessUIContext open(PersonId person, String address) {
        var window = screens.of(person);
        UI.getCurrent().navigate(address);
        return window;
    }

    private static void press(BrowserlessUIContext window, String words, int which) {
        window.activate();
        window.test(window.find(Button.class).withText(words).all().get(which)).click();
    }

    private static void confirm(BrowserlessUIContext window) {
        var dialog = window.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    private static List<String> buttons(BrowserlessUIContext window) {
        window.activate();
        return window.find(Button.class).all().stream()
                .filter(Window::shown)
                .map(Button::getText)
                .toList();
    }

    private static List<String> hrefs(BrowserlessUIContext window) {
        window.activate();
        return window.find(Anchor.class).all().stream()
                .filter(Window::shown)
                .map(Anchor::getHref)
                .toList();
    }

    private static List<DateTimePicker> pickers(BrowserlessUIContext window) {
        window.activate();
        return window.find(DateTimePicker.class).all().stream()
                .filter(Window::shown)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<Availability>> groups(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioButtonGroup.class).all().stream()
                .filter(each -> ((Component) each).getClassNames().contains("slot"))
                .map(each -> (RadioButtonGroup<Availability>) each)
                .toList();
    }

    private static TextField name(BrowserlessUIContext window) {
        return window.find(TextField.class)
                .withCondition(field -> "Name".equals(field.getLabel()))
                .single();
    }
}
