package org.roundtable.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.Toast;
import org.roundtable.notification.MailAdministration;
import org.roundtable.notification.MailLine;
import org.roundtable.notification.MailState;

/** What can be done about a mail. */
final class MailActions extends Div {
    private final transient MailAdministration mails;
    private final transient MailLine mail;

    MailActions(MailLine mail, MailAdministration mails) {
        this.mail = mail;
        this.mails = mails;
        addClassName("row");
        Button again = button(mail.state() == MailState.WAITING ? "mail.now" : "mail.again", this::again);
        Button drop = button("mail.drop", this::drop);
        boolean open = mail.state() != MailState.SENDING && mail.state() != MailState.NOT_THEIRS;
        again.setVisible(open);
        drop.setVisible(open);
        add(again, drop);
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.setAriaLabel(getTranslation(key + ".of", Map.of("to", mail.address())));
        return button;
    }

    private void again() {
        if (mail.state() == MailState.UNSURE) {
            Confirm.ask(this, "mail.again.ask", "mail.again.ask.text", "mail.again", this::sendAgain);
        } else {
            sendAgain();
        }
    }

    private void sendAgain() {
        mails.sendAgain(mail.id());
        Toast.show(getTranslation("mail.again.done"));
    }

    private void drop() {
        Confirm.ask(this, "mail.drop.ask", "mail.drop.ask.text", "mail.drop", () -> {
            mails.drop(mail.id());
            Toast.show(getTranslation("mail.drop.done"));
        });
    }
}
