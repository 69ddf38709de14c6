package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.GuestWelcome;

/** Asks a guest for a name, and sends whoever has an account on the board to where they sign in. */
class GuestForm extends Div {
    private final FieldErrors errors = new FieldErrors();
    private final TextField name = errors.watch("name", new TextField());
    private final transient Consumer<String> joining;

    GuestForm(GuestWelcome welcome, String checkIn, Consumer<String> joining) {
        this.joining = joining;
        addClassName("setup");
        name.setLabel(getTranslation("meeting-open.guest.name"));
        name.setHelperText(getTranslation("meeting-open.guest.name-help"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setAutofocus(true);
        Button join = new Button(getTranslation("meeting-open.guest.join"), click -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER);
        Paragraph when = new Paragraph(
                Times.weekdayAndTime(welcome.startsAt(), welcome.board().zone(), getLocale()));
        when.addClassName("muted");
        Div form = new Div(name, join);
        form.addClassName("form");
        add(
                new H1(welcome.title()),
                when,
                new Paragraph(getTranslation(
                        "meeting-open.guest.lead",
                        Map.of("board", welcome.board().name()))),
                form,
                signIn(checkIn));
    }

    /** Loaded as a page of its own: only then the server asks who it is, and leads back. */
    private Anchor signIn(String checkIn) {
        Anchor link = new Anchor(checkIn, getTranslation("meeting-open.guest.sign-in"));
        link.setRouterIgnore(true);
        return link;
    }

    private void join() {
        errors.attempt(() -> joining.accept(name.getValue()));
    }
}
