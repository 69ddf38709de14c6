package org.roundtable.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.roundtable.common.Translations;
import org.springframework.stereotype.Component;

/** Makes the letter of a mail. */
@Component
class LetterWriter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Translations translations;
    private final Clock clock;

    LetterWriter(Translations translations, Clock clock) {
        this.translations = translations;
        this.clock = clock;
    }

    /** @throws MessagingException when there is no such address */
    Letter write(Outgoing mail, MailSettings settings) throws MessagingException {
        Letter letter = new Letter("<" + mail.mail().text() + "@" + settings.domain() + ">");
        letter.setFrom(settings.from());
        letter.setRecipient(Message.RecipientType.TO, address(mail.to()));
        letter.setSubject(mail.subject(), UTF_8);
        letter.setContentLanguage(new String[] {mail.to().language().toLanguageTag()});
        letter.setSentDate(Date.from(clock.instant()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        String text = mail.stop().isPresent() ? stoppable(letter, mail, settings) : mail.text();
        if (mail.calendar().isPresent()) {
            letter.setContent(both(text, mail.calendar().get()));
        } else {
            letter.setText(text, UTF_8);
        }
        return letter;
    }

    private static InternetAddress address(Recipient to) throws MessagingException {
        InternetAddress address = new InternetAddress(to.address(), true);
        try {
            address.setPersonal(to.name().isEmpty() ? null : to.name(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    /** For the button that mail programs show (RFC 8058), and for people as a line. */
    private String stoppable(Letter letter, Outgoing mail, MailSettings settings) throws MessagingException {
        String link = settings.link(MailLinks.stop(mail.stop().orElseThrow()));
        letter.setHeader("List-Unsubscribe", "<" + link + ">");
        letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        String line = translations.getTranslation("mail.stop-line", mail.to().language(), Map.of("link", link));
        return mail.text().stripTrailing() + "\n\n-- \n" + line + "\n";
    }

    /** A program that knows calendars shows the one, any other the other. */
    private static MimeMultipart both(String text, CalendarPart calendar) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, UTF_8);
        MimeBodyPart date = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        byte[] content = calendar.text().getBytes(StandardCharsets.UTF_8);
        date.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        return new MimeMultipart("alternative", words, date);
    }
}
