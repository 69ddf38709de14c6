package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.roundtable.common.ui.Confirm;

/** What facilitators do with an agenda as a whole. */
class AgendaActions extends Div {
    private final Button publish = new Button(getTranslation("agenda.publish"));
    private final Paragraph help = new Paragraph(getTranslation("agenda.publish.help"));

    AgendaActions(Runnable publishing, Runnable keeping) {
        addClassName("form-actions");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(
                click -> Confirm.ask(this, "agenda.publish", "agenda.publish.text", "agenda.publish.do", publishing));
        Button keep = new Button(getTranslation("agenda.template.save"), click -> keeping.run());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        help.addClassName("muted");
        add(publish, keep, help);
    }

    void show(boolean wanted, boolean draft) {
        setVisible(wanted);
        publish.setVisible(draft);
        help.setVisible(draft);
    }
}
