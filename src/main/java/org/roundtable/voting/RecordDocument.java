package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.count.format.Document;
import org.roundtable.voting.count.format.RecordWriter;
import org.roundtable.voting.count.format.ResultDocument;
import org.roundtable.voting.count.format.Words;

/**
 * The published record of a closed poll: all that it takes to count it again, and around it who was entitled, what
 * happened to the poll, what the board made of it, and its place in the record of all deeds. The site's page on counting
 * lists the members.
 */
final class RecordDocument {
    private final PollSnapshot poll;
    private final PollCount count;

    RecordDocument(PollSnapshot poll, PollCount count) {
        this.poll = poll;
        this.count = count;
    }

    /**
     * @param stored the result as it was kept at closing; empty of polls closed before it was kept
     * @param lot as it is told
     * @param chain as it is told
     */
    Document of(String stored, Optional<Document> lot, Document chain) {
        Object result =
                stored.isEmpty() ? ResultDocument.of(count.question(), count.result()) : ResultDocument.read(stored);
        Document document = new Document();
        RecordWriter.of(
                        poll.terms().question(),
                        count.quorum(),
                        org.roundtable.voting.count.format.Verdict.valueOf(
                                count.verdict().name()),
                        count.question(),
                        result)
                .forEach(document::with);
        RecordRoll roll = new RecordRoll(poll);
        return document.with("poll", terms().members())
                .with("roll", roll.people())
                .with("votes", roll.votes())
                .with("hands", poll.room().hands().map(RecordDocument::hands).orElse(null))
                .with("lot", lot.map(Document::members).orElse(null))
                .with("outcome", poll.outcome().map(RecordDocument::outcome).orElse(null))
                .with("audit", chain.members());
    }

    private Document terms() {
        PollTerms terms = poll.terms();
        EndView end = poll.end().orElseThrow();
        return new Document()
                .with("id", poll.id().text())
                .with("question", terms.question())
                .with("explanation", terms.explanation())
                .with("method", Words.of(terms.rules().method()))
                .with(
                        "options",
                        terms.options().stream().map(RecordDocument::option).toList())
                .with("secret", terms.secret())
                .with("results", Words.of(terms.results()))
                .with("opened", deed(poll.openedAt(), poll.openedBy()).members())
                .with("deadline", terms.closesAt().orElse(null))
                .with(
                        "extensions",
                        poll.extensions().stream()
                                .map(RecordDocument::extension)
                                .toList())
                .with("closed", deed(end.at(), end.by().orElse(null)).members())
                .with("reissueOf", poll.reissueOf().map(PollId::text).orElse(null));
    }

    private static Map<String, @Nullable Object> option(PollOption option) {
        return new Document()
                .with("name", option.name())
                .with("note", option.note())
                .with("startsAt", option.startsAt().orElse(null))
                .members();
    }

    private static Map<String, @Nullable Object> extension(ExtensionView extension) {
        return deed(extension.at(), extension.by())
                .with("from", extension.from())
                .with("until", extension.until())
                .with("reason", extension.reason())
                .members();
    }

    private static Map<String, @Nullable Object> outcome(OutcomeView outcome) {
        List<?> corrections = outcome.corrections().stream()
                .map(correction -> deed(correction.at(), correction.by())
                        .with("replaced", correction.replaced())
                        .with("reason", correction.reason())
                        .members())
                .toList();
        return deed(outcome.at(), outcome.by())
                .with("step", Words.of(outcome.step()))
                .with("text", outcome.text())
                .with("corrections", corrections)
                .members();
    }

    private static Map<String, @Nullable Object> hands(PollRoom.Hands hands) {
        Document document = deed(hands.at(), hands.by()).with("people", hands.people());
        hands.said()
                .ifPresent(said ->
                        document.with("yes", said.yes()).with("no", said.no()).with("abstain", said.abstain()));
        return document.members();
    }

    /** @param by null when the clock did it */
    static Document deed(Instant at, @Nullable PersonBadge by) {
        return new Document().with("at", at).with("by", by == null ? null : by.name());
    }
}
