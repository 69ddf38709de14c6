package org.roundtable.voting.count.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.Tie;
import org.roundtable.voting.count.format.BudgetPoll;
import org.roundtable.voting.count.format.PollFile;
import org.roundtable.voting.count.format.RecordedPoll;
import org.roundtable.voting.count.format.RecordedQuorum;
import org.roundtable.voting.count.format.ResultDocument;
import org.roundtable.voting.count.format.Verdict;
import org.roundtable.voting.count.format.Words;

/**
 * A file that was counted again.
 *
 * @param oldCharset whether it was not in UTF-8
 */
record Recount(PollFile poll, Question question, Result result, Arguments given, boolean oldCharset) {
    /** What people must know beside the result. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (oldCharset) {
            notes.add("note: the file is not UTF-8; it was read as Windows-1252");
        }
        if (poll instanceof BudgetPoll budget) {
            budget.notes().forEach(note -> notes.add("note: " + note));
        }
        if (lotStoodIn()) {
            notes.add("note: a tie was left to the lot, and no lots were given; the order worked out from the word \""
                    + given.setting("seed").orElse(DrawnLots.WORD) + "\" stood in for them");
        }
        return notes;
    }

    private boolean lotStoodIn() {
        return !(poll instanceof RecordedPoll)
                && given.setting("lots").isEmpty()
                && result.ties().stream().anyMatch(tie -> tie.decision() == Tie.Decision.LOT);
    }

    /** The result as JSON, with the title, the quorum, and whether it is what the file says itself. */
    Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("title", poll.title());
        document.putAll(ResultDocument.of(question, result));
        document.put("verdict", Words.of(verdict()));
        if (!decides()) {
            document.put("winners", List.of());
        }
        quorum().ifPresent(quorum -> document.put("quorum", numbers(quorum)));
        document.put("agrees", agrees());
        document.put("notes", notes());
        return document;
    }

    /** What the file's own quorum comes to, where it has one. */
    Optional<QuorumCheck> quorum() {
        return poll instanceof RecordedPoll recorded
                ? Optional.ofNullable(recorded.quorum()).map(RecordedQuorum::check)
                : Optional.empty();
    }

    private static Map<String, Long> numbers(QuorumCheck quorum) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("needed", quorum.needed());
        numbers.put("had", quorum.had());
        return numbers;
    }

    Verdict verdict() {
        return poll instanceof RecordedPoll recorded ? recorded.verdict(result) : Verdict.of(result);
    }

    private boolean decides() {
        return verdict() != Verdict.NO_QUORUM;
    }

    /** Whether the file itself says the same result; null when it says none. */
    @Nullable
    Boolean agrees() {
        return switch (poll) {
            case BudgetPoll budget
            when !budget.selected().isEmpty() -> budget.selected().equals(new HashSet<>(result.winners()));
            case RecordedPoll recorded -> recorded.agrees(result);
            default -> null;
        };
    }

    /** The names of the winners as people know them. */
    Stream<String> winners() {
        return (decides() ? result.winners() : List.<Integer>of())
                .stream()
                        .map(winner -> poll instanceof BudgetPoll budget
                                ? budget.ballots().projects().get(winner).id() + " "
                                        + budget.ballots()
                                                .projects()
                                                .get(winner)
                                                .name()
                                : question.options().name(winner));
    }
}
