package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.MeetingState;
import org.springframework.core.annotation.Order;

/** Asks facilitators about a meeting that nobody ended. */
@org.springframework.stereotype.Component
@Order(1)
class ForgottenPagePart implements MeetingPagePart {
    private final MeetingService meetings;
    private final MeetingLead lead;
    private final LiveScreens screens;
    private final Clock clock;

    ForgottenPagePart(MeetingService meetings, MeetingLead lead, LiveScreens screens, Clock clock) {
        this.meetings = meetings;
        this.lead = lead;
        this.screens = screens;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.FIRST;
    }

    @Override
    public Optional<Component> on(MeetingViewer viewer, MeetingId meeting) {
        if (!viewer.facilitator()) {
            return Optional.empty();
        }
        Div notice = new Div();
        notice.addClassNames("notice", "stack-s");
        notice.getElement().setAttribute("data-kind", "warn");
        Button end = new Button(notice.getTranslation("room.step.END_AFTERWARDS"));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        end.addClickListener(click -> EndAfterwards.ask(end, lead, viewer.board(), meeting));
        notice.add(new Paragraph(notice.getTranslation("minutes.forgotten")), end);
        screens.follow(
                notice,
                meetings.feed(viewer.board(), meeting),
                now -> notice.setVisible(
                        now.state() == MeetingState.RUNNING && NextStep.forgotten(now, clock.instant())));
        return Optional.of(notice);
    }
}
