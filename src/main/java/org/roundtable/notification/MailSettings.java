package org.roundtable.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What mail says of this installation: from whom it comes and where its links lead. */
@Component
class MailSettings {
    private final Optional<InternetAddress> from;
    private final String site;

    MailSettings(@Value("${roundtable.mail.from:}") String from, @Value("${roundtable.url:}") String site) {
        this.from = from.isBlank() ? Optional.empty() : Optional.of(address(from));
        this.site = site.strip().replaceAll("/+$", "");
    }

    boolean complete() {
        return from.isPresent() && !site.isEmpty();
    }

    InternetAddress from() {
        return from.orElseThrow();
    }

    String link(String path) {
        return site + "/" + path;
    }

    /** What stands behind the @ of the sender, for the names of mails. */
    String domain() {
        String address = from().getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text.strip(), true);
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("roundtable.mail.from is no e-mail address: " + text, wrong);
        }
    }
}
