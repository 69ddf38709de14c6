package org.roundtable.board;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of names in a list, as people expect it: small and capital letters and accents do not matter first. */
final class Alphabet {
    private static final Collator ROOT = Collator.getInstance(ULocale.ROOT).freeze();

    static final Comparator<String> ORDER = ROOT::compare;

    private Alphabet() {}
}
