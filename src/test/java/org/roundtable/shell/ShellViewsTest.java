package org.roundtable.shell;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ShellViewsTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    BoardAdministration administration;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whoIsOnOneBoardIsLedToIt() {
        var board = world.board(1);
        var window = screens.of(board.member(0));
        UI.getCurrent().navigate("");
        assertThat(path()).isEqualTo("boards/" + board.id().text());
        assertThat(links(window)).contains("boards/" + board.id().text() + "/charter");
    }

    @Test
    void whoIsOnSeveralBoardsChooses() {
        var one = world.board(1);
        var other = world.board(1);
        As.administrator(
                other.administrator(),
                () -> administration.add(other.id(), one.member(0), Role.MEMBER, Optional.empty()));
        var window = screens.of(one.member(0));
        UI.getCurrent().navigate("");
        assertThat(path()).isEqualTo("boards");
        assertThat(links(window))
                .contains("boards/" + one.id().text(), "boards/" + other.id().text());
    }

    @Test
    void whoIsOnNoBoardIsToldWhatToExpect() {
        var window = screens.of(world.person("Nell Newcomer", false));
        UI.getCurrent().navigate("");
        assertThat(screens.text()).contains("You are not on a board yet", "When somebody adds you to a board");
        assertThat(window.find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("admin/boards");
    }

    @Test
    void anAdministratorWithoutABoardFindsTheWork() {
        var window = screens.ofAdministrator(world.person("Ada Administrator", true));
        UI.getCurrent().navigate("");
        assertThat(links(window)).contains("admin/boards");
    }

    @Test
    void anAddressWithNothingBehindItIsToldKindly() {
        var board = world.board(1);
        var window = screens.of(board.member(0));
        UI.getCurrent().navigate("no/such/page");
        assertThat(window.find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void everyScreenHasOneMainTargetForTheSkipLink() {
        var window = screens.of(world.board(1).member(0));
        UI.getCurrent().navigate("boards");
        var view = window.find(BoardsView.class).single().getElement();
        assertThat(view.getAttribute("id")).isEqualTo("main");
        assertThat(view.getTag()).isEqualTo("main");
    }

    @Test
    void whatCannotBeDoneIsToldInThePersonsWords() {
        screens.of(world.board(1).member(0));
        assertThat(told(new Rejected("changed-meanwhile", Map.of()))).startsWith("Somebody changed this");
        assertThat(told(new AccessDeniedException("no"))).startsWith("This is not open to you");
        assertThat(told(new OptimisticLockingFailureException("stale"))).startsWith("Somebody changed this");
        assertThat(told(new IllegalStateException("wrapped", new Rejected("busy"))))
                .startsWith("Somebody else is saving");
    }

    @Test
    void whatNobodyForesawIsToldCalmlyAndWithAReference() {
        screens.of(world.board(1).member(0));
        assertThat(told(new IllegalStateException("secret of the house")))
                .startsWith("Something went wrong on our side")
                .containsPattern("reference: [0-9a-v]{6}$")
                .doesNotContain("secret");
    }

    private String told(Throwable problem) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(problem));
        var toasts = screens.current().find(Notification.class).all();
        String text = toasts.getLast()
                .getChildren()
                .filter(Span.class::isInstance)
                .map(words -> words.getElement().getText())
                .collect(joining());
        toasts.forEach(Notification::close);
        return text;
    }

    private static List<String> links(BrowserlessUIContext window) {
        return window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
