package org.roundtable.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Map;
import org.roundtable.common.ui.Times;
import org.roundtable.notification.MailLine;
import org.roundtable.notification.MailLine.Why;
import org.roundtable.notification.MailState;

/** How a mail fares, and what went wrong. */
final class MailStanding extends Div {
    MailStanding(MailLine mail, ZoneId zone) {
        addClassName("stack-s");
        Span badge = new Span(getTranslation("mail.state." + mail.state().name()));
        badge.addClassName("badge");
        badge.getElement().setAttribute("data-kind", kind(mail.state()));
        add(badge);
        if (mail.state() == MailState.NOT_THEIRS) {
            say(getTranslation("mail.not-theirs"));
        } else {
            mail.why().ifPresent(this::explain);
        }
        if (mail.state() == MailState.WAITING && mail.attempts() > 0) {
            String next = Times.dayAndTime(mail.next(), zone, getLocale());
            say(getTranslation("mail.next", Map.of("n", mail.attempts(), "time", next)));
        }
    }

    private void explain(Why why) {
        say(getTranslation("mail.trouble." + why.trouble().name()));
        if (!why.reply().isEmpty()) {
            say(getTranslation("mail.reply", Map.of("reply", why.reply())));
        }
    }

    private void say(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("small");
        add(line);
    }

    private static String kind(MailState state) {
        return switch (state) {
            case UNSURE, GIVEN_UP -> "warn";
            case SENDING -> "info";
            default -> "neutral";
        };
    }
}
