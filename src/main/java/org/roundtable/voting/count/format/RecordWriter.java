package org.roundtable.voting.count.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.Project;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumCheck;

/** Writes the published record of a poll: what was asked, by which rule, every ballot, and what came of it. */
public final class RecordWriter {
    static final String FORMAT = "roundtable-poll/1";

    private RecordWriter() {}

    /**
     * Counts and writes.
     *
     * @param electorate how many were entitled when it closed
     */
    public static void write(String title, long electorate, Question question, Writer to) throws IOException {
        JsonText.write(of(title, electorate, question), to);
    }

    /** The members of a record, in their order. */
    public static Map<String, @Nullable Object> of(String title, long electorate, Question question) {
        return document(title, electorate, question, ResultDocument.of(question, question.count()))
                .members();
    }

    /**
     * The same of a poll that asks for a quorum, with the result as it was stored at its closing.
     *
     * @param stored as {@link ResultDocument#of} had it, or as {@link ResultDocument#read} gives it back
     */
    public static Map<String, @Nullable Object> of(
            String title, QuorumCheck quorum, Verdict verdict, Question question, Object stored) {
        return document(title, quorum.turnout().entitled(), question, stored)
                .with("quorum", QuorumDocument.of(quorum, question))
                .with("verdict", Words.of(verdict))
                .members();
    }

    private static Document document(String title, long electorate, Question question, Object result) {
        return new Document()
                .with("format", FORMAT)
                .with("title", title)
                .with("electorate", electorate)
                .with("method", MethodName.of(question))
                .with("rules", RulesDocument.of(question).members())
                .with("options", options(question))
                .with("ballots", BallotsDocument.of(question))
                .with("result", result);
    }

    /** The ballots of a question as they stand in a record. */
    public static List<Map<String, @Nullable Object>> ballots(Question question) {
        return BallotsDocument.of(question);
    }

    private static List<?> options(Question question) {
        return switch (question) {
            case Question.SharedBudget shares -> projects(shares.ballots());
            case Question.Greedy greedy -> projects(greedy.ballots());
            default -> question.options().names();
        };
    }

    private static List<Map<String, @Nullable Object>> projects(BudgetBallots ballots) {
        return ballots.projects().stream()
                .map(project -> project(project, ballots.decimals()))
                .toList();
    }

    private static Map<String, @Nullable Object> project(Project project, int decimals) {
        return new Document()
                .with("id", project.id())
                .with("name", project.name())
                .with("cost", Amount.text(project.cost(), decimals))
                .members();
    }
}
