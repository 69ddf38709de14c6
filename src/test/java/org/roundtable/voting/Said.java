package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.common.PersonId;
import org.roundtable.common.TestTexts;
import org.roundtable.common.Translations;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;

/** Sentences as a screen would say them by the real bundles, times as they are. */
final class Said {
    private final Translations texts = TestTexts.translations();

    String english(Sentence sentence) {
        return in(Locale.ENGLISH, sentence);
    }

    String in(Locale language, Sentence sentence) {
        Map<String, Object> arguments = new HashMap<>(sentence.arguments());
        arguments.replaceAll((name, value) -> switch (value) {
            case List<?> several ->
                String.join(", ", several.stream().map(Object::toString).toList());
            case Instant at -> at.toString();
            default -> value;
        });
        return texts.getTranslation(sentence.key(), language, arguments);
    }

    /** It is there in both languages, and nothing is missing in it. */
    void isWhole(Sentence sentence) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            assertThat(in(language, sentence))
                    .as(sentence.key())
                    .doesNotContain("!", "{", "}", "null", " ,", " .", "  ")
                    .isNotBlank();
        }
    }

    static LotView lot(PollTerms terms) {
        PersonBadge fay = new PersonBadge(new PersonId(1), "Fay", 0);
        return new LotView(terms.options(), "From a hat", fay, Instant.parse("2030-05-01T12:00:00Z"));
    }

    static PollCount count(PollTerms terms, Electorate electorate, List<Vote> votes, Lots lots) {
        return Counting.count(
                terms, votes.stream().map(vote -> new Batch<>(vote, 1)).toList(), electorate, lots);
    }
}
