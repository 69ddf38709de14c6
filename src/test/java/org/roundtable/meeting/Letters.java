package org.roundtable.meeting;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mails of invitations as their readers' programs do. */
public final class Letters {
    private static final Pattern SECRET = Pattern.compile("/rsvp/([\\w-]{43})\\?answer=yes");

    private Letters() {}

    static String text(MimeMessage mail) {
        return content(part(mail, 0));
    }

    static String calendarType(MimeMessage mail) {
        try {
            return part(mail, 1).getContentType().replaceAll("\\s+", " ");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String calendarText(MimeMessage mail) {
        return content(part(mail, 1));
    }

    static ICalendar calendar(MimeMessage mail) {
        return Biweekly.parse(calendarText(mail)).first();
    }

    /** What the parser does not like about it. */
    static List<String> complaints(String text) {
        return Biweekly.parse(text).first().validate(ICalVersion.V2_0).getWarnings().stream()
                .map(Object::toString)
                .toList();
    }

    /** Of the links by which the reader answers. */
    public static String secret(MimeMessage mail) {
        Matcher found = SECRET.matcher(text(mail));
        if (!found.find()) {
            throw new AssertionError("no link to answer in " + text(mail));
        }
        return found.group(1);
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static BodyPart part(MimeMessage mail, int index) {
        try {
            return ((MimeMultipart) mail.getContent()).getBodyPart(index);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(BodyPart part) {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
