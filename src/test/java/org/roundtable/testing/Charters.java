package org.roundtable.testing;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.RecusalRules;
import org.springframework.boot.test.context.TestComponent;

/** Amends charters for a test, through the service an administrator uses. */
@TestComponent
public class Charters {
    private final BoardAdministration boards;
    private final BoardRoster roster;

    Charters(BoardAdministration boards, BoardRoster roster) {
        this.boards = boards;
        this.roster = roster;
    }

    public void recusal(World.TestBoard board, RecusalRules rules) {
        amend(board, was -> changed(was, rules, was.proxiesPerHolder(), was.rulesAllowed(), was.secretVotes()));
    }

    public void proxies(World.TestBoard board, int perHolder) {
        amend(board, was -> changed(was, was.recusal(), perHolder, was.rulesAllowed(), was.secretVotes()));
    }

    public void votes(World.TestBoard board, Set<String> rulesAllowed, boolean secretVotes) {
        amend(board, was -> changed(was, was.recusal(), was.proxiesPerHolder(), rulesAllowed, secretVotes));
    }

    private void amend(World.TestBoard board, UnaryOperator<CharterTerms> change) {
        CharterTerms was = roster.charter(board.id());
        As.administrator(board.administrator(), () -> boards.amendCharter(board.id(), was, change.apply(was)));
    }

    private static CharterTerms changed(
            CharterTerms was, RecusalRules recusal, int proxies, Set<String> rules, boolean secret) {
        return new CharterTerms(
                was.purpose(),
                was.conflictPolicy(),
                was.secondsNeeded(),
                was.quorumNumerator(),
                was.quorumDenominator(),
                was.decisionRule(),
                recusal,
                proxies,
                rules,
                secret,
                was.presentVote());
    }
}
