package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.live.Topic;
import org.roundtable.meeting.Assembly;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MinutesPublishing;
import org.roundtable.meeting.NotesService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes on the screens of the facilitator who writes them and of a member who waits for them. */
@DatabaseTest
class MinutesViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Assembly assembly;

    @Autowired
    MeetingLead lead;

    @Autowired
    NotesService notes;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    CommentService comments;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatTheKeeperWritesReachesTheBoardWhenItIsLaidBeforeIt() {
        var held = held();
        var member = open(held.board().member(0), minutes(held));
        assertThat(text(member)).contains("There are no minutes yet").doesNotContain("Write the minutes");
        var fay = open(held.board().facilitator(), minutes(held) + "/edit");
        assertThat(fay.find(ExcuseField.class).single().getLabel()).startsWith("Who told beforehand");
        List<TextArea> fields =
                fay.find(TextArea.class).withCaption("Your words").all();
        fay.test(fields.getFirst()).setValue("The door was locked until six.");
        assertThat(Window.texts(fay)).contains("Saved, last by Fay Facilitator");
        press(fay, "Lay the minutes before the board");
        confirm(fay, "Lay the minutes before the board");
        until(member, () -> {
            assertThat(text(member)).contains("Not approved yet", "SHA-256", "Word (DOCX)", "What people say");
            assertThat(text(member)).doesNotContain("Record the approval");
            assertThat(member.find(Markdown.class).all())
                    .extracting(Markdown::getContent)
                    .anySatisfy(text -> assertThat(text).contains("The door was locked until six."));
        });
    }

    @Test
    void theKeeperIsToldOfNotesWrittenSinceAndTakesThemIn() {
        var held = held();
        var board = held.board();
        var grace = assembly.secondFacilitator(board);
        var keeper = open(board.facilitator(), minutes(held) + "/edit");
        note(held, grace, "The room was full", 0);
        until(keeper, () -> assertThat(field(keeper).getValue()).isEqualTo("The room was full"));
        keeper.test(field(keeper)).setValue("It was full.");
        note(held, grace, "The room was full\nTwo people stood", 1);
        until(
                keeper,
                () -> assertThat(Window.texts(keeper)).contains("New notes since you began:", "Two people stood"));
        press(keeper, "Take them in");
        assertThat(field(keeper).getValue()).isEqualTo("It was full.\n\nTwo people stood");
        assertThat(Window.texts(keeper)).doesNotContain("New notes since you began:");
    }

    @Test
    void membersSayLiveWhatTheyThinkOfMinutesThatAreNotApproved() {
        var held = held();
        var board = held.board();
        As.person(board.facilitator(), () -> publishing.publish(board.id(), held.id(), 0, ""));
        var fay = open(board.facilitator(), minutes(held));
        As.person(
                board.member(0),
                () -> comments.write(
                        board.id(),
                        new NewComment(
                                CommentId.next(),
                                Topic.of("minutes", held.id()),
                                Optional.empty(),
                                Optional.empty(),
                                "My name is missing")));
        until(
                fay,
                () -> assertThat(fay.find(Div.class)
                                .withClassName("comment-words")
                                .all())
                        .extracting(comment -> Window.words(comment.getElement()))
                        .anyMatch(words -> words.contains("My name is missing")));
        assertThat(text(fay)).contains("Not approved yet");
    }

    private void note(Assembly.Planned held, PersonId by, String text, long base) {
        As.person(by, () -> notes.write(held.board().id(), held.id(), held.item(0), text, base));
    }

    private static TextArea field(BrowserlessUIContext window) {
        window.activate();
        return window.find(TextArea.class).withCaption("Your words").all().get(1);
    }

    private static String text(BrowserlessUIContext window) {
        return window.find(MinutesPage.class).single().getElement().getTextRecursively();
    }

    private static void confirm(BrowserlessUIContext window, String words) {
        var dialog = window.find(DeedDialog.class).single();
        Button button = window.find(Button.class, dialog).all().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private BrowserlessUIContext open(PersonId person, String address) {
        var window = screens.of(person);
        UI.getCurrent().navigate(address);
        return window;
    }

    private static String minutes(Assembly.Planned held) {
        return MeetingLinks.minutes(held.board().id(), held.id());
    }

    private Assembly.Planned held() {
        var board = world.board(2);
        var planned = assembly.atFirst(board);
        As.person(board.facilitator(), () -> lead.end(board.id(), planned.id(), Optional.of(planned.item(0))));
        return planned;
    }
}
