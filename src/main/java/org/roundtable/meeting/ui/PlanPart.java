package org.roundtable.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.ui.Zones;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;

/** What a meeting is called, when and where it is, and the way into it. */
class PlanPart extends Header {
    private static final Duration NEAR = Duration.ofHours(1);

    private final MeetingTools tools;
    private final MeetingViewer viewer;
    private final MeetingId meeting;
    private final Paragraph eyebrow = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph when = new Paragraph();
    private final Paragraph mine = new Paragraph();
    private final Paragraph where = new Paragraph();
    private final Anchor online = new Anchor();
    private final Div notice = new Div();
    private final Anchor room = new Anchor();
    private final Div actions = new Div();
    private final MeetingWays ways;
    private @Nullable MeetingState state;

    PlanPart(MeetingTools tools, MeetingViewer viewer, MeetingId meeting) {
        this.tools = tools;
        this.viewer = viewer;
        this.meeting = meeting;
        addClassNames("page-head", "meeting-head");
        eyebrow.addClassName("eyebrow");
        when.addClassName("meeting-when");
        mine.addClassName("muted");
        online.setText(getTranslation("meeting.join-online"));
        online.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        notice.addClassName("notice");
        room.setText(getTranslation("meeting.go"));
        room.setHref(MeetingLinks.room(viewer.board(), meeting));
        room.addClassName("meeting-button");
        actions.addClassName("page-actions");
        ways = new MeetingWays(viewer.board(), meeting, viewer.facilitator());
        add(eyebrow, title, when, mine, where, online, notice, room, ways, actions);
    }

    void show(MeetingSnapshot shown) {
        MeetingPlan plan = shown.plan();
        eyebrow.setText(MeetingWords.kind(this, plan.kind()));
        title.setText(plan.title());
        when.setText(MeetingWords.whenInZone(this, plan, viewer.zone()));
        showMine(plan);
        where.setText(plan.place());
        where.setVisible(!plan.place().isEmpty());
        online.setHref(plan.link());
        online.setVisible(!plan.link().isEmpty() && shown.state() != MeetingState.CANCELLED);
        room.setVisible(open(shown));
        ways.show(shown.state());
        if (state != shown.state()) {
            state = shown.state();
            showState(shown);
        }
    }

    /** Whoever is elsewhere sees what their own clock will show. */
    private void showMine(MeetingPlan plan) {
        ZoneId own = Zones.ofViewer(UI.getCurrent());
        mine.setVisible(Zones.differ(own, viewer.zone(), plan.startsAt()));
        mine.setText(getTranslation("meeting.your-time", Map.of("when", MeetingWords.when(this, plan, own))));
    }

    private void showState(MeetingSnapshot shown) {
        notice.removeAll();
        notice.setVisible(shown.state().over());
        notice.getElement().setAttribute("data-kind", shown.state() == MeetingState.CANCELLED ? "warn" : "info");
        notice.add(new Paragraph(getTranslation("meeting.state-said." + shown.state())));
        if (!shown.reason().isEmpty()) {
            notice.add(new Paragraph(shown.reason()));
        }
        actions.removeAll();
        if (viewer.facilitator() && shown.state() == MeetingState.PLANNED) {
            actions.add(new PlanActions(tools, viewer, meeting));
        }
    }

    private boolean open(MeetingSnapshot shown) {
        Instant now = tools.clock().instant();
        return switch (shown.state()) {
            case RUNNING -> true;
            case PLANNED -> !now.isBefore(shown.plan().startsAt().minus(NEAR));
            case ENDED, CANCELLED -> false;
        };
    }
}
