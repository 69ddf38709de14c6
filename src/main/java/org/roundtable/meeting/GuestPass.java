package org.roundtable.meeting;

/**
 * What a guest shows with everything they ask for: it stands for signing in.
 *
 * @param token of the link they came by, which must stand
 * @param secret of their browser, of which only a hash is kept
 */
public record GuestPass(String token, String secret) {
    /** Nobody finds it in a log. */
    @Override
    public String toString() {
        return "GuestPass";
    }
}
