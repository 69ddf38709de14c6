package org.roundtable.common;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of names in a list, as people expect it: small and capital letters and accents do not matter first. */
public final class Alphabet {
    private static final Collator ROOT = Collator.getInstance(ULocale.ROOT).freeze();

    public static final Comparator<String> ORDER = ROOT::compare;

    private Alphabet() {}
}
