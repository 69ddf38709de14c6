package org.roundtable.voting.count.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.format.BadFile;
import org.roundtable.voting.count.format.BudgetPoll;
import org.roundtable.voting.count.format.ChoicePoll;
import org.roundtable.voting.count.format.JsonText;
import org.roundtable.voting.count.format.PollFile;
import org.roundtable.voting.count.format.PollFiles;
import org.roundtable.voting.count.format.RankedPoll;
import org.roundtable.voting.count.format.RecordedPoll;
import org.roundtable.voting.count.format.ScorePoll;
import org.roundtable.voting.count.format.TextLines;

/** Counts a file on the command line. What it prints is UTF-8, whatever the terminal is set to. */
public final class CountCommand {
    private static final int COUNTED = 0;
    private static final int WRONG = 2;

    private final Writer told;
    private final PrintStream trouble;

    private CountCommand(PrintStream told, PrintStream trouble) {
        this.told = new OutputStreamWriter(told, StandardCharsets.UTF_8);
        this.trouble = new PrintStream(trouble, true, StandardCharsets.UTF_8);
    }

    /**
     * Does what was asked.
     *
     * @param words what stands after {@code count}
     * @return the exit code: 0 when it was counted, 2 for a bad file or wrong use
     */
    public static int run(List<String> words, PrintStream told, PrintStream trouble) {
        return new CountCommand(told, trouble).run(words);
    }

    private int run(List<String> words) {
        try {
            return run(Arguments.of(words));
        } catch (BadFile bad) {
            trouble.println(bad.getMessage());
        } catch (WrongUse wrong) {
            trouble.println(wrong.getMessage() + ". count --help explains.");
        } catch (ArithmeticException large) {
            trouble.println("there are more ballots or more money than can be counted");
        } catch (NoSuchFileException missing) {
            trouble.println("there is no file " + missing.getMessage());
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            trouble.println("the file cannot be read: " + unreadable.getMessage());
        }
        return WRONG;
    }

    private int run(Arguments given) throws IOException {
        if (given.help()) {
            told.append(Help.TEXT).flush();
            return COUNTED;
        }
        if (given.file().isEmpty()) {
            throw new WrongUse("count needs a file");
        }
        count(Path.of(given.file()), given);
        return COUNTED;
    }

    private void count(Path file, Arguments given) throws IOException {
        try (TextLines lines = new TextLines(Files.newInputStream(file))) {
            PollFile poll = PollFiles.read(file.toString(), lines);
            Question question = question(poll, given);
            Result result = question.count();
            Recount recount = new Recount(poll, question, result, given, lines.oldCharset());
            recount.notes().forEach(trouble::println);
            if (given.json()) {
                JsonText.write(recount.document(), told);
            } else {
                told.append(Report.of(recount)).flush();
            }
        }
    }

    private static Question question(PollFile poll, Arguments given) {
        return switch (poll) {
            case RankedPoll ranked -> new RankedRecount(ranked, given).question();
            case ChoicePoll choice -> new TableRecount(given, choice.options()).question(choice);
            case ScorePoll score -> new TableRecount(given, score.options()).question(score);
            case BudgetPoll budget -> new BudgetRecount(budget, given).question();
            case RecordedPoll recorded -> {
                if (!given.settings().isEmpty()) {
                    throw new WrongUse("a record says itself how it is counted; no setting can be given");
                }
                yield recorded.question();
            }
        };
    }
}
