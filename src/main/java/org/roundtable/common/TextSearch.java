package org.roundtable.common;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SearchIterator;
import com.ibm.icu.text.StringSearch;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds words as readers of a language do: without regard to case, nor to accents where these make no other letter. */
public final class TextSearch {
    private final List<String> words;
    private final RuleBasedCollator collator;

    public TextSearch(String query, Locale locale) {
        words = Arrays.stream(Texts.clean(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        collator = (RuleBasedCollator) Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
    }

    /** Whether each word occurs somewhere in the text. */
    public boolean in(String text) {
        return words.stream().allMatch(word -> occurs(word, text));
    }

    private boolean occurs(String word, String text) {
        return !text.isEmpty()
                && new StringSearch(word, new StringCharacterIterator(text), collator).first() != SearchIterator.DONE;
    }
}
