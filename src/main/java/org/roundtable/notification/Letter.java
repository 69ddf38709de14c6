package org.roundtable.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A mail as it goes over the wire. It has a name of its own, and knows whether a mail server has begun to take it. */
class Letter extends MimeMessage {
    private final String name;
    private volatile boolean handedOver;

    /** @param name for the header Message-ID */
    Letter(String name) {
        super((Session) null);
        this.name = name;
    }

    /** Before that, no mail server can have sent it. */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream to, String @Nullable [] leftOut) throws IOException, MessagingException {
        handedOver = true;
        super.writeTo(to, leftOut);
    }

    /** The same at every attempt, so that whoever gets it twice after all can tell. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
