package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.RecusalRules;
import org.roundtable.common.BoardId;
import org.roundtable.common.Failure;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.PersonId;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.Recused;

/** Who is out, who stands in for whom, and what that does to a count: the rules by themselves. */
class PeopleRulesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final PollId POLL = PollId.next();
    private static final PersonId ANA = PersonId.next();
    private static final PersonId BEN = PersonId.next();
    private static final PersonId CLEO = PersonId.next();
    private static final PersonId DAN = PersonId.next();

    @Test
    void twoPeopleWithoutAConflictMustRemain() {
        List<Elector> three = electors(ANA, BEN, CLEO);
        assertThatCode(() -> RecusalRule.check(three.getFirst(), three, false, true))
                .doesNotThrowAnyException();
        three.getFirst().recuse();
        refused("too-few-unconflicted", () -> RecusalRule.check(three.get(1), three, false, false));
        refused("recused-already", () -> RecusalRule.check(three.getFirst(), three, false, false));
        three.getFirst().letIn();
        assertThatCode(() -> RecusalRule.check(three.get(1), three, false, false))
                .doesNotThrowAnyException();
    }

    @Test
    void aSecretBallotCannotBeWithdrawn() {
        List<Elector> three = electors(ANA, BEN, CLEO);
        refused("recused-after-secret-ballot", () -> RecusalRule.check(three.getFirst(), three, true, true));
        assertThatCode(() -> RecusalRule.check(three.getFirst(), three, true, false))
                .doesNotThrowAnyException();
    }

    @Test
    void aConflictOfAnotherKindSaysWhatItIs() {
        assertThatThrownBy(() -> Conflict.of(ConflictKind.OTHER, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Conflict.of(null, "My brother")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Conflict.of(ConflictKind.FAMILY, "x".repeat(501)))
                .isInstanceOf(Invalid.class);
        assertThat(Conflict.of(ConflictKind.FAMILY, "").note()).isEmpty();
    }

    @Test
    void nobodyTakesBackTheirOwnConflict() {
        Recusal recusal = new Recusal(POLL, ANA, declared(ANA), false);
        assertThatThrownBy(() -> recusal.takeBack(ANA, "Not so", NOW)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> recusal.takeBack(BEN, " ", NOW)).isInstanceOf(Invalid.class);
        recusal.takeBack(BEN, "Another Ortega", NOW);
        assertThat(recusal.takenBack()).get().extracting(TakenBack::reason).isEqualTo("Another Ortega");
    }

    @Test
    void aConflictMayCostTheQuorumOrNot() {
        PollTerms terms = terms(DecisionRule.MORE_THAN_HALF.on(MajorityBase.YES_AND_NO), Quorum.number(3));
        assertThat(verdict(terms, 2, 4, 1, false, true)).isEqualTo(Verdict.NO_QUORUM);
        assertThat(verdict(terms, 2, 4, 1, true, true)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aConflictLeavesTheBaseOrNot() {
        PollTerms terms = terms(DecisionRule.MORE_THAN_HALF.on(MajorityBase.ENTITLED), Quorum.NONE);
        assertThat(verdict(terms, 2, 4, 1, false, true)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(terms, 2, 4, 1, false, false)).isEqualTo(Verdict.NOT_PASSED);
    }

    @Test
    void theRoomMattersForAQuorumOrAMajorityOfIt() {
        Way.Motion plain = DecisionRule.MORE_THAN_HALF.on(MajorityBase.YES_AND_NO);
        Quorum inTheRoom = new Quorum(3, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);
        assertThat(new PollRules(plain, Quorum.number(3)).byPresence()).isFalse();
        assertThat(new PollRules(plain, inTheRoom).byPresence()).isTrue();
        assertThat(new PollRules(DecisionRule.TWO_THIRDS.on(MajorityBase.ENTITLED_AND_PRESENT), Quorum.NONE)
                        .byPresence())
                .isTrue();
        Majority ofTheRoom = new Majority(1, 2, true, MajorityBase.PRESENT);
        assertThat(new PollRules(new Way.Choose(1, 1, 1, false, Optional.of(ofTheRoom)), Quorum.NONE).byPresence())
                .isTrue();
    }

    @Test
    void aProxyNeedsACharterThatHasThem() {
        refused("proxies-not-in-charter", () -> ProxyRule.check(0, ANA, BEN, List.of()));
        refused("proxy-to-oneself", () -> ProxyRule.check(1, ANA, ANA, List.of()));
        assertThatCode(() -> ProxyRule.check(1, ANA, BEN, List.of())).doesNotThrowAnyException();
    }

    @Test
    void nobodyHoldsMoreProxiesThanTheCharterSays() {
        List<Proxy> one = List.of(proxy(CLEO, BEN));
        refused("too-many-proxies", () -> ProxyRule.check(1, ANA, BEN, one));
        assertThatCode(() -> ProxyRule.check(2, ANA, BEN, one)).doesNotThrowAnyException();
    }

    @Test
    void thereIsNoProxyOfAProxyAndOnlyOneAtATime() {
        List<Proxy> anaToBen = List.of(proxy(ANA, BEN));
        refused("proxy-of-a-proxy", () -> ProxyRule.check(9, BEN, CLEO, anaToBen));
        refused("proxy-of-a-proxy", () -> ProxyRule.check(9, CLEO, ANA, anaToBen));
        refused("proxy-given-already", () -> ProxyRule.check(9, ANA, DAN, anaToBen));
    }

    @Test
    void proxiesMeetInAPollBothAreFor() {
        PollId other = PollId.next();
        Proxy onePoll = proxy(ANA, BEN);
        Proxy long_ = new Proxy(BoardId.next(), ANA, BEN, new ProxyScope.Until(NOW.plusSeconds(60)), NOW);
        assertThat(onePoll.meets(new ProxyScope.OnePoll(other))).isFalse();
        assertThat(onePoll.meets(new ProxyScope.OnePoll(POLL))).isTrue();
        assertThat(onePoll.meets(new ProxyScope.Until(NOW))).isTrue();
        assertThat(long_.meets(new ProxyScope.OnePoll(other))).isTrue();
        assertThat(long_.inForce(NOW)).isTrue();
        assertThat(long_.inForce(NOW.plusSeconds(60))).isFalse();
        refused("proxy-over", () -> long_.revoke(NOW.plusSeconds(61)));
    }

    @Test
    void whoIsInTheRoomOutOfThePollOrOffTheBoardHasNobodyVoteForThem() {
        Elector ana = new Elector(POLL, ANA, CLEO);
        StandIn standIn = StandIn.of(ana, List.of(proxy(ANA, BEN))).orElseThrow();
        assertThat(standIn).isEqualTo(new StandIn(ana, BEN, Channel.PROXY));
        assertThatCode(() -> standIn.requireMayVote(true, false)).doesNotThrowAnyException();
        refused("recused", () -> standIn.requireMayVote(true, true));
        refused("voter-left", () -> standIn.requireMayVote(false, false));
        ana.mark(true);
        refused("voter-present", () -> standIn.requireMayVote(true, false));
        ana.recuse();
        refused("voter-recused", () -> standIn.requireMayVote(true, false));
    }

    @Test
    void withoutAProxyTheAlternateStandsIn() {
        Elector ana = new Elector(POLL, ANA, CLEO);
        assertThat(StandIn.of(ana, List.of(proxy(DAN, BEN)))).contains(new StandIn(ana, CLEO, Channel.ALTERNATE));
        assertThat(StandIn.of(new Elector(POLL, DAN), List.of())).isEmpty();
    }

    @Test
    void onesOwnVoteReplacesEveryOtherAndNobodyReplacesAnothers() {
        Origin byBen = new Origin(Channel.PROXY, BEN, "", null);
        Origin byCleo = new Origin(Channel.ALTERNATE, CLEO, "", null);
        assertThat(Origin.SCREEN.mayReplace(byBen)).isTrue();
        assertThat(byBen.mayReplace(byBen)).isTrue();
        assertThat(byBen.mayReplace(byCleo)).isFalse();
        assertThat(byBen.mayReplace(Origin.SCREEN)).isFalse();
    }

    @Test
    void aCharterSaysByWhichRulesAndWhetherInSecret() {
        CharterTerms charter = new CharterTerms(
                "", "", 0, 0, 1, "MORE_THAN_HALF", RecusalRules.USUAL, 0, Set.of("NO_BLOCKS"), false, true);
        PollTerms plain = terms(DecisionRule.MORE_THAN_HALF.on(MajorityBase.ENTITLED), Quorum.NONE);
        PollTerms thirds = terms(DecisionRule.TWO_THIRDS.on(MajorityBase.YES_AND_NO), Quorum.NONE);
        PollTerms odd = terms(new Way.Motion(false, new Majority(3, 5, true, MajorityBase.CAST)), Quorum.NONE);
        PollTerms secret =
                new PollTerms("?", "", List.of(), plain.rules(), ResultsShown.AFTER_CLOSING, true, Optional.empty());
        assertThatCode(() -> CharterLimits.require(charter, plain)).doesNotThrowAnyException();
        refused("rule-not-in-charter", () -> CharterLimits.require(charter, thirds));
        refused("rule-not-in-charter", () -> CharterLimits.require(charter, odd));
        refused("secret-not-in-charter", () -> CharterLimits.require(charter, secret));
        assertThatCode(() -> CharterLimits.requireAmended(charter, thirds, thirds))
                .doesNotThrowAnyException();
        refused("rule-not-in-charter", () -> CharterLimits.requireAmended(charter, plain, thirds));
    }

    private static Verdict verdict(
            PollTerms terms, int yes, int entitled, int out, boolean towardQuorum, boolean leaveTheBase) {
        Electorate electorate = new Electorate(entitled, entitled, 0, new Recused(out, 0, towardQuorum, leaveTheBase));
        List<Batch<Vote>> votes = List.of(new Batch<>(Vote.of(Choice.YES), yes));
        return Counting.count(terms, votes, electorate, Lots.NONE).verdict();
    }

    private static PollTerms terms(Way.Motion motion, Quorum quorum) {
        return new PollTerms("?", "", new PollRules(motion, quorum), ResultsShown.LIVE, Optional.empty());
    }

    private static List<Elector> electors(PersonId... people) {
        return List.of(people).stream().map(person -> new Elector(POLL, person)).toList();
    }

    private static Proxy proxy(PersonId giver, PersonId holder) {
        return new Proxy(BoardId.next(), giver, holder, new ProxyScope.OnePoll(POLL), NOW);
    }

    private static Declared declared(PersonId by) {
        return Declared.of(new Conflict(ConflictKind.FAMILY, ""), by, NOW);
    }

    private static void refused(String reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Failure.class, told -> assertThat(told.key()).endsWith("failure." + reason));
    }
}
