package org.roundtable.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.live.LiveLinks;
import org.roundtable.live.LiveOverview;
import org.roundtable.live.LiveReport;
import org.roundtable.live.LiveScreens;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.TestDatabase;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class LiveViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    LiveOverview overview;

    @Autowired
    LiveScreens live;

    World.TestBoard board;

    @BeforeEach
    void aBoard() {
        board = world.board(1);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anAdministratorSeesTheFiguresMove() {
        openAsAdministrator();
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(screens.text()).contains(openScreens(live.count()));
        });
        assertThat(screens.text()).contains("Nothing changed lately", "WebSocket");
        assertThat(screens.text().contains("This server is alone")).isNotEqualTo(TestDatabase.postgresql());
    }

    @Test
    void figuresThatAreHeldStayAsTheyAre() {
        var window = openAsAdministrator();
        Button hold = window.find(Button.class).withText("Hold the figures").single();
        hold.click();
        String held = screens.text();
        screens.of(board.member(0));
        UI.getCurrent().navigate("boards/" + board.id().text());
        await().until(() -> report().now().screens() == live.count());
        window.activate();
        await().during(Duration.ofMillis(500)).pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return screens.text().equals(held);
        });
        hold.click();
        assertThat(screens.text()).contains("Hold the figures", openScreens(live.count()));
    }

    @Test
    void nothingIsLeftOfAPageThatIsClosed() {
        int before = live.count();
        openAsAdministrator();
        assertThat(live.count()).isEqualTo(before + 1);
        screens.close();
        assertThat(live.count()).isEqualTo(before);
    }

    @Test
    void nobodyElseSeesThem() {
        Stream.of(board.facilitator(), board.member(0), board.observer()).forEach(person -> {
            assertThatThrownBy(() -> As.person(person, overview::feed)).isInstanceOf(AccessDeniedException.class);
            var window = screens.of(person);
            UI.getCurrent().navigate(LiveLinks.FIGURES);
            assertThat(window.find(H1.class).single().getText()).isEqualTo("This page is not for you");
        });
    }

    private LiveReport report() {
        return As.administrator(board.administrator(), overview::feed).load().get();
    }

    private static String openScreens(int count) {
        return "Open screens" + count + "Things they follow";
    }

    private BrowserlessUIContext openAsAdministrator() {
        var window = screens.ofAdministrator(board.administrator());
        UI.getCurrent().navigate(LiveLinks.FIGURES);
        return window;
    }
}
