package org.roundtable.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.roundtable.common.ui.Rows;
import org.roundtable.notification.MailChoice;
import org.roundtable.notification.MailChoices;
import org.roundtable.notification.MailLinks;
import org.roundtable.notification.MailQueue;

/** Which mail I get. */
@Route(MailLinks.MINE)
@PermitAll
class MailView extends Main implements HasDynamicTitle {
    private final transient MailChoices choices;
    private final Div list = new Div();
    private final Rows<MailChoice> rows =
            new Rows<>(list, MailChoice::kind, choice -> new ChoiceItem(choice, this::choose));

    MailView(MailChoices choices, MailQueue queue) {
        this.choices = choices;
        addClassName("page");
        Paragraph lead = new Paragraph(getTranslation("mail.mine.lead", Map.of("address", choices.address())));
        lead.addClassName("lead");
        Header head = new Header(new H1(getTranslation("mail.mine.title")), lead);
        head.addClassName("page-head");
        NotSetUp notSetUp = new NotSetUp("mail.not-set-up");
        notSetUp.setVisible(!queue.configured());
        Paragraph always = new Paragraph(getTranslation("mail.mine.always"));
        always.addClassName("muted");
        list.addClassName("stack");
        add(head, notSetUp, list, always);
        rows.show(choices.mine());
    }

    private void choose(String kind, boolean wanted) {
        if (wanted) {
            choices.resume(kind);
        } else {
            choices.stop(kind);
        }
        rows.show(choices.mine());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.mine.title");
    }
}
