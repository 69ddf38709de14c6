package org.roundtable.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.BoardId;
import org.roundtable.live.LiveScreens;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedInPerson;

/** A board's standing rules, in sentences. */
@Route("boards/:board/charter")
@PermitAll
class CharterView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient BoardService boards;
    private final transient LiveScreens screens;
    private final transient CurrentPerson me;
    private final Heading heading = new Heading(getTranslation("board.charter.title"));
    private final Div text = new Div();
    private @Nullable Shown shown;

    CharterView(BoardService boards, LiveScreens screens, CurrentPerson me) {
        this.boards = boards;
        this.screens = screens;
        this.me = me;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = BoardId.of(event.getRouteParameters().get("board").orElse(""));
        var feed = boards.feed(board);
        heading.setLead(getTranslation("board.charter.lead"));
        removeAll();
        add(heading, AboutNav.onCharter(board), text);
        if (me.signedIn().filter(SignedInPerson::administrator).isPresent()) {
            add(new Paragraph(new Anchor(BoardLinks.administration(board), getTranslation("board.charter.amend"))));
        }
        screens.follow(text, feed, this::show);
    }

    private void show(BoardSnapshot board) {
        heading.setEyebrow(board.name());
        Shown now = new Shown(board.charter(), board.seated().size());
        if (!now.equals(shown)) {
            shown = now;
            text.removeAll();
            text.add(new CharterText(now.terms(), now.entitled()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.charter.title");
    }

    private record Shown(CharterTerms terms, int entitled) {}
}
