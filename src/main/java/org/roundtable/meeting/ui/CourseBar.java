package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.VoteView;
import org.roundtable.meeting.VotesSnapshot;
import org.roundtable.security.PersonBadge;

/** Where facilitators lead the meeting: one obvious next step, and everything else one step away. */
class CourseBar extends Section {
    private static final Duration EARLY = Duration.ofHours(1);

    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final Button next = new Button();
    private final Paragraph leader = new Paragraph();
    private final Details more;
    private final Button leave;
    private final Button pause;
    private final Button onward;
    private final Button vote;
    private final transient VoteSteps steps;
    private transient @Nullable MeetingSnapshot shown;
    private transient VotesSnapshot votes = VotesSnapshot.NONE;

    CourseBar(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("course-bar");
        getElement().setAttribute("aria-label", getTranslation("room.lead"));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        next.addClickListener(click -> stepOnce());
        leave = new Button(getTranslation("room.step.leave"), click -> leave());
        pause = new Button(
                getTranslation("room.step.break"),
                click -> tools.course().beginBreak(viewer.board(), viewer.meeting()));
        onward = new Button("", click -> onward());
        vote = new Button(getTranslation("room.step.OPEN_VOTE"), click -> openVote());
        steps = new VoteSteps(this, viewer, tools);
        Button end = new Button(getTranslation("room.step.END"), click -> askEnd());
        Div others = new Div(onward, vote, leave, pause, end);
        others.addClassName("row");
        more = new Details(getTranslation("room.more"), others);
        add(leader, next, more);
    }

    void show(MeetingSnapshot now) {
        shown = now;
        show(now, nextStep(now));
    }

    void show(VotesSnapshot now) {
        votes = now;
        if (shown != null) {
            show(shown, nextStep(shown));
        }
    }

    private void show(MeetingSnapshot now, NextStep step) {
        setVisible(step != NextStep.NONE);
        next.setText(words(now, step));
        leader.setText(getTranslation(leaderKey(step), Map.of("who", leader(now))));
        more.setVisible(viewer.leads(now));
        leave.setVisible(now.current().isPresent());
        onward.setVisible(step.aboutVote());
        onward.setText(words(now, NextStep.onward(now)));
        vote.setVisible(
                now.current().isPresent() && step != NextStep.OPEN_VOTE && newest(now).filter(one -> one.poll().open()).isEmpty());
        pause.setVisible(now.breakSince().isEmpty());
    }

    private NextStep nextStep(MeetingSnapshot now) {
        return NextStep.of(now, votes, viewer.leads(now), tools.clock().instant());
    }

    private String words(MeetingSnapshot now, NextStep step) {
        String title = now.next().map(item -> item.plan().title()).orElse("");
        return getTranslation("room.step." + step, Map.of("title", title, "who", leader(now)));
    }

    private static String leaderKey(NextStep step) {
        return switch (step) {
            case START -> "room.leader.nobody";
            case TAKE_GAVEL -> "room.leader.other";
            case END_AFTERWARDS -> "room.leader.forgotten";
            default -> "room.leader.me";
        };
    }

    private static String leader(MeetingSnapshot now) {
        return now.gavel().map(PersonBadge::name).orElse("");
    }

    /** A second click in the same moment is not meant for the step after. */
    private void stepOnce() {
        try {
            step();
        } finally {
            next.setEnabled(true);
        }
    }

    private void step() {
        MeetingSnapshot seen = Objects.requireNonNull(shown);
        BoardId board = viewer.board();
        MeetingId meeting = viewer.meeting();
        switch (nextStep(seen)) {
            case START -> start(seen);
            case OPEN_VOTE -> openVote();
            case CLOSE_VOTE -> newest(seen).ifPresent(steps::close);
            case DRAW_LOT -> newest(seen).ifPresent(steps::drawLot);
            case STATE_OUTCOME -> newest(seen).ifPresent(steps::stateOutcome);
            case OPEN, FINISH, END -> goOn(seen, nextStep(seen));
            case BACK -> tools.course().endBreak(board, meeting);
            case TAKE_GAVEL -> tools.lead().takeGavel(board, meeting);
            case END_AFTERWARDS -> askWhy();
            case NONE -> setVisible(false);
        }
    }

    private void goOn(MeetingSnapshot seen, NextStep step) {
        BoardId board = viewer.board();
        MeetingId meeting = viewer.meeting();
        switch (step) {
            case OPEN -> tools.course().open(board, meeting, current(seen), true, next(seen));
            case FINISH -> tools.course().finish(board, meeting, current(seen).orElseThrow(), true);
            default -> tools.lead().end(board, meeting, current(seen));
        }
    }

    private void onward() {
        MeetingSnapshot seen = Objects.requireNonNull(shown);
        goOn(seen, NextStep.onward(seen));
    }

    private void openVote() {
        MeetingSnapshot seen = Objects.requireNonNull(shown);
        seen.current().ifPresent(item -> steps.open(item, newest(seen)));
    }

    private Optional<VoteView> newest(MeetingSnapshot seen) {
        return seen.current().flatMap(item -> votes.newest(item.id()));
    }

    /** A click at another time than planned may be a mistake, and begins a record for everybody. */
    private void start(MeetingSnapshot seen) {
        Runnable start = () -> tools.lead().start(viewer.board(), viewer.meeting());
        Duration away = Duration.between(tools.clock().instant(), seen.plan().startsAt());
        if (away.compareTo(EARLY) > 0) {
            Confirm.ask(this, "room.early.title", "room.early.text", "room.step.START", start);
        } else {
            start.run();
        }
    }

    private void leave() {
        current(Objects.requireNonNull(shown))
                .ifPresent(item -> tools.course().finish(viewer.board(), viewer.meeting(), item, false));
    }

    private void askEnd() {
        Optional<AgendaItemId> seen = current(Objects.requireNonNull(shown));
        Confirm.ask(
                this,
                "room.end.title",
                "room.end.text",
                "room.step.END",
                () -> tools.lead().end(viewer.board(), viewer.meeting(), seen));
    }

    private void askWhy() {
        TextArea reason = new TextArea(getTranslation("room.afterwards.reason"));
        new DeedDialog(
                        "room.afterwards.title",
                        "room.step.END_AFTERWARDS",
                        () -> tools.lead().endAfterwards(viewer.board(), viewer.meeting(), reason.getValue()))
                .telling(new Paragraph(getTranslation("room.afterwards.text")))
                .with("reason", reason)
                .open();
    }

    private static Optional<AgendaItemId> current(MeetingSnapshot seen) {
        return seen.current().map(ItemView::id);
    }

    private static AgendaItemId next(MeetingSnapshot seen) {
        return seen.next().orElseThrow().id();
    }
}
