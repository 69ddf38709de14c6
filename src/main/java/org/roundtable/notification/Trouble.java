package org.roundtable.notification;

/** Why a mail could not be sent; {@code mail.trouble.…} says it in words. */
public enum Trouble {
    /** The mail server did not answer. */
    UNREACHABLE,
    /** The mail server did not take the user name and password. */
    SIGN_IN,
    /** The mail server said no; its reply is kept. */
    REFUSED,
    /** The connection ended before the mail was handed over. */
    BROKEN_OFF,
    /** The connection ended after the mail was handed over, before the mail server said what became of it. */
    NO_ANSWER,
    /** The server ended while it was handing the mail over. */
    ENDED,
    /** No mail can be made of it: the address is none. */
    UNWRITABLE,
    /** Its time passed and it was not tried. */
    TOO_LATE
}
