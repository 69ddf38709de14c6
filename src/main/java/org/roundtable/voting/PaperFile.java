package org.roundtable.voting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.roundtable.common.Invalid;
import org.roundtable.common.Phrase;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Project;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.Scores;
import org.roundtable.voting.count.format.BadFile;
import org.roundtable.voting.count.format.BudgetPoll;
import org.roundtable.voting.count.format.ChoicePoll;
import org.roundtable.voting.count.format.PollFile;
import org.roundtable.voting.count.format.PollFiles;
import org.roundtable.voting.count.format.RankedPoll;
import org.roundtable.voting.count.format.RecordedPoll;
import org.roundtable.voting.count.format.ScorePoll;

/** Paper ballots out of a file: BLT, PrefLib, Pabulib or a table. Its options are those of the poll, by name. */
public final class PaperFile {
    private static final int MOST = 10_000;

    private final PollTerms terms;
    private final List<Vote> votes = new ArrayList<>();

    private PaperFile(PollTerms terms) {
        this.terms = terms;
    }

    /**
     * Reads all of it or nothing.
     *
     * @throws Invalid on {@code file}: {@code bad-file} with the line and the reason; {@code file-options} when its
     *     options are not those of the poll; {@code file-kind} when it holds other ballots than the poll takes; {@code
     *     file-too-many}
     */
    public static List<Vote> read(PollTerms terms, String name, byte[] bytes) {
        try {
            PaperFile file = new PaperFile(terms);
            file.take(PollFiles.read(name, new ByteArrayInputStream(bytes)));
            return List.copyOf(file.votes);
        } catch (BadFile bad) {
            throw new Invalid(
                    "file",
                    "bad-file",
                    Map.of("line", bad.line(), "reason", new Phrase("voting.fault." + bad.fault(), bad.about())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(PollFile file) {
        PollMethod.Paper paper = terms.rules().method().paper();
        switch (file) {
            case RankedPoll ranked
            when paper == PollMethod.Paper.RANKS -> {
                int[] options = options(ranked.ballots().options());
                add(ranked.ballots().batches(), ballot -> ranks(ballot, options));
            }
            case ChoicePoll choice
            when paper == PollMethod.Paper.MARKS -> {
                int[] options = options(choice.options());
                add(choice.ballots(), ballot -> marks(ballot, options));
            }
            case BudgetPoll budget
            when terms.rules().method() == PollMethod.BUDGET -> {
                int[] options = options(new Options(
                        budget.ballots().projects().stream().map(Project::name).toList()));
                add(budget.ballots().batches(), ballot -> marks(ballot, options));
            }
            case ScorePoll scores
            when paper == PollMethod.Paper.NUMBERS -> {
                int[] options = options(scores.options());
                add(scores.ballots(), ballot -> numbers(ballot, options));
            }
            case RankedPoll other -> throw new Invalid("file", "file-kind");
            case ChoicePoll other -> throw new Invalid("file", "file-kind");
            case BudgetPoll other -> throw new Invalid("file", "file-kind");
            case ScorePoll other -> throw new Invalid("file", "file-kind");
            case RecordedPoll other -> throw new Invalid("file", "file-kind");
        }
    }

    /** For each option of the file the place it has in the poll. */
    private int[] options(Options found) {
        List<String> names = terms.options().stream().map(PollOption::name).toList();
        if (found.size() != names.size() || !names.containsAll(found.names())) {
            throw new Invalid("file", "file-options");
        }
        return found.names().stream().mapToInt(names::indexOf).toArray();
    }

    private <B> void add(List<Batch<B>> ballots, Function<B, Vote> vote) {
        for (Batch<B> batch : ballots) {
            if (votes.size() + batch.papers() > MOST) {
                throw new Invalid("file", "file-too-many", Map.of("most", MOST));
            }
            votes.addAll(Collections.nCopies(Math.toIntExact(batch.papers()), fitting(vote.apply(batch.ballot()))));
        }
    }

    /** What the ballot paper does not permit cannot be counted. */
    private Vote fitting(Vote vote) {
        try {
            return terms.offered(vote);
        } catch (Invalid unfitting) {
            return Vote.INVALID;
        }
    }

    private static Vote ranks(Ranking ballot, int[] options) {
        return ballot.size() == 0
                ? Vote.BLANK
                : new Vote.Ranks(ballot.places().stream()
                        .map(place ->
                                place.stream().map(option -> options[option]).toList())
                        .toList());
    }

    private static Vote marks(Approval ballot, int[] options) {
        return ballot.size() == 0
                ? Vote.BLANK
                : new Vote.Marks(
                        ballot.options().stream().map(option -> options[option]).toList());
    }

    private static Vote numbers(Scores ballot, int[] options) {
        Map<Integer, Integer> given = new HashMap<>();
        ballot.given().forEach((option, number) -> given.put(options[option], number));
        return given.isEmpty() ? Vote.BLANK : Vote.Numbers.of(given);
    }
}
