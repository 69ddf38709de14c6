package org.roundtable.notification;

/** A mail was not sent, or nobody knows. */
class Undelivered extends Exception {
    private final Trouble trouble;
    private final String reply;

    Undelivered(Trouble trouble, String reply) {
        super(trouble + " " + reply, null, false, false);
        this.trouble = trouble;
        this.reply = reply;
    }

    Trouble trouble() {
        return trouble;
    }

    /** What the mail server said; empty when it said nothing. */
    String reply() {
        return reply;
    }

    /** Whether it lies in the mail server as a whole, so that other mails would fare no better now. */
    boolean concernsAll() {
        return trouble == Trouble.UNREACHABLE || trouble == Trouble.SIGN_IN;
    }
}
