package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.live.Follower;
import org.roundtable.live.LiveHub;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.Wall;
import org.roundtable.meeting.WallSnapshot;
import org.roundtable.meeting.WallSnapshot.WallItem;

/** What a wall shows, as it changes. */
class WallScreen extends Div implements Follower<WallSnapshot> {
    private final transient Wall wall;
    private final transient LiveScreens screens;
    private final transient Clock time;
    private final Span board = new Span();
    private final Span meeting = new Span();
    private final Span purpose = new Span();
    private final H1 title = new H1();
    private final WallClock clock = new WallClock();
    private final Paragraph pause = new Paragraph();
    private final Div vote = new Div();
    private final WallJoin join = new WallJoin();
    private final Div floorPlace = new Div();
    private final WallFloorPart floor = new WallFloorPart();
    private @Nullable AgendaItemId voteOn;

    /** @param dark what happens when the link is revoked */
    WallScreen(Wall wall, LiveScreens screens, LiveHub hub, Clock time, Runnable dark) {
        this.wall = wall;
        this.time = time;
        this.screens = screens;
        addClassName("wall");
        board.addClassName("wall-board");
        purpose.addClassName("wall-purpose");
        pause.addClassName("wall-pause");
        vote.addClassName("wall-vote-place");
        Header head = new Header(board, meeting);
        head.addClassName("wall-head");
        Div item = new Div(purpose, title, clock, pause);
        item.addClassName("wall-item");
        WallQuestion question = new WallQuestion();
        Div middle = new Div(vote, question);
        middle.addClassName("wall-middle");
        Div side = new Div(floorPlace, join);
        side.addClassName("wall-side");
        add(head, item, middle, side);
        screens.follow(this, wall.standing(), new UntilGone<>(dark));
        screens.follow(this, wall.meeting(), this);
        screens.follow(floor, wall.floor(), floor);
        screens.follow(question, wall.question(), question);
        addAttachListener(opened -> hub.changed(wall.count()));
        addDetachListener(closed -> hub.changed(wall.count()));
    }

    @Override
    public void show(WallSnapshot now) {
        board.setText(now.board().name());
        meeting.setText(now.title());
        title.setText(now.item().map(WallItem::title).orElseGet(() -> getTranslation(idle(now))));
        purpose.setText(now.item()
                .map(item -> getTranslation("meeting-open.purpose." + item.purpose()))
                .orElse(""));
        clock.show(now.item().map(WallItem::clock), time);
        pause.setText(now.breakSince().isPresent() ? getTranslation("meeting-open.wall.break") : "");
        showFloor(now.state() == MeetingState.RUNNING);
        join.show(now.guestToken().filter(token -> !now.state().over()));
        showVote(now.item().map(WallItem::id));
    }

    /** Taken out rather than hidden, so that no name stays behind on the page. */
    private void showFloor(boolean running) {
        if (running && !floor.isAttached()) {
            floorPlace.add(floor);
        } else if (!running) {
            floorPlace.removeAll();
        }
    }

    /** What stands in the place of an item while there is none. */
    private static String idle(WallSnapshot now) {
        return now.state() == MeetingState.RUNNING
                ? "meeting-open.wall.between"
                : "meeting-open.wall.idle." + now.state();
    }

    private void showVote(Optional<AgendaItemId> item) {
        if (!Objects.equals(voteOn, item.orElse(null))) {
            voteOn = item.orElse(null);
            vote.removeAll();
            item.ifPresent(id -> {
                WallVote shown = new WallVote();
                screens.follow(shown, wall.vote(id), shown);
                vote.add(shown);
            });
        }
    }
}
