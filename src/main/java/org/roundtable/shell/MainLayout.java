package org.roundtable.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.SignedInPerson;

/** The frame round every screen of somebody signed in. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final BoardService boards;
    private final CurrentPerson me;
    private final ShellHeader header;
    private @Nullable BoardNav nav;
    private @Nullable HasElement content;

    MainLayout(BoardService boards, CurrentPerson me, People people, AuthenticationContext session) {
        this.boards = boards;
        this.me = me;
        addClassName("shell");
        header = new ShellHeader(tools(me, people, session));
        add(new SkipLink(), header, new Announcer());
        KeptFocus.in(this);
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        if (content != null) {
            focus(shown);
        }
        content = shown;
        shown.getElement().setAttribute("id", SkipLink.TARGET).setAttribute("tabindex", "-1");
        shown.getElement().getClassList().add("shell-main");
        getElement().appendChild(shown.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<String> path = event.getLocation().getSegments();
        board(Addresses.board(path).or(() -> kept(path)).orElse(null));
        if (nav != null) {
            nav.at(event.getLocation().getPath());
        }
    }

    /** Screens that belong to no board leave the way back to the board one came from, or to one's only one. */
    private Optional<BoardId> kept(List<String> path) {
        if (path.equals(List.of(ShellLinks.boards())) || me.signedIn().isEmpty()) {
            return Optional.empty();
        }
        if (nav != null) {
            return Optional.of(nav.board());
        }
        List<BoardView> mine = boards.mine();
        return mine.size() == 1 ? Optional.of(mine.getFirst().id()) : Optional.empty();
    }

    /** Takes the keyboard and the reading position along to the next screen, unless it has placed them itself. */
    private static void focus(HasElement shown) {
        shown.getElement().executeJs("""
                setTimeout(() => this.contains(document.activeElement) || this.focus({preventScroll: true}), 50)
                """);
    }

    private void board(@Nullable BoardId board) {
        if (nav != null && nav.board().equals(board)) {
            return;
        }
        List<BoardView> mine = board == null || me.signedIn().isEmpty() ? List.of() : boards.mine();
        Optional<BoardView> here =
                mine.stream().filter(view -> view.id().equals(board)).findAny();
        header.board(here.map(view -> new BoardSwitcher(view, mine)).orElse(null));
        replace(here.map(view -> new BoardNav(view.id())).orElse(null));
    }

    private void replace(@Nullable BoardNav newNav) {
        if (nav != null) {
            remove(nav);
        }
        nav = newNav;
        if (newNav != null) {
            addComponentAtIndex(indexOf(header) + 1, newNav);
        }
    }

    private Component tools(CurrentPerson person, People people, AuthenticationContext session) {
        return person.signedIn()
                .<Component>map(known -> menu(known, people, session))
                .orElseGet(() -> new Anchor("login", getTranslation("shell.sign-in")));
    }

    private static UserMenu menu(SignedInPerson person, People people, AuthenticationContext session) {
        return new UserMenu(people.badge(person.id()), person.administrator(), session);
    }
}
