package org.roundtable.journey;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes all mail of the application that the journeys share. */
final class Postbox {
    private static final GreenMail OFFICE = open();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Postbox() {}

    static int port() {
        return OFFICE.getSmtp().getPort();
    }

    /** The first mail to somebody; it may be still on its way. */
    static MimeMessage to(String address) {
        return await().atMost(PATIENCE)
                .until(() -> first(address), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<MimeMessage> first(String address) {
        return Arrays.stream(OFFICE.getReceivedMessages())
                .filter(mail -> readers(mail).contains(address))
                .findFirst();
    }

    private static List<String> readers(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .map(reader -> ((InternetAddress) reader).getAddress())
                    .toList();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static GreenMail open() {
        GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        office.start();
        return office;
    }
}
