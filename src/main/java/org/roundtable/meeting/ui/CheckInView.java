package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.meeting.OpenLinks;

/** The way back to a meeting's code for whoever had to sign in first. */
@Route(value = OpenLinks.CHECK_IN + "/:token", autoLayout = false)
@PermitAll
class CheckInView extends Div implements BeforeEnterObserver {
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(OpenLinks.guests(Visit.token(event)));
    }
}
