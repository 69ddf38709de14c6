package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.BoardService;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeFeeds;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.StageService;
import org.roundtable.live.Follower;
import org.roundtable.live.LiveScreens;
import org.roundtable.live.Presence;
import org.roundtable.security.CurrentPerson;

/** Where authors write. Others, and everybody once it is up for decision, are shown the initiative itself. */
@Route("boards/:board/initiatives/:initiative/edit")
@PermitAll
class EditView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final InitiativeService initiatives;
    private final InitiativeDrafting drafting;
    private final StageService stages;
    private final BoardService boards;
    private final Choices.Reader choices;
    private final LiveScreens screens;
    private final Presence presence;
    private final CurrentPerson me;

    EditView(
            InitiativeService initiatives,
            InitiativeDrafting drafting,
            StageService stages,
            BoardService boards,
            Choices.Reader choices,
            LiveScreens screens,
            Presence presence,
            CurrentPerson me) {
        this.initiatives = initiatives;
        this.drafting = drafting;
        this.stages = stages;
        this.boards = boards;
        this.choices = choices;
        this.screens = screens;
        this.presence = presence;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = RouteIds.board(event);
        InitiativeId id = RouteIds.initiative(event);
        InitiativeSnapshot now = initiatives.open(board, id);
        Viewer viewer = new Viewer(me.id(), boards.open(board));
        if (!now.authoredBy(viewer.id()) || !viewer.member() || !now.stage().writable()) {
            event.forwardTo(InitiativeLinks.initiative(board, id));
            return;
        }
        Editor editor = new Editor(viewer, now, choices.of(board, id), drafting, stages, presence);
        presence.enter(editor, id.topic());
        InitiativeFeeds feeds = initiatives.feeds(board, id);
        screens.follow(editor, feeds.content(), new Follower<>() {
            @Override
            public void show(InitiativeSnapshot snapshot) {
                editor.show(snapshot);
            }

            @Override
            public void gone() {
                removeAll();
                add(new Gone(board));
            }
        });
        screens.follow(editor, feeds.here(), editor::show);
        removeAll();
        add(editor);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("initiative.edit.title");
    }
}
