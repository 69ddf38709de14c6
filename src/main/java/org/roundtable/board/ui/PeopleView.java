package org.roundtable.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.live.LiveScreens;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedInPerson;

/** Who sits on a board, who runs it and who follows it. */
@Route("boards/:board/people")
@PermitAll
class PeopleView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient BoardService boards;
    private final transient LiveScreens screens;
    private final transient CurrentPerson me;
    private final Heading heading = new Heading(getTranslation("board.people.title"));
    private final SeatsList seats = new SeatsList();
    private final PeopleList facilitators = new PeopleList();
    private final Paragraph noFacilitator = PeopleList.insteadOf(getTranslation("board.people.facilitators-none"));
    private final PeopleList unseated = new PeopleList();
    private final Block unseatedBlock = new Block(
            getTranslation("board.people.unseated"),
            PeopleList.insteadOf(getTranslation("board.people.unseated-note")),
            unseated);
    private final PeopleList observers = new PeopleList();
    private final Paragraph noObserver = PeopleList.insteadOf(getTranslation("board.people.observers-none"));

    PeopleView(BoardService boards, LiveScreens screens, CurrentPerson me) {
        this.boards = boards;
        this.screens = screens;
        this.me = me;
        addClassName("page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = BoardId.of(event.getRouteParameters().get("board").orElse(""));
        var feed = boards.feed(board);
        removeAll();
        add(
                heading,
                AboutNav.onPeople(board),
                new Block(getTranslation("board.people.seats"), seats),
                new Block(getTranslation("board.people.facilitators"), facilitators, noFacilitator),
                unseatedBlock,
                new Block(getTranslation("board.people.observers"), observers, noObserver));
        if (me.signedIn().filter(SignedInPerson::administrator).isPresent()) {
            add(new Paragraph(new Anchor(BoardLinks.administration(board), getTranslation("board.people.administer"))));
        }
        screens.follow(seats, feed, this::show);
    }

    private void show(BoardSnapshot board) {
        String lead = getTranslation(
                "board.people.lead", Map.of("taken", board.seated().size(), "seats", board.seats()));
        if (!heading.lead().isEmpty() && !heading.lead().equals(lead)) {
            Announcer.say(this, lead);
        }
        heading.setLead(lead);
        heading.setEyebrow(board.name());
        seats.show(board);
        facilitators.show(board.facilitators(), board.zone());
        noFacilitator.setVisible(board.facilitators().isEmpty());
        unseated.show(board.unseated(), board.zone());
        unseatedBlock.setVisible(!board.unseated().isEmpty());
        observers.show(board.observers(), board.zone());
        noObserver.setVisible(board.observers().isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.people.title");
    }
}
