package org.roundtable.meeting;

import org.roundtable.notification.MailKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of mail that meetings send, besides reminders. */
@Configuration(proxyBeanMethods = false)
class MeetingMails {
    static final MailKind INVITATION = MailKind.once("invitation");

    @Bean
    MailKind invitationMail() {
        return INVITATION;
    }
}
