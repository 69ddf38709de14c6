package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Toast;

/** Makes a link to a calendar, shows it once, and revokes it. */
class CalendarLinkBox extends Div {
    private final Supplier<String> making;
    private final Runnable revoking;
    private final Button make = new Button();
    private final Button revoke = new Button(getTranslation("calendar.revoke"));
    private final Div once = new Div();

    /** @param key of its heading; with {@code .text} of what it is for, and {@code .make} of the button */
    CalendarLinkBox(String key, boolean linked, Supplier<String> making, Runnable revoking) {
        this.making = making;
        this.revoking = revoking;
        addClassNames("card", "stack");
        make.addClickListener(click -> askToMake());
        make.setText(getTranslation(key + ".make"));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.addClickListener(click ->
                Confirm.ask(this, "calendar.revoke.title", "calendar.revoke.text", "calendar.revoke", this::revoke));
        Div actions = new Div(make, revoke);
        actions.addClassName("form-actions");
        add(new H3(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), once, actions);
        revoke.setVisible(linked);
    }

    /** A link that is in use somewhere would lead nowhere. */
    private void askToMake() {
        if (revoke.isVisible()) {
            Confirm.ask(this, "calendar.anew", "calendar.anew.text", "calendar.anew.do", this::make);
        } else {
            make();
        }
    }

    private void make() {
        once.removeAll();
        once.add(new CopyBox(getTranslation("calendar.once"), "", making.get()));
        revoke.setVisible(true);
    }

    private void revoke() {
        revoking.run();
        once.removeAll();
        revoke.setVisible(false);
        Toast.show(getTranslation("calendar.revoked"));
    }
}
