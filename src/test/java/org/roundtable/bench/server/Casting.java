package org.roundtable.bench.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.roundtable.testing.As;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/**
 * Casts ballots as the people of a board, by the service that their clicks would call. One after another the seated
 * members say the same, then each the next choice, round after round: so the three numbers of the tally tell which vote
 * was the last.
 */
class Casting {
    private final ExecutorService voters = Executors.newSingleThreadExecutor();
    private final BallotService ballots;
    private final PollService reading;
    private final Map<PollId, PollTerms> shown = new ConcurrentHashMap<>();

    Casting(BallotService ballots, PollService reading) {
        this.ballots = ballots;
        this.reading = reading;
    }

    /** @param number counts the votes of the board from 1 */
    void soon(Town.Table board, int number) {
        voters.execute(() -> cast(board, number - 1));
    }

    private void cast(Town.Table board, int before) {
        var choices = PollMethod.YES_NO.choices();
        var choice = choices.get(before / board.seated().size() % choices.size());
        try {
            As.person(
                    board.voter(before),
                    () -> ballots.cast(board.id(), board.pollId(), shown(board), Vote.of(choice), ""));
        } catch (RuntimeException failed) {
            failed.printStackTrace();
        }
    }

    private PollTerms shown(Town.Table board) {
        return shown.computeIfAbsent(
                board.pollId(),
                poll -> reading.feed(board.id(), poll).load().get().terms());
    }

    Object asked(Town town, List<String> said) {
        soon(town.boards().get(Integer.parseInt(said.getFirst())), Integer.parseInt(said.getLast()));
        return Control.SILENCE;
    }
}
