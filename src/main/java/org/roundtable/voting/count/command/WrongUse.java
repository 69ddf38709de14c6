package org.roundtable.voting.count.command;

/** What was asked for on the command line makes no sense; the message says why. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String why) {
        super(why);
    }
}
