package org.roundtable.voting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.Turnout;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads what a board decided with one query, the newest first. Nothing is counted again: results are kept. */
@Component
@Transactional(readOnly = true)
class DecisionLoader {
    private final PollRepository polls;

    DecisionLoader(PollRepository polls) {
        this.polls = polls;
    }

    List<Decision> of(BoardId board) {
        return polls.findByBoardOrderByOpenedAtDesc(board).stream()
                .flatMap(poll -> decision(poll).stream())
                .sorted(Comparator.comparing(Decision::at).reversed())
                .toList();
    }

    private static Optional<Decision> decision(Poll poll) {
        Optional<Instant> ended =
                poll.closing().map(Closing::at).or(() -> poll.annulment().map(Annulment::at));
        return ended.map(at -> decision(poll, at));
    }

    private static Decision decision(Poll poll, Instant at) {
        Verdict verdict = poll.verdict().orElseThrow();
        Optional<StoredResult> result = poll.result();
        StoredCount count = StoredCount.of(result.map(StoredResult::document).orElse(""));
        int tookPart = result.map(StoredResult::tookPart).orElse(0);
        QuorumCheck quorum = quorum(poll, tookPart);
        return new Decision(
                poll.id(),
                poll.question(),
                poll.method(),
                poll.secret(),
                at,
                verdict,
                verdict.carries() ? count.winners() : List.of(),
                count.votes(),
                tookPart,
                poll.entitled(),
                Math.toIntExact(quorum.needed()),
                Math.toIntExact(quorum.had()),
                poll.annulment().map(Annulment::reason).orElse(""),
                poll.outcome().map(Outcome::step),
                poll.outcome().map(Outcome::text).orElse(""));
    }

    private static QuorumCheck quorum(Poll poll, int tookPart) {
        Electorate then = poll.electorate(0, 0, 0);
        Turnout turnout = new Turnout(tookPart, 0, 0, then.present(), then.entitled(), then.present(), then.recused());
        return new QuorumCheck(poll.rules().quorum().rule(), turnout, then.seats());
    }
}
