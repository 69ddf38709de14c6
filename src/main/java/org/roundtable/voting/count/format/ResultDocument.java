package org.roundtable.voting.count.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.Tie;

/**
 * A result as JSON. Its members are stable: none is ever renamed or changes its meaning. The site's page on counting
 * lists them all.
 */
public final class ResultDocument {
    private static final String RULES = "rules";

    private ResultDocument() {}

    /** The members, in their order. */
    public static Map<String, @Nullable Object> of(Question question, Result result) {
        Options options = question.options();
        return new Document()
                .with("method", MethodName.of(question))
                .with(RULES, RulesDocument.of(question).members())
                .with("options", options.names())
                .with("ballots", question.papers())
                .with("verdict", Words.of(Verdict.of(result)))
                .with("winners", options.names(result.winners()))
                .with(
                        "ties",
                        result.ties().stream().map(tie -> tie(tie, options)).toList())
                .with(steps(result, options))
                .members();
    }

    /**
     * Whether a result that was stored says the same as this one, in whatever order its members stand. Of the rules it may
     * lack those that were not known yet when it was stored.
     */
    public static boolean same(@Nullable Object stored, Question question, Result result) {
        Object counted = read(JsonText.of(of(question, result)));
        if (!(stored instanceof Map<?, ?> then) || !(counted instanceof Map<?, ?> now)) {
            return false;
        }
        return then.keySet().equals(now.keySet())
                && then.entrySet().stream().allMatch(member -> same(member, now.get(member.getKey())));
    }

    private static boolean same(Map.Entry<?, ?> member, @Nullable Object now) {
        return RULES.equals(member.getKey())
                        && member.getValue() instanceof Map<?, ?> rules
                        && now instanceof Map<?, ?> known
                ? known.entrySet().containsAll(rules.entrySet())
                : Objects.equals(member.getValue(), now);
    }

    /**
     * A result that was written as JSON.
     *
     * @throws BadFile when the text is no JSON
     */
    public static Object read(String text) {
        try (TextLines lines = new TextLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return Objects.requireNonNull(JsonReader.read(lines).plain());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Document steps(Result result, Options options) {
        return switch (result) {
            case StvResult stv -> StvDocument.of(stv);
            case IrvResult irv -> IrvDocument.of(irv);
            case SchulzeResult schulze -> SchulzeDocument.of(schulze);
            case EqualSharesResult shares -> BudgetDocument.of(shares);
            case GreedyResult greedy -> BudgetDocument.of(greedy);
            case ApprovalResult approval -> VotesDocument.of(approval);
            case ScoreResult score -> VotesDocument.of(score, options);
            case DateResult dates -> VotesDocument.of(dates, options);
            case MotionResult motion -> VotesDocument.of(motion);
        };
    }

    private static Map<String, @Nullable Object> tie(Tie tie, Options options) {
        return new Document()
                .with("step", tie.step())
                .with("purpose", Words.of(tie.purpose()))
                .with("tied", options.names(tie.tied()))
                .with("decision", Words.of(tie.decision()))
                .with("taken", options.names(tie.taken()))
                .members();
    }

    static List<String> names(Options options, Collection<Integer> which) {
        return options.names(which.stream().sorted().toList());
    }
}
