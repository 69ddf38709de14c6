package org.roundtable.live;

/**
 * Something short that many screens are told alike and that a piece of their pages takes by itself. It is written once,
 * and each screen only puts its own number before it.
 */
public final class Bulletin implements SentFrames.Message {
    /** In place of one, when a screen has been told already. */
    static final Bulletin NONE = new Bulletin("");

    private final String rest;

    private Bulletin(String rest) {
        this.rest = rest;
    }

    /**
     * An event of the page's window.
     *
     * @param name made of letters and hyphens
     * @param detail in JSON
     */
    public static Bulletin event(String name, String detail) {
        return new Bulletin("\"meta\":{\"async\":true},\"execute\":[[" + detail
                + ",\"window.dispatchEvent(new CustomEvent('" + name + "',{detail:$0}))\"]]}");
    }

    @Override
    public int length() {
        return rest.length();
    }

    /** A message of Vaadin's, which shows nothing else. */
    @Override
    public String framed(int number) {
        String head = "{\"syncId\":" + number + ",";
        return (head.length() + rest.length()) + "|" + head + rest;
    }
}
