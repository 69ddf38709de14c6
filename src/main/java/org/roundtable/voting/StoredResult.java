package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.format.JsonText;
import org.roundtable.voting.count.format.ResultDocument;

/**
 * The result as it was at closing, and who there was then.
 *
 * @param document the whole count as {@code count --json} prints it; empty of polls closed before it was kept
 */
@Embeddable
record StoredResult(
        @Enumerated(EnumType.STRING) Verdict verdict,
        int tookPart,
        int present,
        int recused,
        int recusedPresent,
        @Column(name = "result") String document) {
    static StoredResult of(PollCount count) {
        Recused recused = count.electorate().recused();
        return new StoredResult(
                count.verdict(),
                count.tookPart(),
                count.electorate().present(),
                Math.toIntExact(recused.people()),
                Math.toIntExact(recused.present()),
                JsonText.of(ResultDocument.of(count.question(), count.result())));
    }
}
