package org.roundtable.initiative;

import java.util.Locale;
import java.util.Set;

/** A field of a proposal that is written, saved and followed for itself. */
public enum Field {
    TITLE(Form.text(120), 120),
    SUMMARY(Form.text(2_000), 2_000),
    NEED(Form.id(), 0),
    EVIDENCE(Form.text(4_000), 4_000),
    WHOM(Form.text(1_000), 1_000),
    REACH(Form.amount(10_000_000), 0),
    KIND(Form.choice(Kind.class), 0),
    DETERMINANTS(Form.choices(Determinant.class), 0),
    CULTURE(Form.text(2_000), 2_000),
    BARRIERS(Form.choices(Barrier.class), 0),
    ACCESS(Form.text(2_000), 2_000),
    PARTNERS(Form.text(2_000), 2_000),
    MONEY(Form.amount(1_000_000_000_000L), 0),
    IN_KIND(Form.text(2_000), 2_000),
    LEAD(Form.id(), 0);

    private static final Set<Field> ON_CARDS = Set.of(TITLE, SUMMARY, NEED, KIND, DETERMINANTS, LEAD);

    private final Form form;
    private final int max;

    Field(Form form, int max) {
        this.form = form;
        this.max = max;
    }

    /** Its name in URLs, forms and text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The greatest length of its text in characters; 0 where the value is no free text. */
    public int max() {
        return max;
    }

    /** Where somebody is who is busy with it, for presence. */
    public String place() {
        return "field:" + key();
    }

    /**
     * The one text that stands for a value however it was typed.
     *
     * @throws org.roundtable.common.Invalid when it cannot be taken
     */
    String canonical(String typed) {
        return form.canonical(key(), typed);
    }

    boolean onCards() {
        return ON_CARDS.contains(this);
    }
}
