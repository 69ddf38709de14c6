package org.roundtable.common;

/** Names a board. */
public record BoardId(long value) implements Id {
    public static BoardId next() {
        return new BoardId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static BoardId of(String text) {
        return Ids.read(text, BoardId::new);
    }
}
