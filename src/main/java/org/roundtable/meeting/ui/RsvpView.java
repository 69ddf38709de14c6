package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.Failure;
import org.roundtable.meeting.AccessKind;
import org.roundtable.meeting.Answer;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.Reply;
import org.roundtable.meeting.RsvpByLink;
import org.roundtable.meeting.RsvpOffer;

/** Where the links of an invitation lead: it says what was chosen, and one button sends it. */
@Route(value = MeetingLinks.RSVP + "/:token", autoLayout = false)
@AnonymousAllowed
class RsvpView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient RsvpByLink answers;
    private final Div notice = new Div();
    private final RsvpNeeds needs = new RsvpNeeds(this::ask);
    private String token = "";

    RsvpView(RsvpByLink answers) {
        this.answers = answers;
        addClassName("setup");
        setId("main");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        Optional<Reply> chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MeetingLinks.RSVP_ANSWER)
                .flatMap(RsvpView::reply);
        removeAll();
        add(new H1(getPageTitle()), notice);
        try {
            show(answers.look(token), chosen);
        } catch (Failure unknown) {
            tell("error", getTranslation(unknown.key(), unknown.arguments()));
        }
    }

    private static Optional<Reply> reply(String text) {
        return Arrays.stream(Reply.values())
                .filter(reply -> reply.name().equalsIgnoreCase(text))
                .findAny();
    }

    private void show(RsvpOffer offer, Optional<Reply> chosen) {
        add(plan(offer));
        if (!offer.open()) {
            boolean cancelled = offer.state() == MeetingState.CANCELLED;
            tell("warn", getTranslation(cancelled ? "failure.meeting-cancelled" : "failure.meeting-over"));
            return;
        }
        tell("info", chosen.map(this::understood).orElseGet(() -> getTranslation("invite.rsvp.choose")));
        AnswerForm form = new AnswerForm(offer.plan(), this::send);
        form.offerAlternate(offer.alternate() ? Optional.of(getTranslation("invite.alternate")) : Optional.empty());
        chosen.ifPresent(form::choose);
        needs.setVisible(false);
        add(form, needs);
    }

    private String understood(Reply reply) {
        return getTranslation("invite.rsvp.understood", Map.of("answer", getTranslation("invite.reply." + reply)));
    }

    private Div plan(RsvpOffer offer) {
        String when = MeetingWords.whenInZone(this, offer.plan(), offer.zone());
        Div plan = new Div(new H2(offer.plan().title()), new Paragraph(when));
        String where = MeetingWords.where(this, offer.plan());
        if (!where.isEmpty()) {
            plan.add(new Paragraph(where));
        }
        plan.addClassName("stack-s");
        return plan;
    }

    private void send(Answer answer) {
        try {
            answers.answer(token, answer);
            tell("success", getTranslation("invite.rsvp.taken", Map.of("said", AnswerWords.said(this, answer))));
            needs.setVisible(answer.reply() != Reply.NO);
        } catch (Failure failure) {
            tell("error", getTranslation(failure.key(), failure.arguments()));
        }
    }

    private void ask(Map<AccessKind, String> wanted) {
        try {
            answers.ask(token, wanted);
            needs.setVisible(false);
            tell("success", getTranslation("access.told"));
        } catch (Failure failure) {
            tell("error", getTranslation(failure.key(), failure.arguments()));
        }
    }

    private void tell(String kind, String text) {
        notice.getElement().setAttribute("data-kind", kind);
        notice.removeAll();
        notice.add(new Paragraph(text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invite.come-title");
    }
}
