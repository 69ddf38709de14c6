package org.roundtable.voting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;
import org.roundtable.voting.count.QuorumRule;
import tools.jackson.databind.json.JsonMapper;

/** The terms of a poll as they are stored with it. */
@Embeddable
class StoredTerms {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Column(nullable = false)
    private String question;

    @Column(nullable = false)
    private String explanation;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PollMethod method;

    @Column(nullable = false)
    private String settings;

    @Column(nullable = false)
    private int quorumPeople;

    @Column(nullable = false)
    private int quorumOutOf;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private QuorumRule.By quorumBy;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private QuorumRule.Of quorumOf;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ResultsShown results;

    @Column(nullable = false)
    private boolean secret;

    private @Nullable Instant closesAt;

    @ElementCollection
    @CollectionTable(name = "poll_option", joinColumns = @JoinColumn(name = "poll_id"))
    @OrderColumn(name = "place")
    private List<StoredOption> options = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredTerms() {}

    /** @throws Invalid on a field that is empty, too long, or does not fit the others */
    void take(PollTerms terms) {
        question = Texts.required("question", terms.question(), Poll.QUESTION_MAX);
        explanation = Texts.optional("explanation", terms.explanation(), Poll.EXPLANATION_MAX);
        method = terms.rules().method();
        if (terms.secret() && !method.mayBeSecret()) {
            throw new Invalid("secret", "secret-method");
        }
        settings = JSON.writeValueAsString(terms.rules().way());
        take(terms.rules().quorum());
        secret = terms.secret();
        results = secret ? ResultsShown.AFTER_CLOSING : terms.results();
        closesAt = terms.closesAt().orElse(null);
        take(terms.options());
    }

    private void take(Quorum quorum) {
        quorumPeople = quorum.people();
        quorumOutOf = quorum.outOf();
        quorumBy = quorum.by();
        quorumOf = quorum.of();
    }

    private void take(List<PollOption> listed) {
        options.clear();
        listed.stream().map(StoredOption::of).forEach(options::add);
    }

    void extend(Instant until) {
        closesAt = until;
    }

    PollTerms terms() {
        return new PollTerms(question, explanation, options(), rules(), results, secret, closesAt());
    }

    /** A motion has none, and nothing is looked up for it. */
    List<PollOption> options() {
        return method.listsOptions()
                ? options.stream().map(StoredOption::option).toList()
                : List.of();
    }

    PollRules rules() {
        return new PollRules(way(), new Quorum(quorumPeople, quorumOutOf, quorumBy, quorumOf));
    }

    Way way() {
        return JSON.readValue(settings, method.way());
    }

    String question() {
        return question;
    }

    PollMethod method() {
        return method;
    }

    ResultsShown results() {
        return results;
    }

    boolean secret() {
        return secret;
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }
}
