package org.roundtable.common;

/** Names a person. */
public record PersonId(long value) implements Id {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static PersonId of(String text) {
        return Ids.read(text, PersonId::new);
    }
}
