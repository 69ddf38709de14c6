package org.roundtable.notification;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mails to the server that the settings name. */
@Component
class MailServer {
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSender> smtp;
    private final MailSettings settings;
    private final LetterWriter writer;

    MailServer(ObjectProvider<JavaMailSender> smtp, MailSettings settings, LetterWriter writer) {
        this.smtp = smtp;
        this.settings = settings;
        this.writer = writer;
        if (!settings.complete() && smtp.getIfAvailable() != null) {
            LOG.warn("A mail server is set, but roundtable.mail.from or roundtable.url is not: no mail is sent.");
        }
    }

    boolean setUp() {
        return settings.complete() && smtp.getIfAvailable() != null;
    }

    /** Comes back when the mail server has taken it. */
    void send(Outgoing mail) throws Undelivered {
        Letter letter = write(mail);
        try {
            smtp.getObject().send(letter);
        } catch (MailAuthenticationException notLetIn) {
            throw new Undelivered(Trouble.SIGN_IN, "");
        } catch (MailSendException failed) {
            judge(letter, failed);
        }
    }

    private Letter write(Outgoing mail) throws Undelivered {
        try {
            return writer.write(mail, settings);
        } catch (MessagingException noAddress) {
            throw new Undelivered(Trouble.UNWRITABLE, OneLine.of(String.valueOf(noAddress.getMessage())));
        }
    }

    /** Nothing failed for the letter itself when only the goodbye to the mail server did. */
    private static void judge(Letter letter, MailSendException failed) throws Undelivered {
        @Nullable Exception why = failed.getFailedMessages().get(letter);
        if (why == null) {
            return;
        }
        String refusal = Replies.refusal(why).orElse("");
        if (!refusal.isEmpty()) {
            throw new Undelivered(Trouble.REFUSED, refusal);
        }
        if (letter.handedOver()) {
            throw new Undelivered(Trouble.NO_ANSWER, "");
        }
        boolean neverConnected = why.equals(failed.getCause());
        throw new Undelivered(neverConnected ? Trouble.UNREACHABLE : Trouble.BROKEN_OFF, "");
    }
}
