package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.SchulzeStrength;

/** What people read of rules and counts. */
class PlainWordsTest {
    private static final Electorate TWELVE = new Electorate(12, 12, 9, Recused.NONE);
    private static final Quorum SEVEN_PRESENT = new Quorum(7, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);

    private final Said said = new Said();

    @Test
    void aMotionSaysWhatItsShareIsOf() {
        PollRules half = new PollRules(DecisionRule.MORE_THAN_HALF.on(MajorityBase.YES_AND_NO), Quorum.number(7));
        assertThat(rule(half))
                .isEqualTo("Passes if more than half of yes and no votes are yes, and at least 7 of 12 vote.");
        assertThat(result(motion(half, TWELVE, 8, 3, 0)))
                .isEqualTo("8 yes of 11 yes and no votes is more than half, and 11 of 12 took part (7 needed).");
        assertThat(result(motion(half, TWELVE, 2, 1, 0))).isEqualTo("3 of 12 took part, and 7 were needed.");
        assertThat(said.in(Locale.of("es"), PlainWords.result(motion(half, TWELVE, 5, 5, 0))))
                .startsWith("5 sí y 5 no es un empate, y un empate no aprueba.");
    }

    @Test
    void aMajorityOfThosePresentNamesThem() {
        PollRules present = new PollRules(DecisionRule.MORE_THAN_HALF.on(MajorityBase.PRESENT), SEVEN_PRESENT);
        Electorate thirteen = new Electorate(15, 15, 13, Recused.NONE);
        assertThat(rule(present))
                .isEqualTo(
                        "Passes if yes votes are more than half of the people present, and at least 7 of 12 are present.");
        assertThat(result(motion(present, thirteen, 7, 4, 2)))
                .isEqualTo("7 yes of 13 people present is more than half. 13 of 15 were present (7 needed).");
        assertThat(result(motion(present, thirteen, 2, 1, 10)))
                .isEqualTo(
                        "2 yes of 13 people present is not more than half (7 needed). 13 of 15 were present (7 needed).");
        assertThat(said.in(Locale.of("es"), PlainWords.result(motion(present, thirteen, 7, 4, 2))))
                .isEqualTo("7 sí de 13 personas presentes es más de la mitad. Presentes: 13 de 15 (se necesitaban 7).");
        assertThat(result(motion(present, new Electorate(15, 15, 6, Recused.NONE), 4, 1, 0)))
                .isEqualTo("6 of 15 were present, and 7 were needed.");
    }

    @Test
    void aShareWithoutANameIsWrittenOut() {
        PollRules fifths = new PollRules(new Way.Motion(false, Majority.atLeast(3, 5, MajorityBase.CAST)), Quorum.NONE);
        assertThat(rule(fifths)).isEqualTo("Passes if yes votes are at least 3/5 of all ballots cast.");
        List<Vote> votes = new ArrayList<>(Collections.nCopies(6, Vote.of(Choice.YES)));
        votes.addAll(List.of(Vote.of(Choice.NO), Vote.of(Choice.NO), Vote.INVALID, Vote.BLANK));
        PollCount count = count(terms(fifths), TWELVE, votes);
        assertThat(result(count)).isEqualTo("6 yes of 9 ballots cast is at least 3/5. 10 of 12 took part.");
        assertThat(steps(count))
                .contains(
                        "1 ballot was blank.",
                        "1 ballot could not be counted.",
                        "The share is taken of all ballots cast, also those that cannot be counted; blank ones are left out: 9.",
                        "At least 3/5 of 9 means 6 or more yes votes. There were 6.");
    }

    @Test
    void aRuleSaysWhatDecidesAndHowManyMustVote() {
        assertThat(rule(new PollRules(new Way.Seats(2), Quorum.number(7))))
                .isEqualTo("2 seats are filled. Whoever reaches the quota is elected; votes beyond it, and the votes of"
                        + " whoever has the fewest, go to the next choice (Scottish rules). If nothing else tells two"
                        + " apart, a lot drawn in public decides. At least 7 of 12 must vote.");
        assertThat(rule(new PollRules(Way.Choose.one(), SEVEN_PRESENT)))
                .isEqualTo("Whatever most people choose wins. If two are level, a lot drawn in public decides."
                        + " At least 7 of 12 must be present.");
        assertThat(rule(new PollRules(new Way.Runoff(IrvRules.USUAL), Quorum.NONE)))
                .endsWith("On paper, two on the same place end the ballot there, a place left out is passed over,"
                        + " and a name written twice counts the first time.");
    }

    @Test
    void whatAnOptionNeedsIsPartOfTheRule() {
        Way.Choose most = new Way.Choose(1, 3, 2, true, Optional.of(Majority.atLeast(1, 2, MajorityBase.VALID)));
        assertThat(rule(new PollRules(most, Quorum.NONE)))
                .isEqualTo(
                        "The 2 that most people choose win, if at least half of valid ballots choose it, and if it has"
                                + " more votes than “none of these”. If two are level for the last place, a lot drawn in public"
                                + " decides.");
    }

    @Test
    void aRunoffSaysWhoLeavesAndWhereTheVotesGo() {
        PollTerms terms = EveryMethod.RUNOFF.terms(Quorum.number(4), false);
        PollCount count = count(
                terms,
                TWELVE,
                List.of(
                        Vote.Ranks.inOrder(List.of(0, 1)),
                        Vote.Ranks.inOrder(List.of(0, 1)),
                        Vote.Ranks.inOrder(List.of(1, 0)),
                        Vote.Ranks.inOrder(List.of(1)),
                        Vote.Ranks.inOrder(List.of(2, 1, 0)),
                        Vote.BLANK));
        assertThat(result(count))
                .isEqualTo(
                        "Bob, the \"builder\" wins in round 3 with 3 of 5 votes (3 needed). 6 of 12 took part (4 needed).");
        assertThat(steps(count))
                .contains(
                        "1 ballot was blank.",
                        "Ñandú has the fewest and leaves. No vote goes on.",
                        "@Cid has the fewest and leaves. Votes that go on: Bob, the \"builder\" (1).");
    }

    @Test
    void seatsSayHowManyVotesMove() {
        PollTerms terms = EveryMethod.SEATS.terms(Quorum.NONE, false);
        List<Vote> votes = new ArrayList<>(Collections.nCopies(5, Vote.Ranks.inOrder(List.of(0, 1))));
        votes.addAll(Collections.nCopies(2, Vote.Ranks.inOrder(List.of(2))));
        votes.add(Vote.Ranks.inOrder(List.of(1, 2)));
        assertThat(steps(count(terms, TWELVE, votes)))
                .contains(
                        "The quota is 3: 8 valid ballots divided by 2 + 1, without the rest, plus 1.",
                        "Stage 2: what =Ann has beyond the quota goes to the next choices. Votes that go on: Bob, the"
                                + " \"builder\" (2). Now: =Ann (3), Bob, the \"builder\" (3), @Cid (2). Elected: Bob, the \"builder\".");
    }

    @Test
    void aComparisonSaysByHowMuchTheWinnerIsAheadAndByWayOfWhom() {
        List<PollOption> five =
                Stream.of("A", "B", "C", "D", "E").map(PollOption::of).toList();
        PollRules rules = new PollRules(new Way.Strongest(SchulzeStrength.WINNING_VOTES), Quorum.NONE);
        PollTerms terms = new PollTerms("Who?", "", five, rules, ResultsShown.LIVE, false, Optional.empty());
        List<Vote> votes = new ArrayList<>();
        Map.of("ACBED", 5, "ADECB", 5, "BEDAC", 8, "CABED", 3, "CAEBD", 7, "CBADE", 2, "DCEBA", 7, "EBADC", 8)
                .forEach((order, people) -> votes.addAll(Collections.nCopies(
                        people,
                        Vote.Ranks.inOrder(
                                order.chars().mapToObj(letter -> letter - 'A').toList()))));
        PollCount count = count(terms, new Electorate(45, 45, 45, Recused.NONE), votes);
        assertThat(result(count))
                .isEqualTo("E is beaten by nobody when all comparisons are taken together. 45 of 45 took part.");
        assertThat(steps(count))
                .contains(
                        "Place 1: E.",
                        "E over A: 23 to 22.",
                        "E over B: 27 to 18.",
                        "E over C: 21 to 24. By way of others: 28 one way, 24 the other.");
    }

    @Test
    void aBudgetSaysWhatIsSpentAndWhoPaid() {
        assertThat(result(every(EveryMethod.GREEDY)))
                .isEqualTo("3 projects get their money: -Bench, Paint, Bins, \"green\". They cost $90.50 of $100."
                        + " 5 of 12 took part.");
        assertThat(steps(every(EveryMethod.SHARES)))
                .anyMatch(step -> step.startsWith("Not paid, because those who marked"));
    }

    @Test
    void aLotIsAskedForWhereTheFewestAreLevelAndTheResultSaysWhatItDecided() {
        PollTerms terms = EveryMethod.RUNOFF.terms(Quorum.number(4), false);
        List<Vote> votes = EveryMethod.RUNOFF.votes().subList(0, 4);
        assertThat(result(count(terms, TWELVE, votes)))
                .isEqualTo("@Cid, Ñandú are level. A lot drawn in public decides between them."
                        + " 4 of 12 took part (4 needed).");
        PollCount drawn = Said.count(terms, TWELVE, votes, new Lots(List.of(3, 2, 1, 0)));
        assertThat(LotWords.result(drawn, Said.lot(terms)).stream()
                        .map(said::english)
                        .toList())
                .isEqualTo(List.of(
                        "These were level: @Cid, Ñandú. A lot drawn in public on 2030-05-01T12:00:00Z decided: @Cid left.",
                        "These were level: =Ann, Bob, the \"builder\". A lot drawn in public on 2030-05-01T12:00:00Z"
                                + " decided: =Ann left."));
        assertThat(steps(drawn)).contains("@Cid, Ñandú were level. By lot, @Cid leaves.");
    }

    private String rule(PollRules rules) {
        return said.english(PlainWords.rule(rules, 12, 12));
    }

    private String result(PollCount count) {
        return said.english(PlainWords.result(count));
    }

    private List<String> steps(PollCount count) {
        return PlainWords.steps(count).stream().map(said::english).toList();
    }

    private static PollCount every(EveryMethod kind) {
        return count(kind.terms(Quorum.NONE, false), TWELVE, kind.votes());
    }

    private static PollCount motion(PollRules rules, Electorate electorate, int yes, int no, int abstain) {
        List<Vote> votes = new ArrayList<>(Collections.nCopies(yes, Vote.of(Choice.YES)));
        votes.addAll(Collections.nCopies(no, Vote.of(Choice.NO)));
        votes.addAll(Collections.nCopies(abstain, Vote.of(Choice.ABSTAIN)));
        return count(terms(rules), electorate, votes);
    }

    private static PollTerms terms(PollRules rules) {
        return new PollTerms("Shall we?", "", rules, ResultsShown.LIVE, Optional.empty());
    }

    private static PollCount count(PollTerms terms, Electorate electorate, List<Vote> votes) {
        return Said.count(terms, electorate, votes, Lots.NONE);
    }
}
