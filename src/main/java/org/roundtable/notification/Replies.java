package org.roundtable.notification;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Finds what the mail server said when it refused something: below 400 it refused nothing. */
final class Replies {
    private static final int REFUSED = 400;

    private Replies() {}

    static Optional<String> refusal(@Nullable Exception failed) {
        Exception one = failed;
        while (one != null) {
            if (code(one) >= REFUSED) {
                return Optional.of(OneLine.of(String.valueOf(one.getMessage())));
            }
            one = one instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return Optional.empty();
    }

    private static int code(Exception failed) {
        return switch (failed) {
            case SMTPSendFailedException command -> command.getReturnCode();
            case SMTPAddressFailedException recipient -> recipient.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> 0;
        };
    }
}
