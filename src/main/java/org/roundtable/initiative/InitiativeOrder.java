package org.roundtable.initiative;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** How a list of initiatives is sorted. */
public enum InitiativeOrder {
    /** The last changed first. */
    CHANGED,
    TITLE,
    STAGE,
    /** The most seconded first. */
    SECONDS;

    Comparator<InitiativeCard> comparator(Locale locale) {
        Comparator<InitiativeCard> changed =
                Comparator.comparing(InitiativeCard::changedAt).reversed();
        return switch (this) {
            case CHANGED -> changed;
            case TITLE -> Comparator.comparing(InitiativeCard::title, Collator.getInstance(locale)::compare);
            case STAGE -> Comparator.comparing(InitiativeCard::stage).thenComparing(changed);
            case SECONDS ->
                Comparator.comparingInt(InitiativeCard::seconds).reversed().thenComparing(changed);
        };
    }
}
