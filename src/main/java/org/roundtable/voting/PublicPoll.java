package org.roundtable.voting;

import java.util.Optional;

/**
 * A poll as anybody may see it who passes by a screen in the room. It names nobody, and nothing in it tells what was
 * voted before the poll is closed.
 *
 * @param tookPart how many have handed in a ballot
 * @param voters how many can
 * @param verdict what became of it, once it is over
 * @param result the arithmetic in one sentence, once closed; none of a secret poll
 */
public record PublicPoll(
        PollId id,
        String question,
        PollMethod method,
        int tookPart,
        int voters,
        Optional<Verdict> verdict,
        Optional<Sentence> result) {
    /** Names its verdict in the translation bundles. */
    public Optional<String> verdictKey() {
        return verdict.map(known ->
                known == Verdict.TIED && method.listsOptions() ? "voting.options-tied" : "voting.verdict." + known);
    }
}
