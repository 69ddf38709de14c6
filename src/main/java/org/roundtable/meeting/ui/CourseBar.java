package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.VoteView;
import org.roundtable.meeting.VotesSnapshot;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.PollStanding;

/** Where facilitators lead the meeting: one obvious next step, and everything else one step away. */
class CourseBar extends Section {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final Button next = new Button();
    private final Paragraph leader = new Paragraph();
    private final Details more;
    private final Button leave;
    private final Button pause;
    private final Button onward;
    private final Button vote;
    private final transient CourseDeeds deeds;
    private transient @Nullable MeetingSnapshot shown;
    private transient VotesSnapshot votes = VotesSnapshot.NONE;

    CourseBar(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        deeds = new CourseDeeds(this, viewer, tools);
        addClassName("course-bar");
        getElement().setAttribute("aria-label", getTranslation("room.lead"));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        next.addClickListener(click -> stepOnce());
        leave = new Button(getTranslation("room.step.leave"), click -> deeds.finish(seen(), false));
        pause = new Button(getTranslation("room.step.break"), click -> deeds.pause());
        onward = new Button("", click -> onward());
        vote = new Button(getTranslation("room.step.OPEN_VOTE"), click -> deeds.openVote(seen(), newest(seen())));
        Button end = new Button(getTranslation("room.step.END"), click -> deeds.askEnd(seen()));
        Div others = new Div(onward, vote, leave, pause, new PulseAskButton(tools.pulse(), viewer), end);
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
        leader.setText(getTranslation(leaderKey(step, viewer.leads(now)), Map.of("who", leader(now))));
        more.setVisible(viewer.leads(now));
        leave.setVisible(now.current().isPresent());
        onward.setVisible(step.aboutVote());
        onward.setText(words(now, NextStep.onward(now)));
        vote.setVisible(now.current().isPresent() && step != NextStep.OPEN_VOTE && !voteIsOpen(now));
        pause.setVisible(now.breakSince().isEmpty());
    }

    private NextStep nextStep(MeetingSnapshot now) {
        return NextStep.of(now, votes, viewer.leads(now), tools.clock().instant());
    }

    private String words(MeetingSnapshot now, NextStep step) {
        String title = now.next().map(item -> item.plan().title()).orElse("");
        return getTranslation("room.step." + step, Map.of("title", title, "who", leader(now)));
    }

    private static String leaderKey(NextStep step, boolean leads) {
        return switch (step) {
            case START -> "room.leader.nobody";
            case TAKE_GAVEL -> "room.leader.other";
            case END_AFTERWARDS -> "room.leader.forgotten";
            default -> leads ? "room.leader.me" : "room.leader.forgotten";
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
        MeetingSnapshot now = seen();
        deeds.take(nextStep(now), now, newest(now));
    }

    private void onward() {
        MeetingSnapshot now = seen();
        deeds.take(NextStep.onward(now), now, newest(now));
    }

    private Optional<VoteView> newest(MeetingSnapshot now) {
        return now.current().flatMap(item -> votes.newest(item.id()));
    }

    private boolean voteIsOpen(MeetingSnapshot now) {
        return newest(now).map(VoteView::poll).filter(PollStanding::open).isPresent();
    }

    private MeetingSnapshot seen() {
        return Objects.requireNonNull(shown);
    }
}
