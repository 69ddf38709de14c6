package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.roundtable.board.BoardService;
import org.roundtable.common.BoardId;
import org.roundtable.discussion.ThreadPanels;
import org.roundtable.initiative.InitiativeFeeds;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.InitiativeSupport;
import org.roundtable.initiative.StageService;
import org.roundtable.live.Follower;
import org.roundtable.live.LiveScreens;
import org.roundtable.live.Presence;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.voting.PollPanels;

/** An initiative: what it is, where it stands, who supports it, what is said and decided about it. */
@Route("boards/:board/initiatives/:initiative")
@PermitAll
class InitiativeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final InitiativeService initiatives;
    private final InitiativeSupport support;
    private final StageService stages;
    private final BoardService boards;
    private final PollPanels polls;
    private final ThreadPanels threads;
    private final LiveScreens screens;
    private final Presence presence;
    private final CurrentPerson me;
    private String title = "";

    InitiativeView(
            InitiativeService initiatives,
            InitiativeSupport support,
            StageService stages,
            BoardService boards,
            PollPanels polls,
            ThreadPanels threads,
            LiveScreens screens,
            Presence presence,
            CurrentPerson me) {
        this.initiatives = initiatives;
        this.support = support;
        this.stages = stages;
        this.boards = boards;
        this.polls = polls;
        this.threads = threads;
        this.screens = screens;
        this.presence = presence;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = RouteIds.board(event);
        InitiativeId id = RouteIds.initiative(event);
        InitiativeFeeds feeds = initiatives.feeds(board, id);
        InitiativeSnapshot now = screens.newest(feeds.content());
        title = now.proposal().title();
        PageParts parts = parts(new Viewer(me.id(), boards.open(board)), id, now);
        InitiativePage page = new InitiativePage(parts, snapshot -> panels(board, snapshot));
        presence.enter(parts.here(), id.topic());
        screens.follow(page, feeds.content(), new Follower<>() {
            @Override
            public void show(InitiativeSnapshot snapshot) {
                page.show(snapshot);
            }

            @Override
            public void gone() {
                removeAll();
                add(new Gone(board));
            }
        });
        screens.follow(parts.here(), feeds.here(), parts.here()::show);
        removeAll();
        add(page);
    }

    private PageParts parts(Viewer viewer, InitiativeId id, InitiativeSnapshot now) {
        BoardId board = viewer.board();
        return new PageParts(
                new HeadPart(),
                new StageSteps(),
                now.authoredBy(viewer.id()) && viewer.member()
                        ? Optional.of(new AuthorPart(board, id, stages))
                        : Optional.empty(),
                new DraftNotice(),
                new SecondsPart(viewer, () -> support.second(board, id), () -> support.takeBack(board, id)),
                new FactsPart(board),
                viewer.facilitator()
                        ? Optional.of(new MovesPart((arrow, reason) -> stages.move(board, id, arrow, reason)))
                        : Optional.empty(),
                new HistoryPart(viewer),
                new HereLine());
    }

    private InitiativePage.Talk panels(BoardId board, InitiativeSnapshot snapshot) {
        Topic subject = snapshot.id().topic();
        return new InitiativePage.Talk(
                section(
                        "initiative.votes",
                        polls.on(board, subject, snapshot.proposal().title())),
                section("initiative.discussion", threads.on(board, subject)));
    }

    private Section section(String headingKey, Component content) {
        Section section = new Section(new H2(getTranslation(headingKey)), content);
        section.addClassName("section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("initiative.untitled") : title;
    }
}
