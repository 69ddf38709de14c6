package org.roundtable.board;

/**
 * Somebody without an account who was invited.
 *
 * @param email taken only when the invitation names none
 * @param language as a language tag, such as {@code es}
 */
public record Newcomer(String name, String email, String password, String language) {
    @Override
    public String toString() {
        return "Newcomer " + name;
    }
}
