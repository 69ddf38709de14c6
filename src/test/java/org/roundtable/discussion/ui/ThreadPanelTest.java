package org.roundtable.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaTester;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.Moderation;
import org.roundtable.discussion.Reaction;
import org.roundtable.discussion.Responses;
import org.roundtable.discussion.Revision;
import org.roundtable.discussion.ThreadFixture;
import org.roundtable.discussion.ThreadPanels;
import org.roundtable.discussion.ThreadService;
import org.roundtable.discussion.Threads;
import org.roundtable.live.DraftService;
import org.roundtable.security.TestPersons;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

@DatabaseTest
class ThreadPanelTest {
    @Autowired
    ApplicationContext spring;

    @Autowired
    World world;

    @Autowired
    Threads threads;

    @Autowired
    CommentService comments;

    @Autowired
    Responses responses;

    @Autowired
    Moderation moderation;

    @Autowired
    ThreadService threadService;

    @Autowired
    DraftService drafts;

    @Autowired
    ThreadPanels panels;

    ThreadFixture room;
    SecuredBrowserlessApplicationContext<Authentication> browser;

    @BeforeEach
    void openAThread() {
        room = new ThreadFixture(world, threads, comments, threadService);
        browser = SpringBrowserlessApplicationContext.createSecured(spring, ThreadPanelTest.class);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aHalfTypedCommentStaysWhileAnotherAppears() {
        var ana = look(room.ana);
        var ben = look(room.ben);
        type(ben, "I am not done");
        type(ana, "**Hello** @Member 2");
        press(ana, "Send comment");

        until(
                ben,
                () -> assertThat(bodies(ben))
                        .singleElement()
                        .asString()
                        .contains("<strong>Hello</strong>", "mention-me"));
        assertThat(field(ben).getValue()).isEqualTo("I am not done");
        assertThat(ben.find(Announcer.class).single().getText()).isEqualTo("1 new comment by Member 1");
        until(ana, () -> assertThat(bodies(ana)).hasSize(1));
        assertThat(field(ana).getValue()).isEmpty();
        assertThat(ana.find(Announcer.class).single().getText()).isEmpty();
    }

    @Test
    void whoWritesIsSaidToTheOthersOnly() {
        var ana = look(room.ana);
        var ben = look(room.ben);
        type(ben, "hm");
        until(ana, () -> assertThat(writing(ana)).isEqualTo("Member 2 is writing…"));
        until(ben, () -> assertThat(writing(ben)).isEmpty());
        press(ben, "Send comment");
        until(ana, () -> assertThat(writing(ana)).isEmpty());
    }

    @Test
    void whatWasTypedIsThereAgainOnAnotherScreen() {
        type(look(room.ana), "kept for later");
        var second = look(room.ana);
        assertThat(field(second).getValue()).isEqualTo("kept for later");
    }

    @Test
    void aTextThatIsTooLongStaysAndSaysSo() {
        var ana = look(room.ana);
        type(ana, "x".repeat(10_001));
        assertThat(field(ana).getHelperText()).isEqualTo("1 character too many");
        press(ana, "Send comment");
        assertThat(field(ana).isInvalid()).isTrue();
        assertThat(field(ana).getErrorMessage()).contains("10,001");
        assertThat(field(ana).getValue()).hasSize(10_001);
        assertThat(room.read(room.ana)).isEmpty();
    }

    @Test
    void anOpenReplyStaysWhileItsCommentChanges() {
        CommentId said = room.say(room.ana, "at noon");
        var ben = look(room.ben);
        press(ben, "Reply");
        type(ben, "half a reply");
        As.person(room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "at one")));
        As.person(room.ana, () -> responses.react(room.board, said, Reaction.HEART, true));
        until(ben, () -> assertThat(bodies(ben).getFirst()).contains("at one"));
        assertThat(field(ben).getValue()).isEqualTo("half a reply");
        press(ben, "Send reply");
        until(ben, () -> assertThat(bodies(ben)).hasSize(2));
        assertThat(room.read(room.ana).get(1).parent()).isEqualTo(said);
    }

    @Test
    void aReactionIsPressedOnOnesOwnScreenAndCountedOnAll() {
        room.say(room.ana, "hello");
        var ben = look(room.ben);
        var observer = look(room.people.observer());
        press(ben, "React");
        pressReaction(ben, "Thanks");
        until(ben, () -> assertThat(reactions(ben)).containsExactly("Thanks, 1 person"));
        assertThat(ben.find(NativeButton.class)
                        .withClassName("reaction")
                        .single()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        until(
                observer,
                () -> assertThat(observer.find(ReactionBar.class)
                                .single()
                                .getElement()
                                .getTextRecursively())
                        .isEqualTo("1"));
        assertThat(observer.find(NativeButton.class).all()).isEmpty();
    }

    @Test
    void aHiddenCommentGoesFromOpenScreens() {
        CommentId said = room.say(room.ana, "rude words");
        var ben = look(room.ben);
        var facilitator = look(room.people.facilitator());
        As.person(room.people.facilitator(), () -> moderation.hide(room.board, said, "Rude"));
        until(ben, () -> assertThat(bodies(ben)).isEmpty());
        assertThat(gone(ben)).contains("A facilitator has hidden this comment.").doesNotContain("Rude", "rude words");
        until(facilitator, () -> assertThat(gone(facilitator)).contains("Hidden from the board. Reason: Rude"));
        assertThat(bodies(facilitator).getFirst()).contains("rude words");
    }

    @Test
    void anObserverIsToldWhyThereIsNothingToWriteIn() {
        room.say(room.ana, "hello");
        var observer = look(room.people.observer());
        assertThat(observer.find(TextArea.class).all()).isEmpty();
        assertThat(observer.find(ActionButton.class).all()).isEmpty();
        assertThat(observer.find(Button.class).all())
                .filteredOn(Component::isVisible)
                .filteredOn(button -> button.getParent().orElseThrow().isVisible())
                .isEmpty();
        assertThat(texts(observer)).contains("You follow this board as an observer. Members write here.");
    }

    private BrowserlessUIContext look(PersonId person) {
        var principal = TestPersons.signedIn(person, false);
        var window = browser.newUser(new TestingAuthenticationToken(principal, null, List.of()))
                .newWindow();
        window.activate();
        window.getUI().removeAll();
        window.getUI().add(new Announcer(), panels.on(room.board, room.subject));
        return window;
    }

    private static void type(BrowserlessUIContext window, String text) {
        window.activate();
        TextArea field = field(window);
        new TextAreaTester<>(field).setValue(text);
    }

    private static void press(BrowserlessUIContext window, String words) {
        window.activate();
        Component button = Stream.concat(
                        window.find(Button.class).all().stream(), window.find(ActionButton.class).all().stream())
                .filter(each -> words(each).equals(words))
                .findFirst()
                .orElseThrow();
        if (button instanceof Button) {
            ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        } else {
            click(window.find(CommentList.class).single().getElement(), button.getElement());
        }
    }

    /** As the browser tells it: the list hears of a click on what is in it. */
    private static void click(Element list, Element target) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.target.matches('button:not(.reaction)')", true);
        data.put(JsonConstants.MAP_STATE_NODE_EVENT_DATA, target.getNode().getId());
        list.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(list, "click", data));
    }

    private static String words(Component button) {
        return button.getElement().getProperty("innerText", button.getElement().getText());
    }

    private static void pressReaction(BrowserlessUIContext window, String word) {
        NativeButton button = window.find(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(word))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** The field of the reply when one is open, else the composer's. */
    private static TextArea field(BrowserlessUIContext window) {
        window.activate();
        return window.find(TextArea.class).all().getFirst();
    }

    private static List<String> bodies(BrowserlessUIContext window) {
        return window.find(CommentLine.class).all().stream()
                .flatMap(line -> words(line).select(".comment-body").stream())
                .map(org.jsoup.nodes.Element::html)
                .toList();
    }

    private static List<String> gone(BrowserlessUIContext window) {
        return window.find(CommentLine.class).all().stream()
                .flatMap(line -> words(line).select(".comment-gone").stream())
                .map(org.jsoup.nodes.Element::text)
                .toList();
    }

    private static Document words(CommentLine line) {
        return Jsoup.parse(line.getElement().getChild(0).getProperty("innerHTML", ""));
    }

    private static List<String> reactions(BrowserlessUIContext window) {
        return window.find(NativeButton.class).withClassName("reaction").all().stream()
                .map(button -> button.getElement().getAttribute("aria-label"))
                .toList();
    }

    private static String writing(BrowserlessUIContext window) {
        return window.find(WritingLine.class).single().getText();
    }

    private static List<String> texts(BrowserlessUIContext window) {
        window.activate();
        return window.find(Paragraph.class).all().stream()
                .filter(Component::isVisible)
                .map(Paragraph::getText)
                .toList();
    }
}
