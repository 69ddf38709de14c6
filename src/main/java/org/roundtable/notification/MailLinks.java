package org.roundtable.notification;

/** The addresses of the screens about mail, without the leading slash. */
public final class MailLinks {
    public static final String QUEUE = "admin/mail";
    public static final String MINE = "mail";

    /** What mail programs call by themselves, and people by the link in a mail. */
    public static final String STOP = "unsubscribe";

    private MailLinks() {}

    static String stop(String secret) {
        return STOP + "/" + secret;
    }

    /** Where people are asked whether they mean it. */
    static String asked(String secret) {
        return MINE + "/stop/" + secret;
    }
}
