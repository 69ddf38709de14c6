package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedInPerson;
import org.roundtable.security.TestPersons;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewPackages(packages = "org.roundtable.live")
class LiveScreensTest extends BrowserlessTest {
    private static final Topic POLL = new Topic("poll", 42);

    private final PersonId person = PersonId.next();
    private final LiveHub hub = new LiveHub();
    private final LiveScreens screens = new LiveScreens(hub, signedIn(person));
    private final AtomicInteger truth = new AtomicInteger();
    private final Feed<Integer> feed = new Feed<>(POLL, "board", truth::get);

    @AfterEach
    void stop() {
        hub.stop();
    }

    @Test
    void aChangeReachesAnAttachedComponent() {
        var shown = new Shown();
        UI.getCurrent().add(shown);
        change(3);
        awaitText(shown, "3");
    }

    @Test
    void aComponentThatIsNotAttachedFollowsNothing() {
        new Shown();
        assertThat(hub.watchedTopics()).isZero();
    }

    @Test
    void aComponentTakenOutAndPutBackShowsWhatItMissedAndFollowsOn() {
        var shown = new Shown();
        UI.getCurrent().add(shown);
        UI.getCurrent().remove(shown);
        assertThat(hub.watchedTopics()).isZero();
        change(1);
        UI.getCurrent().add(shown);
        assertThat(shown.getText()).isEqualTo("1");
        change(2);
        awaitText(shown, "2");
    }

    @Test
    void aComponentMayBeginToFollowInTheMidstOfBeingAttached() {
        var late = new Div() {
            int times;

            @Override
            protected void onAttach(AttachEvent attached) {
                screens.follow(this, feed, snapshot -> times++);
            }
        };
        UI.getCurrent().add(late);
        assertThat(late.times).isOne();
        UI.getCurrent().remove(late);
        assertThat(hub.watchedTopics()).isZero();
    }

    @Test
    void aClosedTabLeavesNothingBehind() {
        UI.getCurrent().add(new Shown(), new Shown());
        assertThat(screens.count()).isOne();
        var session = UI.getCurrent().getSession();
        MockVaadin.closeCurrentUI(true);
        assertThat(screens.count()).isZero();
        assertThat(hub.watchedTopics()).isZero();
        MockVaadin.createUI(MockedUI::new, session);
    }

    @Test
    void whoLosesTheirRightsIsShownNothingMore() {
        var shown = new Shown();
        UI.getCurrent().add(shown);
        screens.reopen(person);
        assertThat(hub.watchedTopics()).isZero();
        change(5);
        assertThat(shown.getText()).isEqualTo("0");
    }

    @Test
    void anotherPersonsScreensStayAsTheyAre() {
        UI.getCurrent().add(new Shown());
        screens.reopen(PersonId.next());
        assertThat(hub.watchedTopics()).isOne();
    }

    @Test
    void aScreenWhereNobodyIsSignedInFollowsAndStaysWhenSomebodyLosesTheirRights() {
        var walls = new LiveScreens(hub, new CurrentPerson(SecurityContextHolder.getContextHolderStrategy()));
        var wall = new Div();
        walls.follow(wall, feed, snapshot -> wall.setText(snapshot.toString()));
        UI.getCurrent().add(wall);
        assertThat(walls.showing(POLL)).isOne();
        walls.reopen(person);
        change(4);
        awaitText(wall, "4");
        UI.getCurrent().remove(wall);
        assertThat(walls.showing(POLL)).isZero();
    }

    private void change(int to) {
        truth.set(to);
        hub.changed(POLL);
    }

    private void awaitText(Div shown, String text) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return shown.getText().equals(text);
        });
    }

    private static CurrentPerson signedIn(PersonId person) {
        return new CurrentPerson(SecurityContextHolder.getContextHolderStrategy()) {
            @Override
            public Optional<SignedInPerson> signedIn() {
                return Optional.of(TestPersons.signedIn(person, false));
            }
        };
    }

    /** A piece of screen that shows a number. */
    private class Shown extends Div {
        Shown() {
            screens.follow(this, feed, snapshot -> setText(snapshot.toString()));
        }
    }
}
