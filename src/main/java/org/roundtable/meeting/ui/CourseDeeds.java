package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Optional;
import org.roundtable.common.ui.Confirm;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.VoteView;

/** The steps of a meeting's course as they are taken: each rests on what the screen showed. */
final class CourseDeeds {
    private static final Duration EARLY = Duration.ofHours(1);

    private final Component from;
    private final RoomViewer viewer;
    private final RoomTools tools;
    private final VoteSteps steps;

    CourseDeeds(Component from, RoomViewer viewer, RoomTools tools) {
        this.from = from;
        this.viewer = viewer;
        this.tools = tools;
        steps = new VoteSteps(from, viewer, tools);
    }

    void take(NextStep step, MeetingSnapshot seen, Optional<VoteView> vote) {
        switch (step) {
            case START -> start(seen);
            case OPEN_VOTE -> openVote(seen, vote);
            case CLOSE_VOTE -> vote.ifPresent(steps::close);
            case DRAW_LOT -> vote.ifPresent(steps::drawLot);
            case STATE_OUTCOME -> vote.ifPresent(steps::stateOutcome);
            case OPEN -> tools.course().open(viewer.board(), viewer.meeting(), current(seen), true, next(seen));
            case FINISH -> finish(seen, true);
            case END -> tools.lead().end(viewer.board(), viewer.meeting(), current(seen));
            case BACK -> tools.course().endBreak(viewer.board(), viewer.meeting());
            case TAKE_GAVEL -> tools.lead().takeGavel(viewer.board(), viewer.meeting());
            case END_AFTERWARDS -> EndAfterwards.ask(from, tools.lead(), viewer.board(), viewer.meeting());
            case NONE -> {}
        }
    }

    void openVote(MeetingSnapshot seen, Optional<VoteView> before) {
        seen.current().ifPresent(item -> steps.open(item, before));
    }

    void finish(MeetingSnapshot seen, boolean done) {
        current(seen).ifPresent(item -> tools.course().finish(viewer.board(), viewer.meeting(), item, done));
    }

    void pause() {
        tools.course().beginBreak(viewer.board(), viewer.meeting());
    }

    void askEnd(MeetingSnapshot seen) {
        Confirm.ask(
                from,
                "room.end.title",
                "room.end.text",
                "room.step.END",
                () -> tools.lead().end(viewer.board(), viewer.meeting(), current(seen)));
    }

    /** A click at another time than planned may be a mistake, and begins a record for everybody. */
    private void start(MeetingSnapshot seen) {
        Runnable start = () -> tools.lead().start(viewer.board(), viewer.meeting());
        Duration away = Duration.between(tools.clock().instant(), seen.plan().startsAt());
        if (away.compareTo(EARLY) > 0) {
            Confirm.ask(from, "room.early.title", "room.early.text", "room.step.START", start);
        } else {
            start.run();
        }
    }

    private static Optional<AgendaItemId> current(MeetingSnapshot seen) {
        return seen.current().map(ItemView::id);
    }

    private static AgendaItemId next(MeetingSnapshot seen) {
        return seen.next().orElseThrow().id();
    }
}
