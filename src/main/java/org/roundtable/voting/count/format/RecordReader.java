package org.roundtable.voting.count.format;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Availability;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.DateBallot;
import org.roundtable.voting.count.MotionVote;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;
import org.roundtable.voting.count.Scores;

/** Reads the published record of a poll. */
final class RecordReader {
    private static final long MOST = 1_000_000_000;

    private final Json record;

    RecordReader(TextLines lines) {
        record = JsonReader.read(lines);
    }

    RecordedPoll read() {
        if (!record.member("format").text().equals(RecordWriter.FORMAT)) {
            throw record.member("format").bad("the format is not " + RecordWriter.FORMAT);
        }
        Json stored = record.members().get("result");
        Json quorum = record.members().get("quorum");
        Json verdict = record.members().get("verdict");
        Question question = record.made(all -> question());
        return new RecordedPoll(
                record.member("title").text(),
                record.member("electorate").whole(0, MOST),
                question,
                stored == null ? null : stored.plain(),
                quorum == null ? null : RecordedQuorum.read(quorum, question.papers()),
                verdict == null ? null : verdict.word(Verdict.class));
    }

    private Question question() {
        Json method = record.member("method");
        return switch (method.text().toLowerCase(Locale.ROOT)) {
            case "stv" -> rules(options()).stv(ranked(options()));
            case "irv" -> rules(options()).irv(ranked(options()));
            case "schulze" -> rules(options()).schulze(ranked(options()));
            case "equal-shares", "greedy" -> budget(method.text());
            case "approval", "majority" -> rules(options()).choose(batches("approvals", options(), this::approval));
            case "score" -> rules(options()).score(batches("scores", options(), this::scores));
            case "motion" ->
                rules(options()).motion(batches("vote", options(), (vote, all) -> vote.word(MotionVote.class)));
            case "dates" -> new Question.Dates(options(), batches("slots", options(), this::slots));
            default -> throw method.bad("there is no method " + method.text());
        };
    }

    private RecordRules rules(Options options) {
        return new RecordRules(record.member("rules"), options);
    }

    private Question budget(String method) {
        RecordProjects projects = new RecordProjects(record);
        List<Batch<Approval>> batches = batches("approvals", projects.options(), this::approval);
        RecordRules rules = rules(projects.options());
        return method.equals("greedy")
                ? rules.greedy(projects.ballots(batches))
                : rules.shares(projects.ballots(batches));
    }

    private Options options() {
        Json options = record.member("options");
        return options.made(
                list -> new Options(list.items().stream().map(Json::text).toList()));
    }

    private RankedBallots ranked(Options options) {
        List<Batch<Ranking>> batches = batches("ranking", options, this::ranking);
        return new RankedBallots(options, batches, rules(options).withdrawn());
    }

    private <B> List<Batch<B>> batches(String key, Options options, BiFunction<Json, Options, B> ballot) {
        Batches<B> all = new Batches<>();
        for (Json batch : record.member("ballots").items()) {
            B said = batch.made(each -> ballot.apply(each.member(key), options));
            all.add(said, batch.member("papers").whole(1, MOST));
        }
        return all.all();
    }

    private Ranking ranking(Json places, Options options) {
        return Ranking.ofPlaces(places.items().stream()
                .map(place -> place.items().stream()
                        .map(name -> option(name, options))
                        .toList())
                .toList());
    }

    private Approval approval(Json names, Options options) {
        return Approval.of(
                names.items().stream().mapToInt(name -> option(name, options)).toArray());
    }

    private Scores scores(Json given, Options options) {
        int[] numbers = IntStream.range(0, options.size()).map(option -> -1).toArray();
        given.members()
                .forEach((name, number) -> numbers[option(new Json(given.line(), name), options)] =
                        (int) number.whole(0, Integer.MAX_VALUE));
        return Scores.inOrder(numbers);
    }

    private DateBallot slots(Json answers, Options options) {
        if (answers.items().size() != options.size()) {
            throw answers.bad("there must be an answer for each time");
        }
        return new DateBallot(answers.items().stream()
                .map(answer -> answer.word(Availability.class))
                .toList());
    }

    static int option(Json name, Options options) {
        int option = options.indexOf(name.text());
        if (option < 0) {
            throw name.bad("there is no option " + name.text());
        }
        return option;
    }
}
