package org.roundtable.voting.count.format;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.DateBallot;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.Scores;

/** The ballots of a question, each kind once with how many there are. */
final class BallotsDocument {
    private BallotsDocument() {}

    static List<Map<String, @Nullable Object>> of(Question question) {
        Options options = question.options();
        return switch (question) {
            case Question.Stv stv -> rankings(stv.ballots().batches(), options);
            case Question.Irv irv -> rankings(irv.ballots().batches(), options);
            case Question.StrongestPaths paths -> rankings(paths.ballots().batches(), options);
            case Question.SharedBudget shares -> approvals(shares.ballots().batches(), options);
            case Question.Greedy greedy -> approvals(greedy.ballots().batches(), options);
            case Question.Choose choose -> approvals(choose.batches(), options);
            case Question.Score score -> all(score.batches(), "scores", ballot -> scores(ballot, options));
            case Question.Motion motion -> all(motion.batches(), "vote", Words::of);
            case Question.Dates dates -> all(dates.batches(), "slots", BallotsDocument::slots);
        };
    }

    private static List<Map<String, @Nullable Object>> rankings(List<Batch<Ranking>> batches, Options options) {
        return all(
                batches,
                "ranking",
                ballot -> ballot.places().stream().map(options::names).toList());
    }

    private static List<Map<String, @Nullable Object>> approvals(List<Batch<Approval>> batches, Options options) {
        return all(batches, "approvals", ballot -> options.names(ballot.options()));
    }

    private static Object scores(Scores ballot, Options options) {
        return Document.each(
                ballot.given().keySet(), options::name, option -> ballot.given().get(option));
    }

    private static Object slots(DateBallot ballot) {
        return ballot.slots().stream().map(Words::of).toList();
    }

    private static <B> List<Map<String, @Nullable Object>> all(
            List<Batch<B>> batches, String key, Function<B, Object> said) {
        return batches.stream()
                .map(batch -> new Document()
                        .with("papers", batch.papers())
                        .with(key, said.apply(batch.ballot()))
                        .members())
                .toList();
    }
}
