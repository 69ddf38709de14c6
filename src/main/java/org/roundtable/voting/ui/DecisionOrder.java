package org.roundtable.voting.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.roundtable.voting.Decision;

/** How decisions are sorted. */
enum DecisionOrder {
    NEWEST,
    OLDEST,
    QUESTION,
    VERDICT;

    Comparator<Decision> comparator(Locale locale) {
        Comparator<Decision> oldest = Comparator.comparing(Decision::at);
        return switch (this) {
            case NEWEST -> oldest.reversed();
            case OLDEST -> oldest;
            case QUESTION -> Comparator.comparing(Decision::question, Collator.getInstance(locale)::compare);
            case VERDICT -> Comparator.comparing(Decision::verdict).thenComparing(oldest.reversed());
        };
    }
}
